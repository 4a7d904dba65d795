import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome } from '../page/session.ts';

/** Results of the peers by script, browser and page, so that a second run need not ask them again. Git ignores the folder. */
const FOLDER = '.bench/peers';

/** Keeps results of engines whose code does not change from run to run. */
export class PeerCache {
  readonly #folder: string;

  /** @param key digest of all that the results depend on besides the page */
  constructor(key: string) {
    this.#folder = join(FOLDER, key);
    mkdirSync(this.#folder, { recursive: true });
  }

  read(engine: string, pageHash: string): Outcome | null {
    const file = this.#file(engine, pageHash);
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Outcome) : null;
  }

  write(engine: string, pageHash: string, outcome: Outcome): void {
    writeFileSync(this.#file(engine, pageHash), JSON.stringify(outcome));
  }

  #file(engine: string, pageHash: string) {
    return join(this.#folder, `${engine}-${pageHash}.json`);
  }
}
