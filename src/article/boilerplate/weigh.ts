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
  /** Words that no table knows; a name counts for a third. */
  unknown: number;
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
/** Stands for a number in an entry: `average_#_min`. */
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
      at += 1 + count(found, weight);
      continue;
    }
    if (!isSmall(word.text) && !ignored.has(word.text)) weight.unknown += word.isName ? NAME : 1;
    at++;
  }
  return weight;
}

function isSmall(text: string): boolean {
  if (/\d/.test(text)) return true;
  return text.length <= (HANGUL.test(text) ? 1 : SMALL_CHARS);
}

/** The entries that begin at a word: the longest match of each role. */
function look(words: Word[], at: number, lexicon: Lexicon): Entry[] {
  const text = words[at]?.text ?? '';
  let found = lookUp(text, words, at, lexicon);
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
  weight.unknown += rest.replace(HIRAGANA, '').replace(/[\d\w]/g, '').length * PER_CHARACTER;
}
