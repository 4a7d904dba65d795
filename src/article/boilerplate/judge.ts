import type { PhraseKind } from '../../rules/phrases.ts';
import { type Lexicon, lexiconFor } from './lexicon.ts';
import { type Weight, weigh } from './weigh.ts';
import { cutWords, type Words } from './words.ts';

/** What is known of a line besides its words. */
export interface LineFacts {
  text: string;
  /** Characters of the line that stand in links. */
  linkChars: number;
  /** Offset of the first link, -1 for none. */
  linkStart: number;
  isHeading: boolean;
  /** True before the first and after the last paragraph of prose. */
  isEdge: boolean;
  /** True where a button or a field stands in the line. */
  hasControl: boolean;
  /** True where a list of links comes next. */
  leadsLinks: boolean;
}

/** A line judged to be boilerplate. */
export interface Verdict {
  kind: PhraseKind | 'byline';
  /** From 0 to 1. */
  confidence: number;
  /** A label that announces what follows: links after it belong to it. */
  isLabel: boolean;
  /** Entries of the tables that were found, for tests and reports. */
  found: string[];
}

/** Longer lines are prose, whatever they say. */
const MAX_CHARS = 700;
const MAX_WORDS = 75;
/** A label is a few words («You might also be interested in»). */
const MAX_LABEL_CHARS = 70;
/** From this length on, nearly every word has to be boilerplate's. */
const LONG_WORDS = 25;
const LONG_COVER = 0.78;
/** A name behind «Editor:». */
const MAX_NAME_CHARS = 24;
/** A promo's headline without a link. */
const MAX_PROMO_CHARS = 160;

