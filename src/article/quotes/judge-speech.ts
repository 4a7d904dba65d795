import { byLetters } from '../letters.ts';
import type { Attribution } from './attribute.ts';
import { BLOCK_MARK } from './block-quotes.ts';
import type { Piece } from './find-pieces.ts';
import type { Scene } from './scene.ts';

const WORD = byLetters(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu);
/** A quoted string of this many words is speech, not a term (the gold set's own border). */
const FULL = 8;
/** Words that announce a title, a term or a nickname. */
const NAMING =
  /\b(?:so-called|called|dubbed|nicknamed|titled|entitled|named|known as|referred to as|termed|the (?:phrase|term|word|slogan|motto|title|hashtag|song|film|movie|show|series|book|album|single|track|game|video|play|campaign|tagline|code ?name)|terms? like|words?|sogenannte[nrs]?|genannt|intitulée?|appelée?|dite?|llamad[oa]|titulad[oa]|denominad[oa]|intitolat[oa]|chiamat[oa]|chamad[oa]|genaamd|kallade?|tak zwan\w+|так называем\w+|так звани\w+)\s*,?\s*$/iu;
const NAMED_AFTER =
  /^\s*(?:campaign|slogan|movement|program(?:me)?|project|show|series|song|movie|film|album|book|game|actor|actress|star|effect|theory|list|button|sign|tag|label|law|bill|act|policy|strategy|scandal|kampagne|partei|bewegung|affäre)\b/iu;

const OF_A_WORK = /\b(?:in|on|from|of|for|with|books?|films?|essay|article|novel|memoir|album|song)\s$/i;

/**
 * Whether a quoted string is speech.
 * @returns `full` for a sentence or a clause, `part` for a fragment of somebody's words in our sentence, `none` for titles,
 * terms, slogans and scare quotes
 */
export function isSpeech(
  { text }: Scene,
  group: readonly Piece[],
  found: Attribution | null,
  hasSpeaker: boolean,
): 'full' | 'part' | 'none' {
  const first = group[0];
  const last = group.at(-1);
  if (!first || !last) return 'none';
  // A block may set apart a letter, a law, a poem: only one that somebody is said to speak is speech.
  if (first.mark === BLOCK_MARK) return found ? 'full' : 'none';
  const inner = group.map(({ start, end }) => text.slice(start, end)).join(' ');
  const words = inner.match(WORD(inner)) ?? [];
  const size = isWide(inner) ? inner.length / 2 : words.length;
  const before = text.slice(Math.max(0, first.outerStart - 60), first.outerStart);
  const behind = text.slice(last.outerEnd, last.outerEnd + 40);
  if (size < FULL && (NAMING.test(before) || (NAMED_AFTER.test(behind) && !inner.endsWith(','))))
    return 'none';
  if (first.mark === '《' && !(found && size >= FULL)) return 'none';
  const isSentence =
    /[.!?…。！？,，][’']?$/u.test(inner) ||
    /^\s*[,，.。–—-]/u.test(behind) ||
    (/\($/.test(before) && behind.startsWith(')'));
  // «In his book “The Path to All the Money You Will Need” …», «appeared on “The River Show,” she said»
  if (isTitleCase(words) && OF_A_WORK.test(before)) return 'none';
  // What begins small is a clause of somebody's, not a title.
  if (size >= FULL)
    return found || ((hasSpeaker || isSentence || /^\p{Ll}/u.test(inner)) && !isTitleCase(words))
      ? 'full'
      : 'none';
  if (!found)
    return group.length > 1 ||
      (hasSpeaker &&
        isSentence &&
        size >= 3 &&
        (opensParagraph(text, first) || (/[.!?…][”"’')]?\s+$/.test(before) && isWhole(inner))))
      ? 'full'
      : 'none';
  const isOwnClause =
    ((found.place === 'after' || found.place === 'signed') && (isSentence || size >= 5)) ||
    (found.place !== 'weak' && found.place !== 'far' && isSentence && /[,:：，]\s*$/u.test(before));
  if (isOwnClause && (size >= 2 || /[!?！？]/.test(inner))) return 'full';
  return size >= 2 && found.place === 'before' && !isTitleCase(words) ? 'part' : 'none';
}

const isWhole = (text: string): boolean => /^\p{Lu}.*[.!?…]$/su.test(text);

function opensParagraph(text: string, piece: Piece): boolean {
  return (
    piece.outerStart === 0 || /\n\s*$/.test(text.slice(Math.max(0, piece.outerStart - 3), piece.outerStart))
  );
}

function isTitleCase(words: readonly string[]): boolean {
  const long = words.filter((word) => word.length > 3);
  return long.length > 0 && long.every((word) => /^\p{Lu}/u.test(word));
}

const isWide = (text: string): boolean => /[\u3040-\u30ff\u4e00-\u9fff]/.test(text);
