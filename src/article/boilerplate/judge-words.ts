import type { PhraseKind } from '../../rules/phrases.ts';
import type { LineFacts, Verdict } from './line-facts.ts';
import type { Weight } from './weigh.ts';
import type { Words } from './words.ts';

/** From this length on, nearly every word has to be boilerplate's. */
export const LONG_WORDS = 25;
const LONG_COVER = 0.78;
/** So many where links come next, that the line announces. */
const LABEL_COVER = 0.4;
const LONG_LABEL_COVER = 0.45;
/** What a word that only speaks to the reader counts for, beside one of boilerplate. */
const CALL = 0.5;
const ASKED_COVER = 0.5;
const ASKED_WORDS = 15;
const EXCLAIMS = /[^.][.!]\s*$/;
/** A sentence's, also where it ends with what somebody says; «…» is none. */
export const END = /(?:[^.]\.|[!?。！？।؟»”"])\s*$/;
/** «More:» */
const TITLE_END = /[:：]\s*$/;
/** One word between quotation marks that ends a sentence, or is in capitals, is a name: the newsletter „Tagesanbruch“. Chinese parts no words. */
export const SPEECH =
  /["“”„«»](?!\p{Lu}+["”»])(?=[^"“”„«»」』]{4,}["“”„«»」』])[^"“”„«»」』]*(?:\S\s+[^\s\p{Lu}"“”„«»」』]|[\u3040-\u9fff])|[「『][^"“”„«»」』]{4,}["“”„«»」』]|[‘‚][^’]{8,}’/u;
/** «She is a reporter …», «Ira Stone, who …» */
const ABOUT = /^(?:\p{Lu}\S*\s\p{Lu}|(?:He|She|They)\s)/u;
/** «Ira Stone is …» */
export const NAMED = /^\p{Lu}\S*\s\p{Lu}/u;
/** In bold an interviewer's. */
export const QUESTION = /[?？؟;]\s*$/;
/** What stands behind a speaker's name: «Ana Lima: When you wrote to …» is her turn in an interview. */
export const TURN = /^\s*[:：]/;
const INITIALS = /^[^:：]{2,20}[:：]\s*(?:\p{Lu}\.?\s?){2,4}$/u;
const CLOCK = /\d{1,2}[:.h]\d{2}(?!\.?\d)/;
const YEAR = /(?:^|\D)(?:19|20|२०|۲۰|٢٠|1[34]|۱[۳۴])\p{N}{2}(?:\D|$)/u;

/** The whole line is made of words of boilerplate. */
export function judgeWhole(
  line: LineFacts,
  { addresses, handles, isWide }: Words,
  weight: Weight,
): Verdict | null {
  const { strong, weak, calls, unknown, strange } = weight;
  const isLinks = line.linkChars > line.text.length * 0.8;
  if (asksReader(line, weight) || disclosesPay(line, weight))
    return verdictOf(weight, 0.75, 'related', false);
  if ((weight.against > 0 || SPEECH.test(line.text)) && !isLinks) return null;
  if (line.isVerse && strange > 0) return null;
  if (!isWide && tellsLittle(line.text, weight, addresses + handles)) return null;
  const hits = strong + weak + addresses + handles;
  const cover = hits / (hits + unknown);
  const value = strong + hits;
  const asked = hits + weight.addressed * CALL;
  const spoken = asked / (asked + unknown);
  const confidence = Math.min(0.99, cover * 0.7 + Math.min(value, 8) * 0.035);
  const found = (): Verdict => verdictOf(weight, confidence, 'related', true);
  const isTitle = line.linksAfter > 1 && unknown === 0 && weak > 0 && TITLE_END.test(line.text);
  if (strong === 0) return isTitle || isAllTrade(line, weight, addresses, hits) ? found() : null;
  const least = weight.words > LONG_WORDS ? LONG_LABEL_COVER : LABEL_COVER;
  if (line.linksAfter > 0 && weight.startsKnown && cover >= least && !isStatement(line, weight))
    return found();
  // A heading with a full stop is a sentence in large letters.
  if (line.isHeading && !EXCLAIMS.test(line.text) && !tellsMinutes(line, weight))
    return unknown === 0 && value >= 2 && (weight.startsKnown || calls > 0) ? found() : null;
  if (isLinks && cover >= 0.4 && value >= 3 && (weight.startsKnown || unknown < 2)) return found();
  if (isCreditSentence(line, weight)) return found();
  if (isLinks || !END.test(line.text)) {
    const isCredit = strange === 0 && weight.startsKnown && cover >= 0.5;
    // «Paid post · Promoted by Ridge Bank»
    const isSame = strong > 1 && weight.kinds.size === 1 && weight.startsKnown && cover >= 0.5;
    return value >= 2 && (isCredit || isSame || spoken >= (calls > 0 ? 0.58 : 0.66)) ? found() : null;
  }
  if (line.isQuoted || (weight.words > LONG_WORDS && cover < LONG_COVER)) return null;
  if (helpsReader(line, weight, addresses + handles)) return null;
  // «Comments are open until 5 December.» The month of May is a verb.
  if (weight.dates > 0 && /\d/.test(line.text) && weight.kinds.size === 1 && weight.kinds.has('comments'))
    return null;
  // «Get the free guide!», «Did you read these?»
  const isShort = unknown === 0 && weight.words < SHORT_PHRASE_WORDS && weight.startsKnown;
  const isAsked = (isPhrase(weight) || (calls > 0 && strong + weak > 1)) && line.text.endsWith('!');
  if (isShort && (QUESTION.test(line.text) ? isPhrase(weight) : isAsked)) return found();
  if (calls + addresses + handles > 0) {
    const isSame = strong > 1 && weight.kinds.size === 1;
    // «Tell us in the comments how the closure has changed your day.»
    if (strong > 1 && calls > 1 && weight.startsKnown && weight.words <= ASKED_WORDS && spoken >= ASKED_COVER)
      return found();
    // «You can watch a video in full quality from 25 megabits a second upwards.»
    if (!isWide && weight.words > ASKED_WORDS && saysLoosely(weight, addresses + handles)) return null;
    return spoken >= (isSame ? 0.6 : isToldTo(weight) ? TOLD_COVER : 0.68) && (value >= 3 || calls > 2)
      ? found()
      : null;
  }
  // «Comments followed.», «Privacy is the price.»
  const isMore = isWide || strong > 1 || (weight.opensKnown && (value > 3 || isPhrase(weight)));
  return cover >= 0.85 && value >= (statesSoftly(weight) ? 5 : 3) && isMore ? found() : null;
}

