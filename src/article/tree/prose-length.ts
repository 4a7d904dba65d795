/** Chinese, Japanese and Korean: one character says what two or three letters do. */
const WIDE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;
const LETTERS_PER_WIDE = 2.5;

/** True where a text is as long as `least` letters, a character of Chinese, Japanese or Korean counted for those it replaces. */
export function isAsLong(text: string, least: number): boolean {
  if (text.length >= least || text.length * LETTERS_PER_WIDE < least) return text.length >= least;
  const wide = text.match(WIDE)?.length ?? 0;
  return text.length + wide * (LETTERS_PER_WIDE - 1) >= least;
}

/** A paragraph of prose is about two lines long (characters). */
const PARAGRAPH_CHARS = 100;

/** True where a text is as long as a paragraph of prose. */
export const isParagraph = (text: string): boolean => isAsLong(text, PARAGRAPH_CHARS);
