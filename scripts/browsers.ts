import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

/** What the tests and `npm start` need that npm cannot bring. */
interface Tool {
  /** Environment variable that names another one. */
  override: string;
  /** Commands or full paths, first choice first. */
  candidates: string[];
  /** Debian package. */
  apt: string;
  /** What a person should install, in the middle of a sentence. */
  wanted: string;
}

const TOOLS = {
  chromium: {
    override: 'CHROMIUM',
    candidates: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
      'msedge',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    apt: 'chromium',
    wanted: 'Chromium, Chrome or Edge',
  },
  firefox: {
    override: 'FIREFOX',
    candidates: [
      'firefox-esr',
      'firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    apt: 'firefox-esr',
    wanted: 'Firefox',
  },
  xvfb: { override: 'XVFB', candidates: ['Xvfb'], apt: 'xvfb', wanted: 'Xvfb' },
  openbox: { override: 'OPENBOX', candidates: ['openbox'], apt: 'openbox', wanted: 'openbox' },
  xdotool: { override: 'XDOTOOL', candidates: ['xdotool'], apt: 'xdotool', wanted: 'xdotool' },
} satisfies Record<string, Tool>;

export type ToolName = keyof typeof TOOLS;

/** What headed tests need beside the browser: a screen, a window manager, a hand on the keyboard. */
export const SCREEN_TOOLS: ToolName[] = ['xvfb', 'openbox', 'xdotool'];

/** Path of a tool that is there, or null. */
export function findTool(name: ToolName): string | null {
  const { override, candidates } = TOOLS[name];
  const named = process.env[override];
  for (const candidate of named ? [named] : candidates) {
    const path = isAbsolute(candidate) ? candidate : onPath(candidate);
    if (path && executable(path)) return path;
  }
  return null;
}

/**
 * Path of a tool, installed through apt where it is missing and that can be done.
 * @throws MissingTool with one sentence on what to install
 */
export function needTool(name: ToolName): string {
  const there = findTool(name);
  if (there) return there;
  const { apt, wanted, override } = TOOLS[name];
  const installed = !process.env[override] && installWithApt(apt) ? findTool(name) : null;
  if (installed) return installed;
  throw new MissingTool(
    process.env[override]
      ? `${override} names ${process.env[override]}, which cannot be run: correct or unset it.`
      : `Please install ${wanted} (on Debian: apt-get install ${apt}), or set ${override} to its path.`,
  );
}

/** A tool that is not there and could not be installed; the message is one plain sentence. */
export class MissingTool extends Error {}

function onPath(command: string): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, command)).find(executable) ?? null;
}

function executable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** True where the package was installed. Asks for no password. */
function installWithApt(name: string): boolean {
  const apt = onPath('apt-get');
  const prefix = rootPrefix();
  if (!apt || !prefix) return false;
  console.log(`Installing ${name} with apt-get …`);
  const run = (...words: string[]) => {
    const [command = apt, ...rest] = [...prefix, apt, ...words];
    execFileSync(command, rest, {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  };
  try {
    run('-o', 'Acquire::Retries=3', 'update');
    run('-o', 'Acquire::Retries=3', 'install', '-y', '--no-install-recommends', name);
    return true;
  } catch (error) {
    console.error(lastLine(error));
    return false;
  }
}

/** Words before a command that make it run as root, or null where that needs a password. */
function rootPrefix(): string[] | null {
  if (process.getuid?.() === 0) return [];
  const sudo = onPath('sudo');
  return sudo && spawnSync(sudo, ['-n', 'true']).status === 0 ? [sudo, '-n'] : null;
}

function lastLine(error: unknown): string {
  const { stderr } = error as { stderr?: Buffer };
  return stderr?.toString().trim().split('\n').at(-1) ?? String(error);
}
