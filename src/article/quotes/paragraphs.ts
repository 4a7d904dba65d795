import { allMatches } from '../matches.ts';

/** A paragraph of the text by its offsets. */
export interface Paragraph {
  start: number;
  end: number;
}

/** Parts a text at its line breaks. */
export function paragraphsOf(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const match of allMatches(/[^\n]+/g, text)) {
    if (match[0].trim()) paragraphs.push({ start: match.index, end: match.index + match[0].length });
  }
  return paragraphs;
}
