import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findQuotes } from '../../src/index.ts';
import type { QuotedText } from './corpus/made-corpora.ts';

/** Finds the quotations of texts and lets the corpus' own scorer judge them. */
export function runQuotes(texts: QuotedText[], file: string, details: boolean): void {
  const scorer = join(dirname(file), 'score-quotes.mjs');
  if (!existsSync(scorer)) throw new Error(`${scorer} is missing`);
  const predictions = texts.map(({ id, text }) => ({
    id,
    quotes: findQuotes(text, { lang: 'en', title: null }).map((quote) => ({
      text: quote.text,
      parts: quote.parts,
      speaker: quote.speaker,
      ...(quote.rank === null ? {} : { rank: quote.rank }),
    })),
  }));
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-quotes-'));
  try {
    const out = join(folder, 'predictions.json');
    writeFileSync(out, JSON.stringify(predictions));
    console.log(`\nquotes: ${texts.length} articles\n`);
    // A script knows itself as what was started only by its real path.
    const words = [realpathSync(scorer), file, out, ...(details ? ['--misses'] : [])];
    console.log(execFileSync(process.execPath, words, { encoding: 'utf8' }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