const END = /(?:[^.]\.|[!?。！？।؟»”"])\s*$/;
const SPEECH = /["“”„«»「『][^"“”„«»」』]{4,}["“”„«»」』]|[‘‚][^’]{8,}’/;
const SEPARATOR = /[:：|｜•»›→▶►]|\s[-–—]\s/;
/** An item of a list of things, whatever their names are. */
const NUMBERED = /^\d{1,3}[.)]\s/;
/** «© 2026 Valley Times», «Copyright 2026 …». */
const COPYRIGHT = /^(?:©|copyright)\P{L}{0,9}\d{4}/iu;
const DURATION = /\(?\d{1,2}:\d{2}\)?\s*$/;

/** Judges lines in the page's language and those that its script suggests. */
export class Judge {
  private readonly lexicons: Lexicon[];
  private readonly ignored: ReadonlySet<string>;

  /**
   * @param languages codes of the languages to try, best first
   * @param ignored folded words that mean nothing on this page: the site's name
   */
  constructor(languages: readonly string[], ignored: ReadonlySet<string>) {
    this.lexicons = languages.map(lexiconFor).filter((lexicon) => lexicon !== null);
    this.ignored = ignored;
  }

  /** @returns why the line is boilerplate, or null where it may be a part of the story */
  judge(line: LineFacts): Verdict | null {
    if (line.text.length > MAX_CHARS) return null;
    const words = cutWords(line.text);
    if (words.words.length > MAX_WORDS || words.words.length === 0) return null;
    if (COPYRIGHT.test(line.text)) return { kind: 'legal', confidence: 0.95, isLabel: false, found: ['©'] };
    let best: Verdict | null = null;
    for (const lexicon of this.lexicons) {
      const weight = weigh(words, lexicon, this.ignored);
      const verdict =
        judgeWhole(line, words, weight) ?? this.judgeLabel(line, lexicon) ?? judgeBio(line, words, weight);
      if (verdict && verdict.confidence > (best?.confidence ?? 0)) best = verdict;
    }
    return best;
  }

  /** «Read more: A headline», the headline in a link or not. */
  private judgeLabel(line: LineFacts, lexicon: Lexicon): Verdict | null {
    const { text, linkStart } = line;
    const mark = SEPARATOR.exec(text);
    const ends = [mark ? mark.index : -1, linkStart].filter((end) => end > 0 && end <= MAX_LABEL_CHARS);
    for (const end of ends) {
      const label = text.slice(0, end).trim();
      const rest = text.slice(end + (end === mark?.index ? mark[0].length : 0)).trim();
      const weight = weigh(cutWords(label), lexicon, this.ignored);
      if (rest === '' || weight.unknown > 0 || weight.against > 0 || weight.strong + weight.weak === 0)
        continue;
      if (weight.kinds.has('video') && !weight.startsKnown) continue;
      if (!announces(line, label, rest, weight)) continue;
      return verdictOf(weight, weight.strong > 0 ? 0.9 : 0.8, 'related', false);
    }
    return null;
  }
}

/** Kinds whose label may stand before a headline that is no link. */
const PLAIN_LABELS = new Set<PhraseKind>(['related', 'video', 'tags', 'share', 'ad', 'policy']);

function announces(line: LineFacts, label: string, rest: string, weight: Weight): boolean {
  const linked = line.linkChars - (line.linkStart >= 0 && line.linkStart < label.length ? label.length : 0);
  const follows = SEPARATOR.test(line.text.slice(0, label.length + 3));
  if (linked >= rest.length * 0.6) return follows || weight.strong > 0 || weight.words <= 2;
  if (line.isHeading || rest.length > MAX_PROMO_CHARS) return false;
  if (END.test(rest) && !/[:?]\s*$/.test(rest)) return false;
  if (DURATION.test(rest) || isShouted(label)) return true;
  if (weight.kinds.has('bio')) return rest.length <= MAX_NAME_CHARS && !weight.kinds.has('related');
  return [...weight.kinds.keys()].some((kind) => PLAIN_LABELS.has(kind));
}

function isShouted(label: string): boolean {
  return label.length > 3 && label === label.toUpperCase() && label !== label.toLowerCase();
}

/** The whole line is made of words of boilerplate. */
function judgeWhole(line: LineFacts, { addresses, handles }: Words, weight: Weight): Verdict | null {
  const { strong, weak, calls, unknown } = weight;
  const isLinks = line.linkChars > line.text.length * 0.8;
  if (weight.against > 0 && !isLinks) return null;
  if (SPEECH.test(line.text) && !isLinks) return null;
  if (strong === 0 && !(isLinks && weak > 1 && unknown === 0)) return null;
  const hits = strong + weak + addresses + handles;
  const cover = hits / (hits + unknown);
  const value = strong * 2 + weak + addresses + handles;
  const confidence = Math.min(0.99, cover * 0.7 + Math.min(value, 8) * 0.035);
  const found = (): Verdict => verdictOf(weight, confidence, 'related', true);
  if (line.leadsLinks && strong > 0 && weight.startsKnown && cover >= 0.4) return found();
  if (line.isHeading) return unknown === 0 && value >= 2 ? found() : null;
  if (NUMBERED.test(line.text)) return null;
  if (line.hasControl && cover >= 0.4) return found();
  if (isLinks && cover >= 0.4 && value >= 3 && (weight.startsKnown || unknown < 2)) return found();
  if (isLinks || !END.test(line.text)) return isFragment(cover, value, calls) ? found() : null;
  if (weight.words > LONG_WORDS && cover < LONG_COVER) return null;
  if (weight.kinds.has('time') && weight.words > 10) return null;
  if (calls + addresses + handles > 0)
    return cover >= (strong > 1 ? 0.55 : 0.62) && value >= 3 ? found() : null;
  return cover >= 0.72 && strong > 1 && value >= 4 ? found() : null;
}

function isFragment(cover: number, value: number, calls: number): boolean {
  return value >= 2 && cover >= (calls > 0 ? 0.6 : 0.7);
}
/** «Ira Stone covers courts. Email her at …»: an address, and a word of the trade. */
function judgeBio(line: LineFacts, { addresses, handles }: Words, weight: Weight): Verdict | null {
  if (SPEECH.test(line.text) || line.isHeading) return null;
  const hits = weight.strong + weight.weak + addresses + handles;
  const cover = hits / (hits + weight.unknown);
  const bio = weight.kinds.get('bio') ?? 0;
  if (bio > 0 && addresses + handles > 0 && cover >= 0.3) return verdictOf(weight, 0.8, 'bio', false, 'bio');
  if (bio > 0 && line.isEdge && cover >= 0.45) return verdictOf(weight, 0.7, 'bio', false, 'bio');
  if (
    line.isEdge &&
    weight.startsBy &&
    weight.words <= 8 &&
    weight.unknown <= 8 * 0.35 &&
    !END.test(line.text) &&
    weight.unknown > 0 &&
    weight.unknown % 1 !== 0
  )
    return { ...verdictOf(weight, 0.75, 'bio', false), kind: 'byline' };
  return null;
}

function verdictOf(
  weight: Weight,
  confidence: number,
  fallback: PhraseKind,
  isLabel: boolean,
  forced?: PhraseKind,
): Verdict {
  let kind = fallback;
  let most = 0;
  for (const [candidate, count] of weight.kinds) {
    if (count > most) {
      most = count;
      kind = candidate;
    }
  }
  return { kind: forced ?? kind, confidence, isLabel, found: weight.entries.map(({ source }) => source) };
}
