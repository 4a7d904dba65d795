import { byLetters } from '../letters.ts';

const OTHERS = byLetters(/[^\p{L}\p{N}]+/gu);

/** Lower case, with one space for all that is neither letter nor number. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  return lower.replace(OTHERS(lower), ' ').trim();
}

/** A text's beginning without case and punctuation, to compare it. */
export function fingerprint(text: string): string {
  return fold(text.slice(0, 80)).slice(0, 50);
}
