import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A block of a test page: its kind, its language and its markup. */
export interface Case {
  lang: string;
  kind: string;
  html: string;
}

/** The cases of one language: junk the table was written with, junk held out from that, and look-alikes. */
export interface Cases {
  lang: string;
  junk: Case[];
  heldOut: Case[];
  kept: Case[];
}

const FOLDER = join(import.meta.dirname, 'cases');

/**
 * Reads `cases/xx.txt`: sections `[junk]`, `[held-out]` and `[kept]`, one block a line, `kind|text`. In the text `[…]` is a
 * link, and a text that begins with `<` is markup.
 */
export function readCases(): Cases[] {
  return readdirSync(FOLDER).map((name) => {
    const lang = name.slice(0, -4);
    const cases: Cases = { lang, junk: [], heldOut: [], kept: [] };
    let section = cases.junk;
    for (const line of readFileSync(join(FOLDER, name), 'utf8').split('\n')) {
      if (line === '[junk]') section = cases.junk;
      else if (line === '[held-out]') section = cases.heldOut;
      else if (line === '[kept]') section = cases.kept;
      else if (line !== '') section.push(parse(lang, line));
    }
    return cases;
  });
}

function parse(lang: string, line: string): Case {
  const bar = line.indexOf('|');
  const text = line.slice(bar + 1);
  const html = text.startsWith('<') ? text : `<p>${text.replace(/\[([^\]]*)\]/g, '<a href="/x">$1</a>')}</p>`;
  return { lang, kind: line.slice(0, bar), html };
}