/** A credit has no more (words). */
const CREDIT_WORDS = 10;

/** «Photos by Ann Ray for The Gazette.»: names, and what they did. */
function isCreditSentence({ isHeading, isQuoted, text }: LineFacts, weight: Weight): boolean {
  const { kinds, startsKnown, strange, unknown, words } = weight;
  if (isHeading || isQuoted || !startsKnown || words > CREDIT_WORDS || /\d/.test(text)) return false;
  return kinds.size === 1 && kinds.has('bio') && strange === 0 && unknown > 0 && isPhrase(weight);
}

/** «Ann Ray | 5 min read» over the story, in a heading for its looks. */
const tellsMinutes = ({ isEdge, text }: LineFacts, weight: Weight): boolean =>
  isEdge && /\d/.test(text) && weight.strange === 0 && weight.kinds.has('time') && isPhrase(weight);

/** Words that no table knows in a sentence that tells of something else than links. */
const STRANGE = 3;

/**
 * A sentence before a part that was left out, which may be anything, announces nothing; nor does one with words of its own that
 * asks nothing of its reader: «More than 600 households have signed up, and the waiting list runs into next fall.»
 */
function isStatement(
  { linksAfter, isBeforeGap, isHeading, isBold, text }: LineFacts,
  weight: Weight,
): boolean {
  if (isHeading || isBold || !END.test(text)) return false;
  return (linksAfter === 1 && isBeforeGap) || (weight.calls === 0 && weight.strange >= STRANGE);
}

/** Kinds of which stories that help their readers tell: how to sign up, to cancel, to share, to stay safe. */
const HELPED_WITH = new Set<PhraseKind>([
  'ad',
  'app',
  'audio',
  'comments',
  'follow',
  'newsletter',
  'paywall',
  'related',
  'share',
  'tips',
  'tools',
  'video',
]);
const GOES_ON = /[.!?…:]\s/;

/** True for a line within the story like any other of its paragraphs, with no link in it or behind it. */
const standsAlone = (line: LineFacts): boolean =>
  !(line.isEdge || line.isBold || line.isItalic || line.linkChars > 0 || line.linksAfter > 0);

/**
 * «You can sign up at any post office.»: a sentence by itself among others that speaks to the reader, but not of the site, and
 * has a word that no table knows.
 */
function helpsReader(line: LineFacts, weight: Weight, contacts: number): boolean {
  const { strange, own, kinds } = weight;
  if ((strange < 1 && !QUESTION.test(line.text)) || own > 0 || contacts > 0 || GOES_ON.test(line.text))
    return false;
  if (!standsAlone(line)) return false;
  return [...kinds.keys()].every((kind) => HELPED_WITH.has(kind));
}

