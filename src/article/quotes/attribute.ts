import { allMatches } from '../matches.ts';
import type { Piece } from './find-pieces.ts';
import type { Names } from './names.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Who is said to speak, as the words beside the quote have it. */
export type Subject =
  | { kind: 'name'; name: string; at: number; role: () => string | null }
  | { kind: 'pronoun'; who: 'he' | 'she' | 'they'; at: number }
  | { kind: 'person'; text: string; at: number }
  /** «We called it …»: the paper itself, which is nobody in the story. */
  | { kind: 'self'; at: number };

/** Where the attribution was found: the nearer to the quote, the surer. */
export interface Attribution {
  subject: Subject;
  place: 'after' | 'before' | 'colon' | 'weak';
  /** Where the attribution ends, for what follows it. */
  end: number;
}

/** What attribution works with. */
export interface Scene {
  text: string;
  /** The text with what stands in quotation marks blanked out, of the same length. */
  masked: string;
  paragraphs: readonly Paragraph[];
  pieces: readonly Piece[];
  names: Names;
  vocabulary: Vocabulary;
}

/** Longest way from a quote to the verb that attributes it (characters); a name with its role needs some 200. */
const REACH = 240;

/** A sentence that goes on like this makes the quote a part of our own. */
const NO_SUBJECT =
  /^\s*,?\s*(?:at|in|of|for|to|and|but|that|which|on|with|by|from|(?:is|was)(?!\s(?:how|what)\s)|are|were|has|have|had|when|while|if|because|or|about|after|before|during|over|into|against|between|who|then|than)\s/iu;

