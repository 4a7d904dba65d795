import type { PhraseKind } from '../../rules/phrases.ts';
import type { Entry, Lexicon } from './lexicon.ts';
import type { Word, Words } from './words.ts';

/** What a table finds in a line. */
export interface Weight {
  /** Entries that carry a meaning, by kind. */
  kinds: Map<PhraseKind, number>;
  strong: number;
  weak: number;
  /** Words that speak to the reader. */
  calls: number;
  /** Words of a narrative. */
  against: number;
  /** Words that no table knows; a name of any length counts for a third of one. */
  unknown: number;
  /** Of these, the ones that are no names. */
  strange: number;
  /** Names of months and days. */
  dates: number;
  /** Index of the first word of a biography, or -1. */
  bioAt: number;
  /** Words, with a third of a word for each Chinese or Japanese character. */
  words: number;
  startsKnown: boolean;
  /** True where the first word is one that stands before the writer's name. */
  startsBy: boolean;
  /** Entries that matched, as they stand in the table. */
  entries: Entry[];
}

const NAME = 0.35;
/** A word of a language without spaces is two characters long, as a rule. */
const PER_CHARACTER = 0.5;
const CJK = /[\u3040-\u30ff\u3400-\u9fff]/;
const HIRAGANA = /[\u3040-\u309f\u30fc]/g;
const HANGUL = /[\uac00-\ud7af]/;
/** Articles and the like that Arabic, Persian and Hebrew write before a word without a space. */
const PROCLITICS = /^(?:وال|بال|لل|ال|[وفبكلس]|[והבלמשכ]{1,2})(?=.{2})/;
const SMALL_CHARS = 3;
/** Stands for a number in an entry: `#_min_read`. */
const NUMBER = '#';

/** Looks every word of a line up. */
export function weigh(line: Words, lexicon: Lexicon, ignored: ReadonlySet<string>): Weight {
  const weight: Weight = {
    kinds: new Map(),
    strong: 0,
    weak: 0,
    calls: 0,
    against: 0,
    unknown: 0,
    strange: 0,
    dates: 0,
    bioAt: -1,
    words: 0,
    startsKnown: false,
    startsBy: false,
    entries: [],
  };
  const { words } = line;
  for (let at = 0; at < words.length; ) {
    const word = words[at];
    if (!word) break;
    if (CJK.test(word.text)) {
      weighCharacters(word.text, lexicon, weight);
      at++;
      continue;
    }
    weight.words++;
    const found = look(words, at, lexicon);
    if (found.length > 0) {
      if (at === 0)
        weight.startsKnown = found.some(
          ({ role }) => role === 'strong' || role === 'weak' || role === 'call',
        );
      if (at === 0) weight.startsBy = found.some(({ role }) => role === 'by');
      if (weight.bioAt < 0 && found.some(({ kind }) => kind === 'bio')) weight.bioAt = at;
      const taken = count(found, weight);
      for (let skipped = at + 1; skipped <= at + taken; skipped++)
        countCalls(words, skipped, lexicon, weight);
      at += 1 + taken;
      continue;
    }
    if (!isSmall(word.text) && !ignored.has(word.text)) {
      if (!word.isName) weight.strange++;
      weight.unknown += !word.isName ? 1 : at > 0 && words[at - 1]?.isName ? 0 : NAME;
    }
    at++;
  }
  return weight;
}

/** «our» in `through_our_links` speaks to the reader all the same. */
function countCalls(words: Word[], at: number, lexicon: Lexicon, weight: Weight): void {
  const text = words[at]?.text ?? '';
  if (lookUp(text, words, at, lexicon).some(({ role, rest }) => role === 'call' && rest.length === 0))
    weight.calls++;
}

function isSmall(text: string): boolean {
  if (/\d/.test(text)) return true;
  return text.length <= (HANGUL.test(text) ? 1 : SMALL_CHARS);
}

/** The entries that begin at a word: the longest match of each role. */
function look(words: Word[], at: number, lexicon: Lexicon): Entry[] {
  const text = words[at]?.text ?? '';
  let found = lookUp(/^\d+$/.test(text) ? NUMBER : text, words, at, lexicon);
  if (found.length === 0) {
    const bare = text.replace(PROCLITICS, '');
    if (bare !== text) found = lookUp(bare, words, at, lexicon);
  }
  if (found.length === 0 && lexicon.inside && text.length > 6) {
    const inside = text.match(lexicon.inside);
    if (inside?.[0]) found = (lexicon.byStem.get(inside[0]) ?? []).filter(({ rest }) => rest.length === 0);
  }
  return found;
}

function lookUp(text: string, words: Word[], at: number, lexicon: Lexicon): Entry[] {
  const best: Entry[] = [];
  for (let length = Math.min(text.length, lexicon.longest); length > 0; length--) {
    for (const entry of lexicon.byStem.get(text.slice(0, length)) ?? []) {
      if (entry.exact && length !== text.length) continue;
      if (!follows(entry, words, at)) continue;
      const rival = best.findIndex(({ role }) => role === entry.role);
      if (rival < 0) best.push(entry);
      else if ((best[rival]?.rest.length ?? 0) < entry.rest.length) best[rival] = entry;
    }
  }
  return best;
}

function follows(entry: Entry, words: Word[], at: number): boolean {
  return entry.rest.every(({ stem, exact }, index) => {
    const next = words[at + 1 + index]?.text;
    if (next === undefined) return false;
    if (stem === NUMBER) return /^\d+$/.test(next);
    return exact ? next === stem : next.startsWith(stem);
  });
}

/** @returns how many further words the longest entry takes */
function count(found: Entry[], weight: Weight): number {
  const strong = found.find(({ role }) => role === 'strong');
  const value = strong ?? found.find(({ role }) => role === 'weak');
  let taken = 0;
  for (const entry of found) {
    if (entry.role === 'weak' && strong) continue;
    weight.entries.push(entry);
    taken = Math.max(taken, entry.rest.length);
    if (entry.role === 'call') weight.calls++;
    else if (entry.role === 'not') weight.against++;
    else if (entry.role === 'date') weight.dates++;
  }
  if (value === strong && strong?.kind) {
    weight.strong++;
    weight.kinds.set(strong.kind, (weight.kinds.get(strong.kind) ?? 0) + 1);
  } else if (value) {
    weight.weak++;
  }
  weight.words += taken;
  return taken;
}

function weighCharacters(text: string, lexicon: Lexicon, weight: Weight): void {
  weight.words += text.length / 3;
  const rest = lexicon.scan
    ? text.replace(lexicon.scan, (stem, offset: number) => {
        const entries = lexicon.byStem.get(stem) ?? [];
        if (offset === 0 && weight.entries.length === 0) weight.startsKnown = true;
        count(entries, weight);
        return '';
      })
    : text;
  const unknown = rest.replace(HIRAGANA, '').replace(/[\d\w]/g, '').length * PER_CHARACTER;
  weight.unknown += unknown;
  weight.strange += unknown;
}
