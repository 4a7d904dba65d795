import { allMatches } from '../matches.ts';
import type { Piece } from './find-pieces.ts';
import type { Scene } from './scene.ts';
import { firstSentence, lastSentenceStart } from './sentences.ts';
import {
  BEHIND_PREPOSITION,
  named,
  roleless,
  type Subject,
  subjectAfter,
  subjectBefore,
  subjectOfSentence,
} from './subject.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Where the attribution was found: the nearer to the quote, the surer. `far`: at the end of a sentence of ours that the
 * quote begins; `signed`: a name behind a dash.
 */
export interface Attribution {
  subject: Subject;
  place: 'after' | 'before' | 'colon' | 'weak' | 'far' | 'signed';
  /** Where the attribution ends, for what follows it. */
  end: number;
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
  if (/^\s*[;:(]/.test(sentence)) return null;
  if (NO_SUBJECT.test(sentence)) return atSentenceEnd(scene, sentence, piece.outerEnd);
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
  if (!subject) {
    // «…», ha detto ieri.
    const isBare = found.isNext && ALONE.test(clause.slice(index + cue.length));
    return subjectLess(scene, piece, found.isNext, end) ?? (isBare ? dropped(scene, piece, sentence) : null);
  }
  return { subject, place: isOpen ? 'after' : 'weak', end: piece.outerEnd + sentence.length };
}

/** What may stand behind a verb that has no subject: nothing, or when it was said. */
const ALONE =
  /^(?:\s(?:ieri|oggi|hoy|ayer|anoche|este \p{Ll}+|hoje|ontem|est[ae] \p{Ll}+)(?=[\s.,]).*|,[^\p{Lu}]*|[\s.!?]*)$/su;

/** «“…” in that law, Ruiz said.», «“…” which is less, said Ana Ruiz.» */
function atSentenceEnd(scene: Scene, sentence: string, at: number): Attribution | null {
  const tail = /,\s+(?=[^,]*$)|,\s+(?=[^,]*,\s+an?\s[^,]*$)/u.exec(sentence);
  const from = tail ? tail.index + tail[0].length : 0;
  const found = tail && cueBehind(scene, sentence.slice(from), false);
  if (!found) return null;
  const behind = from + found.index + found.cue.length;
  const subject = found.isNext
    ? subjectAfter(scene, sentence.slice(behind), at + behind)
    : subjectBefore(scene, sentence.slice(from, from + found.index), at + from);
  return subject?.kind === 'name' ? { subject, place: 'far', end: at + sentence.length } : null;
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
  const from = start + lastSentenceStart(piece.outerStart - start, masked, start);
  const lead = masked.slice(from, piece.outerStart);
  if (!isVerbFirst || lead.trim() === '') return null;
  const subject = subjectOfSentence(whole, lead, from);
  return subject && { subject, place: 'after', end };
}

/** «„…,“ řekl.»: in many languages the verb alone says «he said». */
function dropped({ vocabulary }: Scene, piece: Piece, sentence: string): Attribution | null {
  const at = piece.outerEnd;
  const { droppedSubject } = vocabulary.words;
  if (!droppedSubject) return null;
  const subject: Subject =
    droppedSubject === 'anyone' ? { kind: 'pronoun', who: 'anyone', at } : { kind: 'same', at };
  return { subject, place: 'after', end: at + sentence.length };
}

/** The attribution before a quote in its own sentence: X said: «…». */
export function attributionBefore(scene: Scene, piece: Piece): Attribution | null {
  const { text, paragraphs } = scene;
  const start = paragraphs[piece.paragraph]?.start ?? 0;
  const before = text.slice(start, piece.outerStart);
  if (before.trim() === '') return colonBefore(scene, piece);
  const from = start + lastSentenceStart(before.length, scene.masked, start);
  const clause = scene.masked.slice(from, piece.outerStart);
  const cues = cuesBefore(scene, clause);
  const [found] = cues;
  const source = allMatches(scene.vocabulary.source, clause).at(-1);
  if (source && source.index >= (found?.index ?? 0)) {
    const behind = source.index + source[0].length;
    const subject = sourceBefore(scene, clause.slice(behind), from + behind);
    return subject && { subject, place: 'before', end: piece.outerStart };
  }
  for (const { cue, index, leans } of cues) {
    const behind = clause.slice(index + cue.length);
    if (behind.length > REACH) break;
    if (/^\s+by\s/.test(behind)) continue;
    const subject = leans
      ? subjectLeant(scene, clause.slice(0, index), from)
      : subjectBeside(scene, clause, { index, length: cue.length }, from);
    if (subject) return { subject, place: 'before', end: piece.outerStart };
  }
  const subject = /:\s*$/.test(clause)
    ? (announced(scene, clause, from) ??
      somebody(scene, subjectOfSentence(scene, clause, from), clause) ??
      onlyName(scene, clause, from))
    : null;
  return subject && { subject, place: 'before', end: piece.outerStart };
}

/** «Equity remains: “…”» is about nobody: without a verb of saying, one word is somebody's name only where the text has it in full. */
function somebody({ names, text }: Scene, subject: Subject | null, clause: string): Subject | null {
  const isName =
    subject?.kind !== 'name' ||
    names.fullest(subject.name, subject.at).includes(' ') ||
    names.isBody(subject.name) ||
    // «Inès, 29 ans, est en colère : »
    /^,\s\d/.test(text.slice(subject.at + subject.name.length, subject.at + subject.name.length + 3)) ||
    clause.trim() === `${subject.name}:`;
  return isName ? subject : null;
}

/** «In Hill, the manager Ana Ruiz was sad: “…”» */
function onlyName({ names, text }: Scene, clause: string, from: number): Subject | null {
  const people = names
    .runsIn(from, from + clause.length)
    .filter(
      ({ name, start }) =>
        name.includes(' ') && !names.isBody(name) && !BEHIND_PREPOSITION.test(text.slice(from, start)),
    );
  return people.length === 1 && people[0] ? roleless(people[0]) : null;
}

/** «… including the reader Ana Ruiz: “…”», «a question came from a man at the back: “…”» */
function announced(scene: Scene, clause: string, from: number): Subject | null {
  const end = from + clause.trimEnd().length - 1;
  const run = scene.names.runsIn(from, end).at(-1);
  if (run?.end === end && run.name.includes(' ') && !scene.names.isBody(run.name)) return named(scene, run);
  const [, way, source] = /\s(from|by)\s+([^,:]+):\s*$/.exec(clause) ?? [];
  const subject = source ? subjectAfter(scene, source, end - source.length) : null;
  // «a question came from a member of the board: “…”», not «hit by two floods: “…”»
  const isSomebody =
    subject?.kind !== 'person' ||
    scene.vocabulary.personAtStart.test(source ?? '') ||
    (way === 'from' && /^(?:an?|one|another)\s/i.test(subject.text));
  return isSomebody ? subject : null;
}

/** A clause of its own behind a comma: «…, and Ruiz would shut him down, saying». */
const LAST_CLAUSE = /,\s+(?:and|but|while|so)\s+(?=[^,]*$|[^,]*,\s*(?:\p{Ll}+ly\s+)?$)/u;

/** The subject of a verb that leans on another: of the last clause where that has one, else of the sentence. */
function subjectLeant(scene: Scene, head: string, from: number): Subject | null {
  const last = LAST_CLAUSE.exec(head);
  if (last) {
    const start = last.index + last[0].length;
    const subject = subjectOfSentence(scene, head.slice(start), from + start);
    const words = subject?.kind === 'name' ? head.slice(subject.at - from + subject.name.length) : '';
    const isFirst = subject?.kind === 'name' && /^[\s,]*$/.test(head.slice(start, subject.at - from));
    if (isFirst && /^\s+(?!(?:in|of|at|for|from|and|or|to|with|on)\s)\p{Ll}/u.test(words)) return subject;
  }
  return subjectOfSentence(scene, head, from);
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

/** Longest signature (characters); a longer one that ends as no sentence does may still be somebody's job. */
const LONGEST_SIGNATURE = 60;
const LONGEST_JOB = 110;
const SIGNATURE = /^\s*\.?\s*[—–-]{1,2}\s*(?=\p{Lu})/u;

/** «“…” — X», behind a quote that opens its paragraph or as a line below one that is its paragraph. */
function signature(scene: Scene, piece: Piece): Attribution | null {
  const { text, masked, paragraphs } = scene;
  const own = paragraphs[piece.paragraph];
  if (!own || own.start !== piece.outerStart) return null;
  const isAlone = piece.outerEnd >= own.end;
  const line = isAlone ? paragraphs[piece.paragraph + 1] : { start: piece.outerEnd, end: own.end };
  if (!line || line.end - line.start > LONGEST_JOB) return null;
  if (line.end - line.start > LONGEST_SIGNATURE && (isAlone || /[.!?…]\s*$/.test(text.slice(0, line.end))))
    return null;
  const dash = SIGNATURE.exec(masked.slice(line.start, line.end))?.[0];
  if (dash === undefined) return null;
  const at = line.start + dash.length;
  const run = scene.names.runsIn(at, line.end)[0];
  const place = 'signed';
  const { end } = line;
  if (run && run.start === at && /^[\s,(]*$|^[,(]/.test(text.slice(run.end, end)))
    return { subject: named(scene, run), place, end };
  return { subject: { kind: 'person', text: text.slice(at, end).trim(), at }, place, end };
}

/** A paragraph that ends in a colon announces the quote of the next. */
function colonBefore(scene: Scene, piece: Piece): Attribution | null {
  const { text, paragraphs } = scene;
  const last = paragraphs[piece.paragraph - 1];
  if (!last || !/[:：,]\s*$/.test(text.slice(last.start, last.end))) return null;
  const from = last.start + lastSentenceStart(last.end - 1 - last.start, scene.masked, last.start);
  const clause = scene.masked.slice(from, last.end);
  const [found] = cuesBefore(scene, clause);
  if (!found && /,\s*$/.test(clause)) return null;
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
  return unknownVerb(vocabulary.words, clause);
}

function unknownVerb({ turned, droppedSubject }: Vocabulary['words'], clause: string): Cue | null {
  const [all, cue] = turned?.exec(clause) ?? [];
  return all && cue && (droppedSubject || !/^\s?[.,]/.test(clause.slice(all.length)))
    ? { cue, index: all.length - cue.length, isNext: true }
    : null;
}

/** The verbs of saying before a quote, the nearest first. */
function cuesBefore({ vocabulary }: Scene, clause: string): (Cue & { leans: boolean })[] {
  return allMatches(vocabulary.anyCue, clause)
    .filter(({ 0: cue, index }) => !isInName(cue, index, clause))
    .map(({ 0: cue, index }) => ({ cue, index, isNext: false, leans: !vocabulary.onlyCue.test(cue) }))
    .reverse();
}
