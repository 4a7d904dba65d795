import { allMatches } from '../matches.ts';

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

/** Where the last sentence of a stretch begins, counted from `at`. */
export function lastSentenceStart(length: number, masked: string, at: number): number {
  const before = masked.slice(at, at + length);
  const last = allMatches(SENTENCE_END, before).at(-1);
  return last ? last.index + last[0].length : 0;
}
