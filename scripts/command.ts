import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** How a command ended, and all that it printed. */
export interface Outcome {
  code: number;
  output: string;
}

const BIN = join(ROOT, 'node_modules', '.bin');

/** Runs a program of an installed npm package, as an npm script would. Prints as it goes where asked to. */
export function runBin(
  bin: string,
  words: string[],
  options: { print: boolean; env?: NodeJS.ProcessEnv } = { print: false },
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(join(BIN, bin), words, {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, PATH: `${BIN}${delimiter}${process.env.PATH}`, ...options.env },
      shell: process.platform === 'win32',
    });
    let output = '';
    for (const [stream, sink] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ] as const) {
      stream.setEncoding('utf8').on('data', (piece: string) => {
        output += piece;
        if (options.print) sink.write(piece);
      });
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Builds the extension for one target. @throws Error with the build's output */
export async function buildFor(target: 'chrome' | 'edge' | 'firefox' | 'safari'): Promise<string> {
  const { code, output } = await runBin('wxt', ['build', '-b', target]);
  if (code !== 0) throw new Error(`The build for ${target} failed.\n${output}`);
  return buildFolder(target);
}

/** Where the build for a target stands. */
export const buildFolder = (target: string): string => join(ROOT, '.output', `${target}-mv3`);
