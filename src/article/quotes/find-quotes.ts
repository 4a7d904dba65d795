import type { Quote } from '../article.ts';

/** Options of `findQuotes`. */
export interface QuoteOptions {
  /** BCP 47 tag of the text; null or absent where it is not known. */
  lang?: string | null;
  /** The headline: names and words in it weigh in the ranking. */
  title?: string | null;
}

/**
 * Finds every direct quotation in an article's plain text.
 * @param _text paragraphs parted by a blank line
 * @returns the quotations in order of appearance; empty where there are none
 */
export function findQuotes(_text: string, _options: QuoteOptions = {}): Quote[] {
  return [];
}
