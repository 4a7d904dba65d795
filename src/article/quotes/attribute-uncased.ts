import type { UncasedSpeech } from '../../rules/quotes/speech-rules.ts';
import type { Piece } from './find-pieces.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Speaker } from './resolve.ts';
import { firstSentence } from './sentences.ts';

/** What the words around a quote say of its speaker, in a script without capitals. */
export interface UncasedAttribution {
  /** Null for a pronoun: the last speaker goes on. */
  speaker: Speaker | null;
  /** Whether the attribution follows the quote, so that a second half may come behind it. */
  isAfter: boolean;
  end: number;
}

/** Attributes quotes by the patterns of a language whose script has no capitals. */
export function attributeUncased(
  text: string,
  masked: string,
  piece: Piece,
  paragraphs: readonly Paragraph[],
  speech: UncasedSpeech,
): UncasedAttribution | null {
  const { start = 0, end = text.length } = paragraphs[piece.paragraph] ?? {};
  const behind = firstSentence(masked.slice(piece.outerEnd, Math.min(end, piece.outerEnd + 200)));
  const lead = masked.slice(start, piece.outerStart);
  const from = Math.max(
    0,
    ...['。', '！', '？', '.', '؟', '।', '!', '?'].map(
      (mark) => lead.trimEnd().lastIndexOf(mark, lead.trimEnd().length - 2) + 1,
    ),
  );
  const previous = paragraphs[piece.paragraph - 1];
  const colon =
    lead.trim() === '' && previous && /[:：]\s*$/.test(text.slice(previous.start, previous.end))
      ? masked.slice(previous.start, previous.end)
      : null;
  const before = colon ?? lead.slice(from).trimStart();
  const isVerbBehind = speech.verb?.test(behind) === true;
  const tries: [RegExp | undefined, string, boolean][] = [
    ...speech.before.map((pattern): [RegExp, string, boolean] => [pattern, before, false]),
    [isVerbBehind ? speech.topic : undefined, before, true],
    ...speech.after.map((pattern): [RegExp, string, boolean] => [pattern, behind, true]),
  ];
  for (const [pattern, stretch, isAfter] of tries) {
    const name = pattern?.exec(stretch)?.groups?.name?.trim();
    if (name)
      return {
        ...speakerOf(name, speech),
        isAfter: isAfter || isVerbBehind,
        end: piece.outerEnd + behind.length,
      };
  }
  const topic = isVerbBehind ? topicBefore(lead, speech) : null;
  if (topic) return { ...topic, isAfter: true, end: piece.outerEnd + behind.length };
  if (speech.bare?.test(before)) return { speaker: null, isAfter: false, end: piece.outerEnd };
  return isVerbBehind ? { speaker: null, isAfter: true, end: piece.outerEnd + behind.length } : null;
}

/** «拓也さんは東京から戻った。「…」と振り返る»: the nearest person by title whom a sentence of the paragraph is about. */
function topicBefore(lead: string, speech: UncasedSpeech): { speaker: Speaker | null } | null {
  for (const sentence of lead.split('。').reverse()) {
    const name = speech.topic?.exec(sentence)?.groups?.name?.replace(IN_BRACKETS, '');
    if (name && speech.titleAfter?.test(name)) return speakerOf(name, speech);
  }
  return null;
}

/** An age behind a name. */
const IN_BRACKETS = /[（(][^）)]*[）)]$/;

function speakerOf(stated: string, speech: UncasedSpeech): { speaker: Speaker | null } {
  if (speech.pronoun.test(stated)) return { speaker: null };
  const before = speech.titleBefore?.exec(stated)?.[0] ?? '';
  const rest = stated.slice(before.length).replace(IN_BRACKETS, '');
  const after = speech.titleAfter?.exec(rest)?.[0] ?? '';
  const name = rest.slice(0, rest.length - after.length).trim();
  const role = (before || after).trim();
  return name
    ? { speaker: { name, role: role && !/^(?:氏|さん|씨|先生|女士|小姐)$/.test(role) ? role : null } }
    : { speaker: { name: stated, role: null } };
}

/** The fullest form of a name among those of the story: one that begins or ends with it. */
export function fullestUncased(name: string, known: readonly string[]): string {
  const longer = known.filter(
    (other) => other.length > name.length && (other.startsWith(name) || other.endsWith(name)),
  );
  return longer.sort((a, b) => b.length - a.length)[0] ?? name;
}
