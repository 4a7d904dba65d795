import type { UncasedSpeech } from '../../rules/quotes/speech-rules.ts';
import type { Steps } from '../steps-in-time.ts';
import { PIECES_PER_STEP, type Quotation } from './assemble.ts';
import { attributeUncased, fullestUncased } from './attribute-uncased.ts';
import type { Piece } from './find-pieces.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Speaker } from './resolve.ts';

/** Words, or half the characters where words are not parted, from which on quoted words are speech and no term. */
const FULL = 6;

/** Joins and attributes quotes in a script without capitals, in reading order. */
export function* assembleUncased(
  text: string,
  masked: string,
  pieces: readonly Piece[],
  paragraphs: readonly Paragraph[],
  speech: UncasedSpeech,
): Steps<Quotation[]> {
  const quotations: Quotation[] = [];
  const known: string[] = [];
  let last: { speaker: Speaker; paragraph: number } | null = null;
  for (let index = 0; index < pieces.length; index++) {
    if (index % PIECES_PER_STEP === PIECES_PER_STEP - 1) yield;
    const first = pieces[index];
    if (!first) continue;
    const group = [first];
    while (group.at(-1)?.goesOn && pieces[index + 1]) group.push(pieces[++index] as Piece);
    const end = group.at(-1) ?? first;
    const found =
      attributeUncased(text, masked, end, paragraphs, speech) ??
      (group.length > 1 ? attributeUncased(text, masked, first, paragraphs, speech) : null);
    const next = pieces[index + 1];
    if (
      found?.isAfter &&
      next?.paragraph === end.paragraph &&
      masked.slice(Math.min(found.end, next.outerStart), next.outerStart).trim() === '' &&
      sizeOf(text, [next]) >= FULL
    ) {
      group.push(next);
      index++;
    }
    const goesOn: Speaker | null = last && first.paragraph - last.paragraph <= 1 ? last.speaker : null;
    const stated: Speaker | null = found
      ? (found.speaker ?? goesOn)
      : isAlone(text, group, paragraphs)
        ? goesOn
        : null;
    const size = sizeOf(text, group);
    if (!found && !(stated && size >= FULL) && !(size >= FULL && isAlone(text, group, paragraphs))) continue;
    // A short string in our own sentence is a term, unless a colon announces it.
    if (
      size < FULL &&
      found &&
      !found.isAfter &&
      !/[:：،,，]\s*$/.test(text.slice(0, first.outerStart).slice(-3))
    )
      continue;
    if (first.mark === '《' && size < FULL) continue;
    const speaker: Speaker | null = stated && { name: fullestUncased(stated.name, known), role: stated.role };
    if (speaker) {
      known.push(speaker.name);
      last = { speaker, paragraph: end.paragraph };
    }
    const isFull =
      size >= FULL || (found !== null && /[。！？!?.،,，।]$/u.test(text.slice(end.start, end.end)));
    if (!isFull && size < 2) continue;
    quotations.push({ pieces: group, speaker, isFull });
  }
  return quotations;
}

function sizeOf(text: string, group: readonly Piece[]): number {
  const inner = group.map(({ start, end }) => text.slice(start, end)).join(' ');
  if (/[\u3040-\u30ff\u4e00-\u9fff]/.test(inner)) return inner.length / 2;
  return inner.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;
}

/** Whether a quote is its paragraph. */
function isAlone(text: string, group: readonly Piece[], paragraphs: readonly Paragraph[]): boolean {
  const first = group[0];
  const last = group.at(-1);
  const from = paragraphs[first?.paragraph ?? -1];
  const to = paragraphs[last?.paragraph ?? -1];
  if (!first || !last || !from || !to) return false;
  return (
    (text.slice(from.start, first.outerStart) + text.slice(last.outerEnd, to.end)).replace(
      /[\s.,。、،।]/g,
      '',
    ) === ''
  );
}
