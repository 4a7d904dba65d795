import type { PhraseKind } from '../../rules/phrases.ts';
import type { Entry, Lexicon, Role } from './lexicon.ts';
import { entriesAt, isAt, knownOf } from './look-up.ts';
import type { Words } from './words.ts';

/** What a table finds in a line. */
export interface Weight {
  /** Entries that carry a meaning, by kind. */
  kinds: Map<PhraseKind, number>;
  strong: number;
  weak: number;
  /** Words that speak to the reader. */
  calls: number;
  /** Of these, the ones that mean nothing else. */
  addressed: number;
  /** Words with which a site speaks of itself; one where the table does not tell them. */
  own: number;
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
  /** The same, or its second word is behind an article. */
  opensKnown: boolean;
  /** True where the first word is one that stands before the writer's name. */
  startsBy: boolean;
  /** Entries with a meaning that the story itself uses again and again. */
  usual: number;
  /** Entries that matched, as they stand in the table. */
  entries: Entry[];
}

const NAME = 0.35;
/** A word of a language without spaces is two characters long, as a rule. */
const PER_CHARACTER = 0.5;
/** As short as an article. */
const ARTICLE = /^\p{L}{1,3}$/u;
/** A site's name has shorter words than these that are anybody's (characters). */
const SHORT_NAME = 3;
const DIGITS = /^\d+$/;
const CJK = /[\u3040-\u30ff\u3400-\u9fff]/;
const HIRAGANA = /[\u3040-\u309f\u30fc]/g;

const BEGINNINGS = new Set<Role>(['strong', 'weak', 'call', 'order']);

const NONE: ReadonlySet<Entry> = new Set();
const NOTHING: readonly Entry[] = [];

/**
 * Looks every word of a line up.
 * @param ignored folded words that mean nothing on this page
 * @param usual entries that the story itself uses again and again: they tell nothing here
 */
export function weigh(
  line: Words,
  lexicon: Lexicon,
  ignored: ReadonlySet<string>,
  usual: ReadonlySet<Entry> = NONE,
): Weight {
  const weight: Weight = {
    kinds: new Map(),
    strong: 0,
    weak: 0,
    calls: 0,
    addressed: 0,
    own: lexicon.tellsOwn ? 0 : 1,
    against: 0,
    unknown: 0,
    strange: 0,
    dates: 0,
    bioAt: -1,
    words: 0,
    startsKnown: false,
    opensKnown: false,
    startsBy: false,
    usual: 0,
    entries: [],
  };
  const { words, isWide } = line;
  let first = 0;
  let isInName = false;
  for (let at = 0; at < words.length; ) {
    const word = words[at];
    if (!word) break;
    // «12 comments» begins with what it counts, and «The comments are closed» in a way, too.
    if (at === first && DIGITS.test(word.text)) first++;
    const isBehindArticle = at === 1 && ARTICLE.test(words[0]?.text ?? '');
    if (isWide && CJK.test(word.text)) {
      weighCharacters(word.text, lexicon, weight, usual);
      at++;
      continue;
    }
    weight.words++;
    const isOfSite = isIgnored(word.text, ignored);
    if (isOfSite && word.isName && word.text.length > SHORT_NAME) weight.own++;
    const known = knownOf(word.text, lexicon);
    const found = known.isNone ? NOTHING : entriesAt(known, words, at);
    if (found.length > 0) {
      if (at <= first || isBehindArticle) {
        const isKnown = found.some(({ role }) => BEGINNINGS.has(role));
        weight.opensKnown ||= isKnown;
        if (at <= first) weight.startsKnown ||= isKnown;
      }
      if (at === 0) weight.startsBy = found.some(({ role }) => role === 'by');
      if (weight.bioAt < 0 && found.some(({ kind }) => kind === 'bio')) weight.bioAt = at;
      const taken = count(
        found,
        weight,
        usual,
        word.isFirst || lexicon.beforeOrder.has(words[at - 1]?.text ?? ''),
      );
      // «our» in `through_our_links` speaks to the reader all the same.
      for (let skipped = at + 1; skipped <= at + taken; skipped++) {
        if (isAt('call', words, skipped, lexicon)) weight.calls++;
        if (isAt('own', words, skipped, lexicon)) weight.own++;
      }
      isInName = word.isName && found.some(({ role }) => role !== 'small');
      at += 1 + taken;
      continue;
    }
    if (!known.isSmall && !isOfSite) {
      if (!word.isName) weight.strange++;
      weight.unknown += !word.isName ? 1 : isInName ? 0 : NAME;
    }
    isInName = word.isName && !known.isSmall;
    at++;
  }
  return weight;
}

/** «Politikens» is the site's name as «Politiken» is. */
const isIgnored = (word: string, ignored: ReadonlySet<string>): boolean =>
  ignored.has(word) || (word.endsWith('s') && ignored.has(word.slice(0, -1)));

/** @returns how many further words the longest entry takes */
function count(found: readonly Entry[], weight: Weight, usual: ReadonlySet<Entry>, isOrder = true): number {
  let strong: Entry | null = null;
  let taken = 0;
  for (const entry of found) {
    // «this article» only tells more of what its words tell.
    if (entry.rest.length > taken && entry.role !== 'own') taken = entry.rest.length;
    if (entry.role !== 'strong') continue;
    if (usual.has(entry)) weight.usual++;
    else strong ??= entry;
  }
  let isWeak = false;
  let isCall = false;
  for (const entry of found) {
    const { role } = entry;
    if (usual.has(entry) || (role === 'weak' && strong)) continue;
    weight.entries.push(entry);
    if (role === 'weak') isWeak = true;
    else if (role === 'call' || (role === 'order' && isOrder)) {
      isCall = true;
      weight.calls++;
    }
    // A longer entry tells what the word means here: «are asked» asks the reader.
    else if (role === 'not' && entry.rest.length === taken) weight.against++;
    else if (role === 'date') weight.dates++;
    else if (role === 'own') weight.own++;
  }
  if (strong?.kind) {
    weight.strong++;
    weight.kinds.set(strong.kind, (weight.kinds.get(strong.kind) ?? 0) + 1);
  } else if (strong || isWeak) {
    weight.weak++;
  } else if (isCall) {
    weight.addressed++;
  }
  weight.words += taken;
  return taken;
}

function weighCharacters(text: string, lexicon: Lexicon, weight: Weight, usual: ReadonlySet<Entry>): void {
  weight.words += text.length / 3;
  const rest = lexicon.scan
    ? text.replace(lexicon.scan, (stem, offset: number) => {
        const entries = lexicon.byStem.get(stem) ?? [];
        if (offset === 0 && weight.entries.length === 0) weight.startsKnown = true;
        count(entries, weight, usual);
        return '';
      })
    : text;
  const unknown = rest.replace(HIRAGANA, '').replace(/[\d\w]/g, '').length * PER_CHARACTER;
  weight.unknown += unknown;
  weight.strange += unknown;
}