/** Kinds of which a story tells in short sentences, too: «The app is free.» «The ad ran for two weeks.» */
const TOLD_OF = new Set<PhraseKind>([
  'app',
  'ad',
  'newsletter',
  'paywall',
  'video',
  'related',
  'share',
  'follow',
  'bio',
]);

/** A single word of such a kind, and no phrase, in a sentence that asks nothing of its reader. */
function statesSoftly(weight: Weight): boolean {
  if (weight.strong !== 1 || isPhrase(weight)) return false;
  return [...weight.kinds.keys()].every((kind) => TOLD_OF.has(kind));
}

/** Of a long sentence that uses words of the story, too («you can watch a video in …» in a guide to videos). */
const TOLD_COVER = 0.78;

/** Besides words that the story uses again and again, a single one tells the kind of a sentence of some length. */
const isToldTo = (weight: Weight): boolean =>
  weight.usual > 0 && weight.strong === 1 && !isPhrase(weight) && weight.words > ASKED_WORDS;

/** Single words of such kinds in a longer sentence. */
const saysLoosely = (weight: Weight, contacts: number): boolean =>
  contacts === 0 && !isPhrase(weight) && [...weight.kinds.keys()].every((kind) => TOLD_OF.has(kind));

/** True where several words tell a kind together. */
const isPhrase = ({ entries }: Weight): boolean =>
  entries.some(({ role, rest }) => role === 'strong' && rest.length > 0);

/** The same of one kind. */
const isNamedTogether = ({ entries }: Weight, kind: PhraseKind): boolean =>
  entries.some((entry) => entry.kind === kind && entry.rest.length > 0);

/** Kinds that ask the reader for something, and how many of their words a parting paragraph has that asks for it. */
export const ASKING = new Set<PhraseKind>(['newsletter', 'paywall', 'follow', 'share', 'comments', 'app']);
const LEAST_ASKED = 2;
const LEAST_CALLS = 4;
const ASKING_COVER = 0.45;

/** «If you liked this article, please subscribe to our newsletter, or support us with a donation.» behind the story. */
function asksReader({ isLast, isHeading, isQuoted, text }: LineFacts, weight: Weight): boolean {
  const { kinds, calls, against, entries } = weight;
  if (!isLast || isHeading || isQuoted || against > 0 || calls < LEAST_CALLS || SPEECH.test(text))
    return false;
  // A story may end with where to sign up, give and comment, too: only what speaks of itself speaks for the site.
  if (!entries.some(({ role }) => role === 'itself')) return false;
  const asked = [...kinds.keys()].filter((kind) => ASKING.has(kind)).length;
  return asked >= LEAST_ASKED && coverOf(weight) >= ASKING_COVER;
}

