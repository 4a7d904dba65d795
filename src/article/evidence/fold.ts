import { byLetters } from '../letters.ts';

const OTHERS = byLetters(/[^\p{L}\p{N}]+/gu);

/** Lower case, with one space for all that is neither letter nor number. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  return lower.replace(OTHERS(lower), ' ').trim();
}

const LETTER = /^[A-Za-z]/;

/** True where a text has that fingerprint. Most begin with another letter, which is seen without folding. */
export function hasFingerprint(text: string, print: string): boolean {
  if (LETTER.test(text) && (text.charCodeAt(0) | SMALL) !== print.charCodeAt(0)) return false;
  return fingerprint(text) === print;
}

/** The bit that small letters have. */
const SMALL = 0x20;

/** A text's beginning without case and punctuation, to compare it. */
export function fingerprint(text: string): string {
  return fold(text.slice(0, 80)).slice(0, 50);
}
