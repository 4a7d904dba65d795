import type { Entry, Known, Lexicon, Role } from './lexicon.ts';
import type { Word } from './words.ts';

const HANGUL = /[\uac00-\ud7af]/;
/** Articles and the like that Arabic, Persian and Hebrew write before a word without a space. */
const PROCLITICS = /^(?:وال|بال|لل|ال|[وفبكلس]|[והבלמשכ]{1,2})(?=.{2})/;
/** The first letter of the scripts that do so. */
const HEBREW = 0x590;
const SMALL_CHARS = 3;
/** Stands for a number in an entry: `#_min_read`. */
const NUMBER = '#';
/** «12», «1.2k»: what stands behind its last point. */
const DIGITS = /^\d+[km]?$/;
/** Words without a letter of their own may be without end; a page has some thousands. */
const MAX_KNOWN = 5000;
const NONE: readonly Entry[] = [];

/** What the table holds for a word. Most words of a text come again, so it is kept. */
export function knownOf(text: string, lexicon: Lexicon): Known {
  const found = lexicon.known.get(text);
  if (found) return found;
  const key = DIGITS.test(text) ? NUMBER : text;
  const bare = text.charCodeAt(0) >= HEBREW ? text.replace(PROCLITICS, '') : text;
  const direct = entriesFor(key, lexicon);
  const behind = bare === text ? NONE : entriesFor(bare, lexicon);
  const inside = text.length > 6 && lexicon.inside ? gluedIn(text, lexicon.inside, lexicon) : NONE;
  const known: Known = {
    direct,
    seconds: secondsOf(direct),
    bare: behind,
    inside,
    isNone: direct.length + behind.length + inside.length === 0,
    isSmall: /\d/.test(text) || text.length <= (HANGUL.test(text) ? 1 : SMALL_CHARS),
  };
  if (lexicon.known.size > MAX_KNOWN) lexicon.known.clear();
  lexicon.known.set(text, known);
  return known;
}

/** The first letters of the second words of entries; null where one is a word alone. */
function secondsOf(entries: readonly Entry[]): string | null {
  let letters = '';
  for (const { rest } of entries) {
    const [second] = rest;
    if (!second?.stem) return null;
    letters += second.stem === NUMBER ? '0123456789' : second.stem.charAt(0);
  }
  return letters;
}

/** The entries that begin at a word, of which the table holds so much: the longest match of each role. */
export function entriesAt(
  { direct, seconds, bare, inside }: Known,
  words: readonly Word[],
  at: number,
): readonly Entry[] {
  // Most words that begin a phrase stand before others here, as their first letter tells.
  if (direct.length > 0 && (seconds === null || seconds.includes(words[at + 1]?.text.charAt(0) ?? NUMBER))) {
    const found = fitting(direct, words, at);
    if (found.length > 0) return found;
  }
  if (bare.length === 0) return inside;
  const behind = fitting(bare, words, at);
  return behind.length > 0 ? behind : inside;
}

/** True where the word has a role by itself, whatever follows it: it speaks to the reader, or of the site. */
export function isAt(asked: Role, words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const { text } = words[at] ?? { text: '' };
  const direct = /^\d/.test(text) ? entriesFor(text, lexicon) : knownOf(text, lexicon).direct;
  return fitting(direct, words, at).some(({ role, rest }) => role === asked && rest.length === 0);
}

/** All entries whose stem begins the word, the longest first. */
function entriesFor(text: string, lexicon: Lexicon): readonly Entry[] {
  let found: Entry[] | null = null;
  const take = (length: number): void => {
    for (const entry of lexicon.byStem.get(text.slice(0, length)) ?? NONE) {
      if (entry.exact && length !== text.length) continue;
      found ??= [];
      found.push(entry);
    }
  };
  for (const length of lexicon.lengths.get(text.slice(0, 2)) ?? []) if (length <= text.length) take(length);
  if (text.length > 1 && lexicon.lengths.has(text.charAt(0))) take(1);
  return found ?? NONE;
}

function gluedIn(text: string, inside: RegExp, lexicon: Lexicon): readonly Entry[] {
  const stem = text.match(inside)?.[0];
  return stem ? (lexicon.byStem.get(stem) ?? NONE).filter(({ rest }) => rest.length === 0) : NONE;
}

/** Of the entries, those whose further words follow: the longest of each role. */
function fitting(entries: readonly Entry[], words: readonly Word[], at: number): readonly Entry[] {
  let best: Entry[] | null = null;
  const next = words[at + 1]?.text;
  for (const entry of entries) {
    const second = entry.rest[0];
    // Most entries of several words end at their second one here.
    if (second && !(next !== undefined && isSame(second, next) && follows(entry, words, at))) continue;
    if (entries.length === 1) return entries;
    if (best) putInPlace(entry, best);
    else best = [entry];
  }
  return best ?? NONE;
}

/** Puts an entry among the longest of each role, where it is one. */
function putInPlace(entry: Entry, best: Entry[]): void {
  let rival = 0;
  while (rival < best.length && best[rival]?.role !== entry.role) rival++;
  if ((best[rival]?.rest.length ?? -1) < entry.rest.length) best[rival] = entry;
}

/** Whether the words behind the second are those of the entry. */
function follows({ rest }: Entry, words: readonly Word[], at: number): boolean {
  for (let index = 1; index < rest.length; index++) {
    const part = rest[index];
    const next = words[at + 1 + index]?.text;
    if (!part || next === undefined || !isSame(part, next)) return false;
  }
  return true;
}

function isSame({ stem, exact }: Entry['rest'][number], word: string): boolean {
  if (exact) return word === stem;
  return stem === NUMBER ? DIGITS.test(word) : word.startsWith(stem);
}
