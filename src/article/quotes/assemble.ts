import { allMatches, firstMatch } from '../matches.ts';
import type { Steps } from '../steps-in-time.ts';
import { type Attribution, attributionAfter, attributionBefore } from './attribute.ts';
import type { Piece } from './find-pieces.ts';
import { isSpeech } from './judge-speech.ts';
import { type Speaker, Speakers } from './resolve.ts';
import type { Scene } from './scene.ts';
import { SENTENCE_END } from './sentences.ts';
import { roleless, subjectAfter, subjectBefore, subjectOfSentence } from './subject.ts';

/** Pieces that are one quotation, and who speaks it. */
export interface Quotation {
  pieces: Piece[];
  speaker: Speaker | null;
  /** Whether the words stand as speech of their own, not as a fragment in our sentence. */
  isFull: boolean;
}

/** So many take some milliseconds. */
export const PIECES_PER_STEP = 20;

/** Joins pieces to quotations and attributes them, in reading order. */
export function* assemble(scene: Scene): Steps<Quotation[]> {
  const speakers = new Speakers(scene);
  const quotations: Quotation[] = [];
  const { pieces } = scene;
  for (let index = 0; index < pieces.length; index++) {
    if (index % PIECES_PER_STEP === PIECES_PER_STEP - 1) yield;
    const group = spread(pieces, index);
    const first = group[0];
    const last = group.at(-1);
    if (!first || !last) continue;
    index += group.length - 1;
    const after = attributionAfter(scene, last);
    const before = attributionBefore(scene, first);
    const found = best(after, before, /[,?!…—–-][’'”"]?$/.test(scene.text.slice(last.start, last.end)));
    const named =
      (found && speakers.resolve(found, first.paragraph)) ??
      // «Ruiz weighs in: “…,” she said»
      (found === after && before && after?.subject.kind === 'pronoun'
        ? speakers.resolve(before, first.paragraph)
        : null);
    if (found === after && (after?.place === 'after' || after?.place === 'far')) {
      const next = secondHalf(scene, last, index, after, named);
      if (next > index) {
        const half = spread(pieces, next);
        group.push(...half);
        index = next + half.length - 1;
      }
    }
    const speaker = found ? named : followOn(scene, group, quotations.at(-1), speakers);
    const verdict = isSpeech(scene, group, found, speaker !== null);
    if (verdict === 'none' || (verdict === 'part' && !speaker)) continue;
    if (speaker && found?.place !== 'signed') speakers.remember(speaker, last.paragraph);
    quotations.push({ pieces: group, speaker, isFull: verdict === 'full' });
  }
  return quotations;
}

/** A piece and those of the next paragraphs that it runs on into. */
function spread(pieces: readonly Piece[], index: number): Piece[] {
  const first = pieces[index];
  if (!first) return [];
  const group = [first];
  for (let at = index + 1; group.at(-1)?.goesOn; at++) {
    const next = pieces[at];
    if (!next || next.paragraph !== (group.at(-1)?.paragraph ?? 0) + 1) break;
    group.push(next);
  }
  return group;
}

function best(after: Attribution | null, before: Attribution | null, isOpen: boolean): Attribution | null {
  if (after?.place === 'signed' || (after?.place === 'after' && (isOpen || !before))) return after;
  return before ?? after;
}

/**
 * The piece that goes on with what an attribution interrupted, where nothing of our own stands between.
 * @returns its index, or `index` where there is none
 */
function secondHalf(
  scene: Scene,
  last: Piece,
  index: number,
  after: Attribution,
  speaker: Speaker | null,
): number {
  const { text, masked, pieces } = scene;
  for (let at = index + 1; at < pieces.length; at++) {
    const next = pieces[at];
    if (!next || next.paragraph !== last.paragraph) return index;
    const between = masked.slice(last.outerEnd, next.outerStart);
    const isNext =
      next.outerStart >= after.end
        ? masked.slice(after.end, next.outerStart).trim() === ''
        : (/[,:—–][,.;]?\s*$/.test(between) && between.length < 200) ||
          endsInTitle(scene, pieces[at - 1], last, next);
    if (isNext && next.end - next.start > 12) return isOthers(scene, next, speaker) ? index : at;
    // A title within the attribution («said on “Trading Nation”») is stepped over.
    if (next.outerStart >= after.end || text.slice(next.start, next.end).split(' ').length > 6) return index;
  }
  return index;
}

/** «…, Ruiz wrote in “Feeling Lucky.” “…”»: a title whose point ends our sentence. */
function endsInTitle({ text }: Scene, title: Piece | undefined, last: Piece, next: Piece): boolean {
  return (
    title !== undefined &&
    title !== last &&
    /[.!?]$/.test(text.slice(title.start, title.end)) &&
    text.slice(title.outerEnd, next.outerStart).trim() === ''
  );
}

/** Whether a piece has an attribution of its own, to somebody else. */
function isOthers(scene: Scene, next: Piece, speaker: Speaker | null): boolean {
  const own = attributionAfter(scene, next);
  return (
    own?.place === 'after' &&
    own.subject.kind === 'name' &&
    speaker !== null &&
    scene.names.fullest(own.subject.name, own.subject.at) !== speaker.name
  );
}

/** A quote without an attribution of its own: the last speaker goes on, or the paragraph before names the speaker. */
function followOn(
  scene: Scene,
  group: readonly Piece[],
  previous: Quotation | undefined,
  speakers: Speakers,
): Speaker | null {
  const first = group[0];
  const last = group.at(-1);
  if (!first || !last) return null;
  const paragraph = scene.paragraphs[first.paragraph];
  const end = scene.paragraphs[last.paragraph];
  if (!paragraph || !end) return null;
  const lead = scene.text.slice(paragraph.start, first.outerStart).trim();
  const isWhole = lead === '' && scene.text.slice(last.outerEnd, end.end).replace(/[\s.,]/g, '') === '';
  const before = previous?.pieces.at(-1);
  if (before?.paragraph === first.paragraph) return previous?.speaker ?? null;
  if (lead !== '')
    return (
      named(scene, paragraph.start, first, speakers) ??
      (last.end - first.start > LONG
        ? (sayerBefore(scene, paragraph.start, first, speakers) ??
          onlyPerson(scene, paragraph.start, first, speakers))
        : null)
    );
  if (before && first.paragraph - before.paragraph === 1 && (isWhole || last.end - first.start > 60))
    return previous?.speaker ?? null;
  return isWhole ? speakerOfParagraph(scene, first.paragraph - 1, speakers) : null;
}

/** «Nelson was pleased. “…”»: a whole sentence of speech behind a sentence about somebody. */
function named(scene: Scene, start: number, first: Piece, speakers: Speakers): Speaker | null {
  const lead = scene.masked.slice(start, first.outerStart);
  if (!/[.!?:]\s*$/.test(lead) || !/^[\p{Lu}\p{N}]/u.test(scene.text.slice(first.start))) return null;
  const from = allMatches(SENTENCE_END, lead.trimEnd()).at(-1);
  const own = from ? from.index + from[0].length : 0;
  const sentence = lead.slice(own);
  const source =
    scene.vocabulary.sourceAtStart.exec(sentence)?.[0].length ?? ABOUT.exec(sentence)?.[0].length;
  const cue = allMatches(scene.vocabulary.anyCue, sentence).at(-1);
  if (source === undefined && !cue) return null;
  const head = sentence.slice(0, cue?.index);
  // «…, Ruiz added. “…”»
  const isLast = cue && /^[\s.!?]*$/.test(sentence.slice(cue.index + cue[0].length));
  const subject =
    source === undefined
      ? (isLast && subjectBefore(scene, head, start + own)) || subjectOfSentence(scene, head, start + own)
      : subjectAfter(scene, sentence.slice(source), start + own + source);
  // «For New Year, the town sang»
  const isAbout = source !== undefined && ABOUT.test(sentence);
  if (isAbout && !(subject?.kind === 'name' && speakers.knows(scene.names.fullest(subject.name, subject.at))))
    return null;
  return subject && speakers.resolve({ subject }, first.paragraph);
}

/** «To Ruiz, the wells are a sign. “…”» */
const ABOUT = /^(?:to|for)\s(?=\p{Lu})/iu;

/** The one person named before a whole sentence of speech in its paragraph. */
function onlyPerson(scene: Scene, start: number, first: Piece, speakers: Speakers): Speaker | null {
  const { names, text } = scene;
  if (
    !/[.!?:]\s*$/.test(scene.masked.slice(start, first.outerStart)) ||
    !/^\p{Lu}/u.test(text.charAt(first.start))
  )
    return null;
  const people = new Map(
    names
      .runsIn(start, first.outerStart)
      .map((run) => [names.fullest(run.name, run.start), run] as const)
      .filter(([name]) => speakers.knows(name)),
  );
  const [only] = people.values();
  return only && people.size === 1 ? speakers.resolve({ subject: roleless(only) }, first.paragraph) : null;
}

/** A clause of this length is speech, whatever stands beside it (characters). */
const LONG = 40;

/** «Nobody drinks it, Ana Ruiz says. Just because it is clear, “…”»: the sentence before says who speaks. */
function sayerBefore(scene: Scene, start: number, first: Piece, speakers: Speakers): Speaker | null {
  const lead = scene.masked.slice(start, first.outerStart);
  const own = allMatches(SENTENCE_END, lead).at(-1);
  const end = own ? own.index + own[0].length : 0;
  return firstMatch(scene.vocabulary.anyCue, lead.slice(end))
    ? null
    : sayerIn(scene, start, start + end, first.paragraph, speakers);
}

/** Who is said to say something in a paragraph without direct speech. */
function speakerOfParagraph(scene: Scene, index: number, speakers: Speakers): Speaker | null {
  const paragraph = scene.paragraphs[index];
  return paragraph ? sayerIn(scene, paragraph.start, paragraph.end, index, speakers) : null;
}

/** Who is said to say something in the last sentence of a stretch that tells it. */
function sayerIn(scene: Scene, from: number, to: number, index: number, speakers: Speakers): Speaker | null {
  const masked = scene.masked.slice(from, to);
  const sentences = allMatches(/[^.!?]+(?:[.!?](?!\s)[^.!?]*)*[.!?]*\s*/g, masked).reverse();
  for (const sentence of sentences) {
    const cue = firstMatch(scene.vocabulary.cue, sentence[0]);
    if (!cue) continue;
    const head = sentence[0].slice(0, cue.index);
    const at = from + sentence.index;
    const subject = subjectBefore(scene, head, at) ?? subjectOfSentence(scene, head, at);
    if (subject) return speakers.resolve({ subject }, index);
  }
  return null;
}