const ALL_QUOTED = /^["“„«][^"“”„«»]+["”“»]$/;
const LEAST_PLEAS = 2;
const LEAST_PLEA_CALLS = 5;
const PLEA_COVER = 0.35;

/** «The Times is trusted by readers of all parties … paid for by those who can afford it»: a site asks for money, among much else. */
export function asksForMoney(
  { isHeading, isQuoted, text }: LineFacts,
  weight: Weight,
  isNamed: () => boolean,
): boolean {
  const { entries, calls, against, strong, weak } = weight;
  if (calls < 2) return false;
  const pleas = new Set(entries.filter(({ role }) => role === 'appeal').map(({ source }) => source)).size;
  if (pleas === 0 || against > 0 || isHeading || isQuoted) return false;
  const isOwn = isNamed();
  // An editor may plead in quotation marks, with nothing around them.
  if (SPEECH.test(text) && !(isOwn && ALL_QUOTED.test(text))) return false;
  if (isOwn) return strong + weak > 2 || pleas > 1;
  return pleas >= LEAST_PLEAS && calls >= LEAST_PLEA_CALLS && coverOf(weight) >= PLEA_COVER;
}

/** The share of a line's telling words that a table knows. */
export const coverOf = ({ strong, weak, unknown }: Weight): number =>
  (strong + weak) / (strong + weak + unknown);

const LEAST_PAY = 3;
const PAY_COVER = 0.6;
/** A disclosure in so many words may say more. */
const MUCH_PAY = 5;
const MUCH_PAY_COVER = 0.4;

/** «We may earn a commission when you buy through affiliate links»: nobody else speaks so of «we» and «you». */
export function disclosesPay({ isQuoted, text }: LineFacts, weight: Weight): boolean {
  const told = weight.kinds.get('disclosure') ?? 0;
  const isTitled = weight.startsKnown && told >= MUCH_PAY;
  if (told < LEAST_PAY || (weight.calls < 2 && !isTitled) || isQuoted || SPEECH.test(text)) return false;
  return coverOf(weight) >= (told >= MUCH_PAY ? MUCH_PAY_COVER : PAY_COVER);
}

/** A single word tells these kinds in lines of so many words: «Top ↑» is one, «Top 20 programs of the year» is none. */
const SHORT_KINDS: Partial<Record<PhraseKind, number>> = { top: 2, tags: 6 };
/** Several words tell them in somewhat longer ones. */
const SHORT_PHRASE_WORDS = 8;

/** A long line with a word of a short kind, or a sentence about a writer that names nobody: «But it only covers what I know.» */
function tellsLittle(text: string, weight: Weight, contacts: number): boolean {
  const { kinds, words, unknown } = weight;
  const [kind] = kinds.keys();
  if (kind === undefined || kinds.size > 1) return false;
  if (kind === 'bio') return unknown === 0 && contacts === 0 && END.test(text);
  const most = SHORT_KINDS[kind];
  if (most === undefined) return false;
  return words > (isNamedTogether(weight, kind) ? SHORT_PHRASE_WORDS : most);
}

/** No word tells a kind, but every word is one of the trade, and they speak to the reader. */
function isAllTrade(line: LineFacts, weight: Weight, addresses: number, hits: number): boolean {
  const { weak, calls, unknown } = weight;
  if (line.linkChars > line.text.length * 0.8 && weak > 1 && unknown === 0) return true;
  if (calls === 0 || line.isHeading || line.isQuoted) return false;
  if (addresses > 0) return hits / (hits + unknown) >= 0.7;
  return unknown === 0 && weak >= (END.test(line.text) ? 3 : 2);
}

/** «Ira Stone covers courts. Email her at …»: an address, and a word of the trade. */
export function judgeBio(line: LineFacts, { addresses, handles }: Words, weight: Weight): Verdict | null {
  if (SPEECH.test(line.text) || line.isHeading || line.isQuoted) return null;
  const hits = weight.strong + weight.weak + addresses + handles;
  const cover = hits / (hits + weight.unknown);
  const bio = weight.kinds.get('bio') ?? 0;
  if (bio > 0 && addresses + handles > 0 && cover >= 0.3) return verdictOf(weight, 0.8, 'bio', false, 'bio');
  const { text } = line;
  const isPhrase = isNamedTogether(weight, 'bio');
  const isSure = bio > 1 || isPhrase || line.isItalic || line.linkChars > 0;
  const isAlone = weight.kinds.size === 1 && (weight.startsKnown || weight.unknown === 0);
  const isCredit = isPhrase && weight.strange === 0 && (weight.startsKnown || NAMED.test(text));
  const isPlain =
    cover >= 0.5 &&
    (hits > 1 || isCredit) &&
    (weight.against === 0 || ABOUT.test(text)) &&
    (isSure || isAlone);
  const isAbout = weight.bioAt > 0 && weight.bioAt <= 3 && NAMED.test(text) && weight.against === 0 && isSure;
  const isWriters = isPlain || (isAbout && weight.words <= LONG_WORDS);
  if (bio > 0 && line.isEdge && isWriters) return verdictOf(weight, 0.7, 'bio', false, 'bio');
  // «Editor: A. P.»
  if (bio > 0 && line.isEdge && weight.startsKnown && INITIALS.test(text))
    return verdictOf(weight, 0.75, 'bio', false, 'bio');
  const isName = weight.strange === 0 && weight.unknown > 0 && weight.words <= 8;
  if (line.isEdge && weight.startsBy && isName && !END.test(line.text))
    return { ...verdictOf(weight, 0.75, 'bio', false), kind: 'byline' };
  return null;
}

/** «Mar 5, 2026, 2:14 PM ET», or a date before or behind the story. */
export function judgeDate(line: LineFacts, weight: Weight): Verdict | null {
  if (
    !(line.isEdge || CLOCK.test(line.text)) ||
    line.isHeading ||
    line.isBold ||
    line.isQuoted ||
    SPEECH.test(line.text) ||
    weight.unknown > 0 ||
    weight.against > 0
  )
    return null;
  // «Updated at 1:23 p.m.»
  if (weight.startsKnown && weight.kinds.has('time') && CLOCK.test(line.text) && weight.words <= CREDIT_WORDS)
    return verdictOf(weight, 0.7, 'time', false, 'time');
  const isDate = weight.dates > 0 || /\d[./-]\d{1,2}[./-]\d/.test(line.text);
  return isDate && YEAR.test(line.text) && weight.words <= 12
    ? verdictOf(weight, 0.7, 'time', false, 'time')
    : null;
}

export function verdictOf(
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
  return {
    kind: forced ?? kind,
    confidence,
    isLabel,
    asks: weight.calls > 0,
    found: weight.entries.map(({ source }) => source),
  };
}
