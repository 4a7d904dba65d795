import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { findTool, needTool, SCREEN_TOOLS } from '../../../scripts/browsers.ts';
import { PATIENCE, pause, until } from './until.ts';

const children: ChildProcess[] = [];

/** Starts a screen and a window manager of the tests' own: nothing appears on, or is typed into, a person's. */
export async function setup(): Promise<void> {
  const [xvfb = '', openbox = ''] = SCREEN_TOOLS.map(needTool);
  // A free number is chosen by Xvfb itself and written to descriptor 3.
  const screen = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  children.push(screen);
  let number = '';
  (screen.stdio[3] as Readable).on('data', (piece) => {
    number += piece;
  });
  await until('a screen', () => number.endsWith('\n'), PATIENCE);
  process.env.DISPLAY = `:${number.trim()}`;
  delete process.env.WAYLAND_DISPLAY;
  children.push(spawn(openbox, [], { stdio: 'ignore', env: process.env }));
}

/** Ends what `setup` started. */
export async function teardown(): Promise<void> {
  for (const child of children.reverse()) child.kill();
  await pause(200);
}

const xdotool = (...words: string[]): string =>
  execFileSync(findTool('xdotool') ?? 'xdotool', words, { encoding: 'utf8' }).trim();

/** Presses keys on the real keyboard of the screen, one after the other. */
export async function pressKeys(...keys: string[]): Promise<void> {
  for (const key of keys) {
    xdotool('key', '--clearmodifiers', key);
    await pause(150);
  }
}

/** Clicks on the screen, for example into the page so that it has the keyboard. */
export function clickAt(x: number, y: number): void {
  xdotool('mousemove', String(x), String(y), 'click', '1');
}

/** Titles of the windows on the screen. */
export function windowTitles(): string[] {
  const ids = xdotool('search', '--onlyvisible', '--name', '.').split('\n').filter(Boolean);
  return ids.map((id) => {
    try {
      return xdotool('getwindowname', id);
    } catch {
      return '';
    }
  });
}
