import { CITATION_LABELS } from '../../rules/citation-labels.ts';
import { NETWORKS, PROFILE } from '../../rules/networks.ts';
import type { PhraseKind } from '../../rules/phrases.ts';
import type { Judged } from './judge-lines.ts';
import {
  ASKING,
  asksForMoney,
  coverOf,
  disclosesPay,
  END,
  judgeBio,
  judgeDate,
  judgeWhole,
  LONG_WORDS,
  QUESTION,
  SPEECH,
  TURN,
  verdictOf,
} from './judge-words.ts';
import { announces, isShouted, labelsOf } from './labels.ts';
import { type Entry, type Lexicon, lexiconFor, type Role } from './lexicon.ts';
import type { LineFacts, Verdict } from './line-facts.ts';
import type { Line } from './lines.ts';
import { type Weight, weigh } from './weigh.ts';
import { cutWords, type Words } from './words.ts';

/** Longer lines are prose, whatever they say. */
const MAX_CHARS = 700;
const MAX_WORDS = 75;
/** A site that tells at length who pays it still tells nothing else (characters). */
const MAX_PAY_CHARS = 1500;
/** Longer lines are no label over a list of links. */
const MAX_TITLE_CHARS = 50;
/** A line with the sign of copyright that is longer speaks about something else. */
const MAX_RIGHTS_CHARS = 160;
/** A word is the story's own where so many of its paragraphs have it, and this share of them. */
const USES = 3;
const SHARE = 0.05;
const OWN: ReadonlySet<Role> = new Set<Role>(['strong', 'weak', 'call', 'order']);
/** A short line may have so many sentences; of all its words, this share is boilerplate's. */
const MAX_SENTENCES = 3;
const SENTENCES_COVER = 0.45;
const SENTENCE_END = /(?<=[^.\s]{2}[.!?…。！？।؟])\s+/u;
/** The length of a recording, and of its title (words). */
const TIMED = /^\(?(?:\d{1,2}:)?\d{1,2}:\d{2}\)?$/;
const TIMED_WORDS = 10;
/** A label that only may be one announces a link: this share of what follows it. */
const LINKED = 0.6;
/** A writer's name and address stand at the beginning of a line about the writer (characters). */
const WRITER_CHARS = 60;
/** «SEE: …», «PHOTOS | …», «KIJK. …» */
const SHOUTED_LABEL = /^\p{Lu}{3,}(?: \p{Lu}+){0,6}\s?[:：|.]\s+/u;
/** A shorter link in capitals is a name: «NASA». */
const SHOUTED_CHARS = 25;
const BRACKETED = /^\[\s*[^\]]+\]$/;
/** A writer's, alone in a line. An address of the web in such a place is a source. */
const MAIL_ADDRESS = /^[^\s@/]+@[^\s@/]+\.\p{L}{2,}$/u;
/** Of a sentence of an aside, the words that are boilerplate's: names of letters and programmes stand between them. */
const OPENING_COVER = 0.35;
/** The same of an aside of one sentence. */
const LONE_COVER = 0.25;
/** «Here is how it works:» within the story introduces what comes next. */
const INTRODUCES = /^[^:：|]*[:：]\s*$/;
/** An item of a list of things, a question, an answer. */
const NUMBERED = /^(?:\d{1,3}[.)]|\p{L}[.:])\s/u;
/** How a release ends. A row of stars may part scenes. */
const END_MARK = /^(?:#\s?){2,}$|^[-–—]\s?30\s?[-–—]$|^_{2,}$|^[-–—]{3,}$/;
/** «– Rappler.com», «- Stuff» */
const SIGNED_OFF = /^[-–—~]\s?(?=\p{L})/u;
/** A sign-off names the site in so few words. */
const SIGN_OFF_WORDS = 3;
/** «DM» */
const INITIALS = /^\p{Lu}{2,5}$/u;
/** «© 2026 Valley Times», «Copyright 2026 …». */
const COPYRIGHT = /[©ⓒ]|^copyright\P{L}{0,9}\d{4}/iu;
/** What a player shows: `0:00 / 5:41`. */
const PLAYED = /^\d{1,2}:\d{2}\s*\/\s*\d{1,2}:\d{2}$/;
/** Judges lines in the page's language and those that its script suggests. */
export class Judge {
  private readonly lexicons: Lexicon[];
  private readonly ignored: ReadonlySet<string>;
  private readonly initials: string;
  private readonly usual = new Set<Entry>();
  private readonly writers: readonly string[];
  /** Lines that were cut, and what was found in them: a line may be learnt from, judged, and asked whether it is akin. */
  private readonly cuts = new Map<string, Words>();
  private readonly weights = new Map<Lexicon, Map<Words, Weight>>();

  /**
   * @param languages codes of the languages to try, best first
   * @param ignored folded words that mean nothing on this page: the site's name
   * @param authors the writers' names
   */
  constructor(languages: readonly string[], ignored: ReadonlySet<string>, authors: readonly string[] = []) {
    this.lexicons = languages.map(lexiconFor).filter((lexicon) => lexicon !== null);
    this.ignored = ignored;
    this.initials = [...ignored].map((word) => word.charAt(0)).join('');
    this.writers = authors.filter((name) => name.includes(' '));
  }

  /**
   * Learns what the story is about: words that its paragraphs use again and again are its own. A guide to streaming
   * services speaks of subscriptions, and to its reader.
   */
  learn(paragraphs: readonly string[]): void {
    const uses = new Map<Entry, number>();
    for (const text of paragraphs) {
      const words = this.cut(text.slice(0, MAX_CHARS));
      for (const lexicon of this.lexicons) {
        const { entries } = this.weigh(words, lexicon);
        for (const entry of entries.length > 1 ? new Set(entries) : entries)
          if (OWN.has(entry.role)) uses.set(entry, (uses.get(entry) ?? 0) + 1);
      }
    }
    for (const [entry, count] of uses)
      if (count >= Math.max(USES, paragraphs.length * SHARE)) this.usual.add(entry);
    if (this.usual.size === 0) return;
    for (const lexicon of this.lexicons) this.addPhrases(lexicon);
    this.forgetUsual();
  }

  /** «watch a video» in a guide that speaks of watching and of videos all the time. */
  private addPhrases({ byStem }: Lexicon): void {
    const isUsual = (stem: string, role?: Role) =>
      byStem
        .get(stem)
        ?.some((one) => one.rest.length === 0 && (!role || one.role === role) && this.usual.has(one));
    // Of the thousands of words in a table, few are a story's own.
    for (const first of new Set([...this.usual].map(({ stem }) => stem))) {
      if (!isUsual(first)) continue;
      for (const entry of byStem.get(first) ?? []) {
        const stems = [first, ...entry.rest.map(({ stem }) => stem)];
        if (stems.length < 2 || !OWN.has(entry.role) || !stems.every((stem) => isUsual(stem))) continue;
        if (stems.some((stem) => isUsual(stem, 'strong'))) this.usual.add(entry);
      }
    }
  }

  /** Lines that were weighed with words that turned out to be the story's own are weighed anew. */
  private forgetUsual(): void {
    for (const known of this.weights.values())
      for (const [words, { entries }] of known)
        if (entries.some((entry) => this.usual.has(entry))) known.delete(words);
  }

  /** @returns why the line is boilerplate, or null where it may be a part of the story */
  judge(line: LineFacts): Verdict | null {
    const { text } = line;
    if (text.length > MAX_CHARS) return this.judgePay(line);
    if (COPYRIGHT.test(text) && text.length <= MAX_RIGHTS_CHARS && !SPEECH.test(text)) return plain('legal');
    if (PLAYED.test(text)) return plain('audio');
    if (this.writers.includes(text) && !line.isBold && !line.isHeading) return plain('bio');
    if (NETWORKS.test(text)) return plain('share');
    if (line.isEmbed) return null;
    if (isShoutedLink(line) || isBracketedLink(line)) return { ...plain('related'), confidence: 0.8 };
    const words = this.cut(text);
    if (line.isEdge) {
      const closing = this.judgeClosing(line);
      if (closing) return closing;
    }
    if (words.words.length > MAX_WORDS) return this.judgePay(line);
    if (words.words.length === 0 || NUMBERED.test(text)) return null;
    if (line.isBold && QUESTION.test(text) && line.linksAfter === 0) return null;
    if (!line.isEdge && line.linksAfter === 0 && INTRODUCES.test(text) && words.words.length > 2) return null;
    if (this.tellsOfWriter(line, words)) return { ...plain('bio'), confidence: 0.8 };
    if (this.tellsOfSite(line, words)) return { ...plain('legal'), confidence: 0.8 };
    let best: Verdict | null = null;
    for (const lexicon of this.lexicons) {
      const weight = this.weigh(words, lexicon);
      const verdict =
        judgeWhole(line, words, weight) ??
        this.judgeAppeal(line, words, weight) ??
        (asksForMoney(line, weight, () => this.isNamed(words))
          ? verdictOf(weight, 0.75, 'paywall', false, 'paywall')
          : null) ??
        this.judgeLabel(line, lexicon) ??
        this.judgeSentences(line, weight, lexicon) ??
        judgeBio(line, words, weight) ??
        judgeDate(line, weight);
      if (verdict && verdict.confidence > (best?.confidence ?? 0)) best = verdict;
    }
    best ??= line.isItalic ? this.judgeAside(line) : null;
    return best ?? (isTitleOfLinks(line) ? { ...plain('related'), confidence: 0.6, isLabel: true } : null);
  }

  /** «The offers that appear on this site are from companies from which we receive compensation. This compensation may impact …» */
  private judgePay(line: LineFacts): Verdict | null {
    if (line.text.length > MAX_PAY_CHARS) return null;
    const words = this.cut(line.text);
    for (const lexicon of this.lexicons) {
      const weight = this.weigh(words, lexicon);
      if (disclosesPay(line, weight)) return verdictOf(weight, 0.75, 'disclosure', false);
    }
    return null;
  }

  /** «Explore the universe with news on … Sign up for our science newsletter.», all of it in italics: an aside to the reader. */
  private judgeAside({ text, isQuoted }: LineFacts): Verdict | null {
    const sentences = text.split(SENTENCE_END);
    if (isQuoted || SPEECH.test(text)) return null;
    const least = sentences.length < 2 ? 3 : 2;
    for (const lexicon of this.lexicons) {
      for (const sentence of sentences) {
        const weight = this.weigh(this.cut(sentence), lexicon);
        const { startsKnown, calls, strong, against, kinds } = weight;
        if (!startsKnown || calls === 0 || strong < least || against > 0) continue;
        if (coverOf(weight) < (least > 2 ? LONE_COVER : OPENING_COVER)) continue;
        if ([...kinds.keys()].some((kind) => ASKING.has(kind)))
          return verdictOf(weight, 0.75, 'related', false);
      }
    }
    return null;
  }

  /** Whether the words are boilerplate's enough to be so beside other boilerplate. */
  kinship(line: LineFacts): Judged['kinship'] {
    if (SPEECH.test(line.text) || line.isQuoted) return null;
    const words = this.cut(line.text);
    if (words.words.length > MAX_WORDS) return null;
    let best: 'akin' | null = null;
    for (const lexicon of this.lexicons) {
      const weight = this.weigh(words, lexicon);
      const { strong, weak, calls, unknown, against } = weight;
      if (opensAsking(weight)) return 'asks';
      const hits = strong + weak + words.addresses + words.handles;
      if (against > 0 || hits === 0 || strong + hits + calls < 2 || hits / (hits + unknown) < 0.5) continue;
      if (calls > 0) return 'asks';
      best = 'akin';
    }
    return best;
  }

  /** True where a line speaks to its reader again and again, and hardly tells of anybody. */
  addresses({ text, isQuoted }: Pick<LineFacts, 'text' | 'isQuoted'>): boolean {
    if (text.length > MAX_CHARS || isQuoted || SPEECH.test(text)) return false;
    const words = this.cut(text);
    return this.lexicons.some((lexicon) => {
      // A site’s long appeal makes «we» a word of the page’s own.
      const { calls, against } = weigh(words, lexicon, this.ignored);
      return calls > 1 && calls > against;
    });
  }

  /** True where no word of a text tells a kind or speaks to the reader. */
  tellsNothing(text: string): boolean {
    const words = this.cut(text);
    return this.lexicons.every((lexicon) => {
      const { strong, calls } = this.weigh(words, lexicon);
      return strong + calls + words.addresses + words.handles === 0;
    });
  }

  /** True where a line tells what a writer is or does. */
  tellsOfWriting(text: string): boolean {
    const words = this.cut(text);
    return this.lexicons.some((lexicon) => this.weigh(words, lexicon).kinds.has('bio'));
  }

  /** «Ana Lima covers courts for the Ridge Gazette. Before that …»: a whole paragraph that begins with the writer's name and tells what they do. */
  isBio({ text, isHeading, isBold, isItalic, isQuoted }: Line): boolean {
    if (isHeading || isBold || isQuoted || text.length > MAX_CHARS) return false;
    const name = this.writers.find((writer) => text.startsWith(writer));
    // «Ana Lima: When you wrote to …» is her turn in an interview.
    if (!name || TURN.test(text.slice(name.length))) return false;
    return isItalic || this.tellsOfWriting(text);
  }

  /** «Support the Mirror’s reporting» over an appeal: it begins with an order, and names the site. */
  private judgeAppeal({ isHeading, text }: LineFacts, words: Words, weight: Weight): Verdict | null {
    const { startsKnown, calls, strong, weak, against } = weight;
    if (!isHeading || !startsKnown || calls === 0 || against > 0 || strong + weak === 0) return null;
    const isOrder = weight.entries[0]?.role === 'order' || weight.entries[1]?.role === 'order';
    return isOrder && this.isNamed(words) && !QUESTION.test(text)
      ? verdictOf(weight, 0.7, 'paywall', false)
      : null;
  }

  /** True where a line names the site. */
  namesSite(text: string): boolean {
    return this.isNamed(this.cut(text));
  }

  /** True where a site may speak of itself in a text, as far as the tables tell. */
  speaksOfSite(text: string): boolean {
    const words = this.cut(text);
    return this.lexicons.some((lexicon) => this.weigh(words, lexicon).own > 0);
  }

  private isNamed({ words }: Words): boolean {
    return words.some(
      ({ text, isName }, at) => (isName || at === 0) && text.length > 3 && this.ignored.has(text),
    );
  }

  /** What closes a text and is nothing else: a writer's address, the mark of a release's end, the site's name. */
  judgeClosing(line: Pick<LineFacts, 'text' | 'isBold'>): Verdict | null {
    if (MAIL_ADDRESS.test(line.text) || PROFILE.test(line.text)) return plain('bio');
    return END_MARK.test(line.text) || this.signsOff(line) ? plain('legal') : null;
  }

  /** True for the site's name in bold or behind a dash, with nothing else but «.com» or «News», and for the first letters of its words. */
  private signsOff({ text, isBold }: Pick<LineFacts, 'text' | 'isBold'>): boolean {
    if (INITIALS.test(text)) return this.initials.startsWith(text.toLowerCase());
    const { words } = this.cut(text);
    if (!(SIGNED_OFF.test(text) || isBold) || words.length > SIGN_OFF_WORDS || END.test(text)) return false;
    return (
      words.some(({ text }) => text.length > 2 && this.ignored.has(text)) &&
      words.every(({ text }) => text.length < 5 || this.ignored.has(text))
    );
  }

  private cut(text: string): Words {
    let words = this.cuts.get(text);
    if (!words) {
      words = cutWords(text);
      this.cuts.set(text, words);
    }
    return words;
  }

  private weigh(words: Words, lexicon: Lexicon): Weight {
    let known = this.weights.get(lexicon);
    if (!known) {
      known = new Map();
      this.weights.set(lexicon, known);
    }
    let weight = known.get(words);
    if (!weight) {
      weight = weigh(words, lexicon, this.ignored, this.usual);
      known.set(words, weight);
    }
    return weight;
  }

  /** «Ana Lima covers courts. Reach her at …», «Have a tip? Ana Lima may be reached at …», «Ana Lima is …» behind the story. */
  private tellsOfWriter(
    { text, isEdge, isLast, isBold, isHeading }: LineFacts,
    { addresses, handles }: Words,
  ): boolean {
    const isAddress = addresses + handles > 0;
    if (!isAddress && (!isEdge || isBold || isHeading || SPEECH.test(text))) return false;
    // «Ana Lima meets those who will miss the pier.» stands over many a story.
    if (!isAddress && !isLast && !this.tellsOfWriting(text)) return false;
    const begin = text.slice(0, WRITER_CHARS);
    return this.writers.some((name) => {
      const at = begin.indexOf(name);
      // «Ana Lima: When you wrote to …» is her turn in an interview.
      return (isAddress ? at >= 0 : at === 0) && !TURN.test(text.slice(at + name.length));
    });
  }

  /** «Tarrow Mirror is part of a nonprofit network … Contact the editor: …», in italics behind the story. */
  private tellsOfSite({ text, isItalic, isLast }: LineFacts, { words, addresses }: Words): boolean {
    if (!isItalic || !isLast || addresses === 0 || SPEECH.test(text)) return false;
    return words.slice(0, SIGN_OFF_WORDS).some((word) => word.text.length > 3 && this.ignored.has(word.text));
  }

  /** «Independent journalism costs money. Please support us.»: one of its sentences is boilerplate by itself, and the others know its words. */
  private judgeSentences(line: LineFacts, weight: Weight, lexicon: Lexicon): Verdict | null {
    if (line.isHeading || line.isQuoted || weight.against > 0 || SPEECH.test(line.text)) return null;
    if (weight.words > LONG_WORDS || coverOf(weight) < SENTENCES_COVER) return null;
    const sentences = line.text.split(SENTENCE_END);
    if (sentences.length < 2 || sentences.length > MAX_SENTENCES) return null;
    for (const text of sentences) {
      const words = this.cut(text);
      const one = this.weigh(words, lexicon);
      if (!END.test(text)) continue;
      const verdict = judgeWhole({ ...line, text }, words, one);
      if (!verdict || verdict.kind === 'related') continue;
      if (one.calls > 0 ? weight.calls > 0 : this.allTell(sentences, verdict.kind, lexicon))
        return { ...verdict, confidence: 0.7 };
    }
    return null;
  }

  /** «Narrated by AI. Names of places may be mispronounced.»: nothing is asked, but every sentence tells of the same. */
  private allTell(sentences: readonly string[], kind: Verdict['kind'], lexicon: Lexicon): boolean {
    return sentences.every((text) => {
      const { kinds, strong } = this.weigh(this.cut(text), lexicon);
      return strong > 0 && kinds.has(kind as PhraseKind);
    });
  }

  /** «Read more: A headline», the headline in a link or not. */
  private judgeLabel(line: LineFacts, lexicon: Lexicon): Verdict | null {
    for (const { label, rest } of labelsOf(line)) {
      const weight = this.weigh(this.cut(label), lexicon);
      if (weight.against > 0 || weight.strong + weight.weak === 0) continue;
      // «Watch the mayor’s statement (4:10)»
      if (isTimed(rest, weight)) return verdictOf(weight, 0.8, 'video', false);
      const isLinked = line.linkChars >= rest.length * LINKED;
      // «Also in the Ridge Gazette: A headline»
      if (weight.unknown > (isLinked && weight.strong > 0 && weight.startsKnown ? 1 : 0)) continue;
      if (weight.strong === 0 && !isLeadOn(line, label, rest) && !isShouted(label)) continue;
      // «To do so, follow these steps» gives no call.
      if (
        (weight.kinds.has('video') || weight.kinds.has('follow')) &&
        !weight.startsKnown &&
        !isShouted(label)
      )
        continue;
      if (!announces(line, label, rest, weight)) continue;
      return verdictOf(weight, weight.strong > 0 ? 0.9 : 0.8, 'related', false);
    }
    return null;
  }
}

/** «Sign up for Net Zero: The nexus of politics and energy.»: what it offers has words of its own. */
const opensAsking = ({ startsKnown, strong, calls, against, kinds }: Weight): boolean =>
  startsKnown &&
  strong > 0 &&
  calls > 0 &&
  against === 0 &&
  [...kinds.keys()].some((kind) => ASKING.has(kind));

/** A few words that begin with what one does with a recording, and its length behind them. */
const isTimed = (rest: string, { kinds, startsKnown, words }: Weight): boolean =>
  TIMED.test(rest) && startsKnown && words <= TIMED_WORDS && (kinds.has('video') || kinds.has('audio'));

/** «More: A headline», the headline in a link; an item of a list tells where its thing is to be had. */
function isLeadOn({ linkChars, group }: LineFacts, label: string, rest: string): boolean {
  return linkChars >= rest.length * LINKED && !group && !CITATION_LABELS.test(label);
}

/** «STAR TALKS ABOUT NEW SERIES», «SEE: Star talks about new series», all of it a link or all behind the label: the headline of another story. */
function isShoutedLink({ text, linkChars, isHeading, linkStart, isLoneLink, group }: LineFacts): boolean {
  // A row of them lists books or films.
  if (isHeading || !isLoneLink || group || linkStart < 0 || text.length < SHOUTED_CHARS) return false;
  if (linkChars < (text.length - linkStart) * 0.95) return false;
  const label = SHOUTED_LABEL.exec(text)?.[0] ?? '';
  if (label !== '' && linkStart <= label.length) return true;
  return linkStart === 0 && text === text.toUpperCase() && text !== text.toLowerCase();
}

/** «[ The post box that nobody emptied ]», all of it a link to another page of the site. */
function isBracketedLink({ text, linkChars, isLoneLink, isHeading, group }: LineFacts): boolean {
  if (!isLoneLink || isHeading || group || linkChars < text.length * LINKED) return false;
  return text.length >= SHOUTED_CHARS && BRACKETED.test(text);
}

const plain = (kind: PhraseKind): Verdict => ({ kind, confidence: 0.95, isLabel: false, found: [] });

/** A few words over links to other pages of the site are a title of these, in any language. */
function isTitleOfLinks(line: LineFacts): boolean {
  if (!line.isEdge || line.linksAfter < 2 || line.text.length > MAX_TITLE_CHARS || line.linkChars > 0)
    return false;
  return !END.test(line.text) && !/[:：]\s*$/.test(line.text);
}
