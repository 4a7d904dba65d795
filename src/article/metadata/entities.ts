import { foldSpace } from '../tree/run.ts';
import { unturned } from '../unturned.ts';

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  bull: '•',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  hellip: '…',
};

/** What is longer states no title, name or summary: pages may put a book there (characters). */
const LONGEST = 5000;

/**
 * Text in which a page has escaped its own escapes («Full &amp;#038; Part Time»), as it was meant. White space is folded; what turns the
 * order of letters around is left out.
 */
export function unescapeText(text: string): string {
  const stated = unturned(text.slice(0, LONGEST));
  return foldSpace((stated.includes('&') ? unescaped(stated) : stated).trim());
}

function unescaped(text: string): string {
  return text.replace(
    /&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,6}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name) return NAMED[name.toLowerCase()] ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
      return code > 31 && code < 0x11_0000 ? unturned(String.fromCodePoint(code)) : ' ';
    },
  );
}