/** The attribution behind a quote: «…,» said X — X said — X, who …, said. */
export function attributionAfter(scene: Scene, piece: Piece): Attribution | null {
  const { text, paragraphs, vocabulary } = scene;
  const end = paragraphs[piece.paragraph]?.end ?? text.length;
  const rest = scene.masked.slice(piece.outerEnd, Math.min(end, piece.outerEnd + REACH * 2));
  const sentence = firstSentence(rest);
  if (!sentence.trim()) return signature(scene, piece);
  if (/^\s*[;:(]/.test(sentence) || NO_SUBJECT.test(sentence)) return null;
  const source = vocabulary.sourceAtStart.exec(sentence)?.[0];
  if (source) {
    const at = piece.outerEnd + source.length;
    const subject = subjectAfter(scene, sentence.slice(source.length), at);
    return subject && { subject, place: 'after', end: piece.outerEnd + sentence.length };
  }
  const inner = text.slice(piece.start, piece.end);
  const isOpen = /[,!?…—–-]$|[^.。]$/.test(inner) || /^\s*,/.test(sentence) || /^\s*\p{Ll}/u.test(sentence);
  const clause = sentence.slice(0, REACH);
  const found = cueBehind(scene, clause, /[.!?]$/.test(inner));
  if (!found) return signature(scene, piece);
  const { cue, index } = found;
  const head = clause.slice(0, index);
  const subject = found.isNext
    ? subjectAfter(scene, clause.slice(index + cue.length), piece.outerEnd + index + cue.length)
    : subjectBefore(scene, head, piece.outerEnd);
  if (!subject) return subjectLess(scene, piece, found.isNext, end);
  return { subject, place: isOpen ? 'after' : 'weak', end: piece.outerEnd + sentence.length };
}

/** A verb without a subject behind the quote has it before the quote («Erdoğan, “…” dedi»). */
function subjectLess(
  { masked, paragraphs, ...scene }: Scene,
  piece: Piece,
  isVerbFirst: boolean,
  end: number,
): Attribution | null {
  const whole = { masked, paragraphs, ...scene };
  const start = paragraphs[piece.paragraph]?.start ?? 0;
  const from = start + lastSentenceStart(piece.outerStart - start, whole, start);
  const lead = masked.slice(from, piece.outerStart);
  if (!isVerbFirst || lead.trim() === '') return null;
  const subject = subjectOfSentence(whole, lead, from);
  return subject && { subject, place: 'after', end };
}

/** The attribution before a quote in its own sentence: X said: «…». */
export function attributionBefore(scene: Scene, piece: Piece): Attribution | null {
  const { text, paragraphs } = scene;
  const start = paragraphs[piece.paragraph]?.start ?? 0;
  const before = text.slice(start, piece.outerStart);
  if (before.trim() === '') return colonBefore(scene, piece);
  const from = start + lastSentenceStart(before.length, scene, start);
  const clause = scene.masked.slice(from, piece.outerStart);
  const found = cueBefore(scene, clause);
  const source = allMatches(scene.vocabulary.source, clause).at(-1);
  if (source && source.index >= (found?.index ?? 0)) {
    const behind = source.index + source[0].length;
    const subject = sourceBefore(scene, clause.slice(behind), from + behind);
    return subject && { subject, place: 'before', end: piece.outerStart };
  }
  if (!found) return null;
  const { cue, index, leans } = found;
  if (clause.length - index - cue.length > REACH) return null;
  const subject = leans
    ? subjectOfSentence(scene, clause.slice(0, index), from)
    : subjectBeside(scene, clause, { index, length: cue.length }, from);
  return subject && { subject, place: 'before', end: piece.outerStart };
}

/** The subject of a verb before a quote: before the verb, or behind it where the sentence begins with the verb. */
function subjectBeside(
  scene: Scene,
  clause: string,
  cue: { index: number; length: number },
  from: number,
): Subject | null {
  const head = clause.slice(0, cue.index);
  const before = subjectBefore(scene, head, from);
  if (before) return before;
  const behind = cue.index + cue.length;
  if (head.trim() === '' || scene.vocabulary.onlyFiller.test(head)) {
    return subjectAfter(scene, clause.slice(behind).replace(/[:：,\s]+$/, ''), from + behind);
  }
  // «X shook her head and said, “…”»
  return /[:：]\s*$/.test(clause) || /^\s*[,，]?\s*$/.test(clause.slice(behind))
    ? subjectOfSentence(scene, head, from)
    : null;
}

/** «According to his aunt, Jane Starner, “…”»: the name beside the comma, else the first. */
function sourceBefore(scene: Scene, tail: string, at: number): Subject | null {
  const subject = subjectAfter(scene, tail, at);
  if (subject) return subject;
  const run = scene.names.runsIn(at, at + tail.length)[0];
  return run ? named(scene, run) : null;
}

/** Longest signature (characters). */
const LONGEST_SIGNATURE = 60;
const SIGNATURE = /^\s*[—–-]{1,2}\s*(?=\p{Lu})/u;

/** «“…” — X», behind a quote that opens its paragraph or as a line below one that is its paragraph. */
function signature(scene: Scene, piece: Piece): Attribution | null {
  const { text, masked, paragraphs } = scene;
  const own = paragraphs[piece.paragraph];
  if (!own || own.start !== piece.outerStart) return null;
  const isAlone = piece.outerEnd >= own.end;
  const line = isAlone ? paragraphs[piece.paragraph + 1] : { start: piece.outerEnd, end: own.end };
  if (!line || line.end - line.start > LONGEST_SIGNATURE) return null;
  const dash = SIGNATURE.exec(masked.slice(line.start, line.end))?.[0];
  if (dash === undefined) return null;
  const at = line.start + dash.length;
  const run = scene.names.runsIn(at, line.end)[0];
  const place = 'after';
  const { end } = line;
  if (run && run.start === at && /^[\s,(]*$|^[,(]/.test(text.slice(run.end, end)))
    return { subject: named(scene, run), place, end };
  return { subject: { kind: 'person', text: text.slice(at, end).trim(), at }, place, end };
}

/** A paragraph that ends in a colon announces the quote of the next. */
function colonBefore(scene: Scene, piece: Piece): Attribution | null {
  const { text, paragraphs } = scene;
  const last = paragraphs[piece.paragraph - 1];
  if (!last || !/[:：]\s*$/.test(text.slice(last.start, last.end))) return null;
  const from = last.start + lastSentenceStart(last.end - 1 - last.start, scene, last.start);
  const clause = scene.masked.slice(from, last.end);
  const found = cueBefore(scene, clause);
  const head = found ? clause.slice(0, found.index) : clause;
  const subject = subjectOfSentence(scene, head, from);
  return subject && { subject, place: 'colon', end: piece.outerStart };
}

interface Cue {
  cue: string;
  index: number;
  /** Whether nothing but adverbs stands between the quote and the verb. */
  isNext: boolean;
}

/** A verb that is written large within a sentence is part of a name. */
const isInName = (cue: string, index: number, clause: string): boolean =>
  LARGE.test(cue) && /[\p{L}\p{N}]/u.test(clause.slice(0, index));
const LARGE = /^\p{Lu}/u;

/** The first verb of saying behind a quote, up to the end of the sentence; `isClosed` where the quote was a sentence. */
function cueBehind({ vocabulary }: Scene, clause: string, isClosed: boolean): Cue | null {
  const pattern = vocabulary.cue;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(clause); match; match = pattern.exec(clause)) {
    const { 0: cue, index } = match;
    if (isInName(cue, index, clause)) continue;
    const isNext = vocabulary.onlyFiller.test(clause.slice(0, index));
    // «shared by both» is no verb of this sentence, «Read our review» speaks to the reader.
    if (isNext && (/^\s+by\s/.test(clause.slice(index + cue.length)) || (isClosed && LARGE.test(cue))))
      continue;
    return { cue, index, isNext };
  }
  return null;
}

/** The last verb of saying before a quote. */
function cueBefore({ vocabulary }: Scene, clause: string): (Cue & { leans: boolean }) | null {
  const match = allMatches(vocabulary.anyCue, clause).findLast(
    ({ 0: cue, index }) => !isInName(cue, index, clause),
  );
  return match
    ? { cue: match[0], index: match.index, isNext: false, leans: !vocabulary.onlyCue.test(match[0]) }
    : null;
}

/** Most that adverbs before a verb take (characters). */
const LONGEST_FILLER = 50;
/** «he’d respond», «she’ll say». */
const CONTRACTION = /(?<=\p{L})['’](?:d|ll|ve)$/u;
const SELF = /^(?:I|we)$/i;

/** «Jane Starner’s lawyer»: a name in the genitive and a noun for a person, up to `end`. */
function ownedPerson(
  { text, vocabulary }: Scene,
  owner: { start: number; end: number } | undefined,
  end: number,
): Subject | null {
  const noun = owner && /^['’]s?\s+(.+)$/u.exec(text.slice(owner.end, end))?.[1];
  return noun && vocabulary.personAtEnd.exec(`the ${noun}`)?.[1] === `the ${noun}`
    ? { kind: 'person', text: text.slice(owner.start, end), at: owner.start }
    : null;
}

/** The subject that stands right before a verb: «X said», «X, a doctor, said», «he said», «the minister said». */
export function subjectBefore(scene: Scene, head: string, at: number): Subject | null {
  const { names, vocabulary } = scene;
  const closed = /,\s*(?:\p{L}+ly\s+)?(?:(?:has|had|have|also|then|later|previously)\s+)*$/iu.test(head);
  const cut = Math.max(0, head.length - LONGEST_FILLER);
  const stretch =
    head.slice(0, cut) + head.slice(cut).replace(vocabulary.fillerAtEnd, '').replace(CONTRACTION, '');
  const pronoun = /([\p{L}]+)$/u.exec(stretch)?.[1];
  const who = pronoun ? vocabulary.pronounKind(pronoun) : null;
  if (who && pronoun) return { kind: 'pronoun', who, at: at + stretch.length - pronoun.length };
  if (pronoun && SELF.test(pronoun)) return { kind: 'self', at };
  const runs = names.runsIn(at, at + stretch.length);
  if (closed) {
    // «…, a professor at Yale, said»: the name before the first comma of the clause.
    const first = runs.find((run) => /^['’]?s?\s*,/.test(scene.text.slice(run.end, run.end + 4)));
    if (first) return named(scene, first);
    const person = vocabulary.personAtStart.exec(stretch.replace(/^[\s,]+/, ''))?.[1];
    if (person) return { kind: 'person', text: person, at };
  }
  const adjacent = runs.findLast((run) => run.end >= at + stretch.length - 1);
  if (adjacent) {
    const preposition =
      /(?:^|\s)(?:of|at|in|from|for|with|on|by|to|near|under)\s+(?:the\s+)?(?:[\p{Lu}][\p{L}.]*\s+)*$/u;
    const isPlace = preposition.test(scene.text.slice(at, adjacent.start).replace(/^[\s,]+/, ' '));
    const owner = isPlace
      ? runs.findLast((run) => run.end < adjacent.start && !preposition.test(scene.text.slice(at, run.start)))
      : undefined;
    const person = isPlace ? vocabulary.personAtStart.exec(stretch)?.[1] : undefined;
    if (person && !owner) return { kind: 'person', text: person, at };
    return named(scene, owner ?? adjacent);
  }
  const owned = ownedPerson(scene, runs.at(-1), at + stretch.length);
  if (owned) return owned;
  const person = vocabulary.personAtEnd.exec(stretch)?.[1];
  return person ? { kind: 'person', text: person, at: at + stretch.length - person.length } : null;
}

/** «it says in the report», «heißt es in der Mitteilung»: no speaker. */
const PREPOSITION = /^\s*(?:in|im|am|an|auf|aus|bei|dans|sur|au|aux|en|em|no|na|op|på|w|во?|на|у)\s/iu;

/** The subject behind a verb: «said X», «said the minister», «said a report from X». */
function subjectAfter(scene: Scene, tail: string, at: number): Subject | null {
  const { names, vocabulary } = scene;
  const head =
    /^(?:[^,;:—–(.\n]|\.(?=\p{L}|\s\p{Lu}\p{L}*\s\p{Lu})|(?<=\b(?:U\.S|U\.K|Dr|Mr|Mrs|Ms|Sen|Rep|Gov|Gen|Lt|Col|Sgt|St|Jr|\p{Lu}))\.)*/u.exec(
      tail,
    )?.[0] ?? '';
  const pronoun = /^[\s-]*(?:t-)?(\p{L}+)/u.exec(head)?.[1];
  const who = pronoun && !/^\s*her\s+\p{L}/u.test(head) ? vocabulary.pronounKind(pronoun) : null;
  if (who) return { kind: 'pronoun', who, at };
  if (pronoun && SELF.test(pronoun)) return { kind: 'self', at };
  if (PREPOSITION.test(head)) return null;
  const stop =
    /\s(?:who|which|that|in|on|at|after|before|during|when|as|while|of|to|via|following|about|last|this|earlier|late|early)\s/iu.exec(
      head,
    );
  const reach = stop && names.runsIn(at, at + stop.index).length > 0 ? stop.index : head.length;
  const run = names.runsIn(at, at + reach).at(-1);
  const person = vocabulary.personAtStart.exec(head)?.[1];
  // Where nouns are written large, a common noun looks like a name («die Polizei»).
  if (run && person && run.end <= at + head.indexOf(person) + person.length)
    return { kind: 'person', text: person, at };
  const owned = ownedPerson(scene, run, at + head.trimEnd().length);
  if (owned) return owned;
  if (run) {
    const words = scene.text.slice(at, run.start).trim();
    const isOther =
      person &&
      /^(?:(?:of|in|at|for|with|who|that|to)\s|.*\s(?:in|at|for|with|who|that|to)\s)/iu.test(
        `${words.slice(person.length).trim()} `,
      );
    if (!isOther) return named(scene, run);
  }
  // «said his lawyer, Jane Starner.»
  const comma = at + head.length;
  const apposed = run ? undefined : names.runsIn(comma, at + tail.length)[0];
  if (
    apposed &&
    /^,\s+$/.test(scene.text.slice(comma, apposed.start)) &&
    /^\s*(?:[,.]|$)/.test(scene.text.slice(apposed.end, at + tail.length))
  )
    return named(scene, apposed);
  return person ? { kind: 'person', text: person, at } : null;
}

/** What may stand before the subject: «In a letter to staff, she …», «Now they …». */
const LEADING =
  /^\s*(?:(?:now|then|but|and|so|later|earlier|still|yet|also|meanwhile|however|instead|however)\s*,?\s+|(?:in|on|at|during|after|before|following|with|for|from|by|as|while|when|upon|despite|among|asked|speaking|writing|last|since|until|although|though)\s[^,]{1,160}?(?:,|\s{3})\s+)/iu;

/** The subject at the beginning of a sentence, for verbs that lean on it. */
export function subjectOfSentence(scene: Scene, head: string, at: number): Subject | null {
  const { names, vocabulary } = scene;
  const phrase = LEADING.exec(head)?.[0];
  if (phrase && phrase.length < head.length)
    return subjectOfSentence(scene, head.slice(phrase.length), at + phrase.length);
  const first = names.runsIn(at, at + head.length)[0];
  const word = /^[^\p{L}]*(\p{L}+)/u.exec(head)?.[1] ?? '';
  const who = vocabulary.pronounKind(word);
  if (who) return { kind: 'pronoun', who, at };
  if (SELF.test(word)) return { kind: 'self', at };
  const person = vocabulary.personAtStart.exec(head.replace(/^\W+/u, ''))?.[1];
  if (person && (!first || first.start - at > person.length + 2)) return { kind: 'person', text: person, at };
  return first ? named(scene, first) : null;
}

/** A name with its role: the titles before it, or the words set off by commas behind it. Most roles are never asked for. */
function named(scene: Scene, run: { name: string; title: string; start: number; end: number }): Subject {
  return { kind: 'name', name: run.name, at: run.start, role: () => roleOf(scene, run) };
}

/** Longest role (words). */
const LONGEST_ROLE = 18;

function roleOf({ text }: Scene, run: { title: string; start: number; end: number }): string | null {
  const words = appositionIn(text.slice(run.end, run.end + 200));
  const isRole =
    words &&
    !/^(?:however|though|too|meanwhile|again|instead|then|he|she|they|it|i|we|one)\b/iu.test(words) &&
    !/^(?:who|which|and|but|or|in|on|at|via|while|when|as|after|before|referring|citing|speaking|adding|noting|\p{L}+ing)\s/iu.test(
      words,
    ) &&
    !/\b(?:said|says|was|were|is|are|has|had)\b/u.test(words) &&
    words.split(' ').length <= LONGEST_ROLE;
  if (isRole && words) return words;
  const lower = smallWordsAt(text.slice(Math.max(0, run.start - 60), run.start));
  const job =
    lower &&
    /(?:man|woman|person|er|or|ist|ian|ant|ent|head|chief|minister|president|judge|coach|star|host|guard|nurse|mayor|spokes\w+)$/u.test(
      lower,
    )
      ? lower.replace(/^.*\b(?:by|said|says|of|to|for|the|a|an|and|with|from|told)\s+/iu, '')
      : '';
  return titleAsRole(run.title || job);
}

// Patterns of characters by their property are dear to compile, the dearer the oftener they are repeated: where a plainer
// pattern finds the place, one look at a single character does.
const APPOSITION =
  /^,\s+((?:an?|the|its|his|her|their)\s+)?([^,;:.()\n“”"]{3,141}?)(?=[,;.]|\s(?:said|says|told|wrote|who|which)\b|$)/;
const LETTER = /^[\p{Ll}\p{Lu}]/u;

/** «, a professor at Yale» without comma and article; undefined where none stands at the beginning. */
function appositionIn(text: string): string | undefined {
  const found = APPOSITION.exec(text);
  const [, article = '', words = ''] = found ?? [];
  if (!found) return undefined;
  return LETTER.test(words) ? words.trim() : article === '' ? undefined : `${article}${words}`.trim();
}

/** Most small words before a name that tell its role. */
const MOST_SMALL = 4;
const SMALL = /^[\p{Ll}-]+$/u;
const SMALL_END = /[\p{Ll}-]+$/u;
const CAPITAL_END = /\p{Lu}[\p{L}.]*$/u;

/** The last words of a stretch that are written small, with a capitalised one before them. */
function smallWordsAt(text: string): string | undefined {
  const words = text.split(/\s+/);
  if (words.pop() !== '') return undefined;
  let from = words.length;
  while (from > 0 && words.length - from < MOST_SMALL && SMALL.test(words[from - 1] ?? '')) from--;
  const count = words.length - from;
  const before = words[from - 1] ?? '';
  // What a sign parts from the beginning of its word counts as a word: «“senior».
  const capital = count > 0 ? CAPITAL_END.exec(before) : null;
  const small = count < MOST_SMALL ? SMALL_END.exec(before) : null;
  const first = capital && (!small || capital.index <= small.index) ? capital : small;
  if (count === 0 && !first) return undefined;
  return [...(first ? [first[0]] : []), ...words.slice(from)].join(' ');
}

/** Titles before a name as a role; null where they are only a form of address. */
export function titleAsRole(title: string): string | null {
  const role = title
    .replace(/^(?:(?:the|a|an|but|and|as|when|while|after|in|at|on|for|mr|mrs|ms|miss)\.?(?:\s+|$))+/iu, '')
    .trim();
  return role && !/^(?:then|mr|mrs|ms|miss|\p{L})\.?$/iu.test(role) ? role : null;
}

/** A point behind an abbreviation or an initial ends no sentence. The sign stands first, so that only behind one the words are looked at. */
const END =
  '[.!?。！？](?<!\\b(?:\\p{Lu}|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|St|Jr|Sr|Inc|Co|Corp|U\\.S|U\\.K|No|vs|Jan|Feb|Aug|Sept|Oct|Nov|Dec).)';
const FIRST_END = new RegExp(`${END}(?=\\s|$|["”»'’])`, 'u');
export const SENTENCE_END = new RegExp(`${END}["”»'’]?\\s+`, 'gu');

/** The first sentence of a stretch. */
export function firstSentence(text: string): string {
  const end = FIRST_END.exec(text);
  return end ? text.slice(0, end.index + 1) : text;
}

function lastSentenceStart(length: number, { masked }: Scene, at: number): number {
  const before = masked.slice(at, at + length);
  const last = allMatches(SENTENCE_END, before).at(-1);
  return last ? last.index + last[0].length : 0;
}

/** A text with what stands in quotation marks blanked out, of the same length. */
export function maskQuotes(text: string, pieces: readonly Piece[]): string {
  let masked = '';
  let at = 0;
  for (const { outerStart, outerEnd } of pieces) {
    if (outerStart < at) continue;
    masked += text.slice(at, outerStart) + ' '.repeat(outerEnd - outerStart);
    at = outerEnd;
  }
  return masked + text.slice(at);
}
