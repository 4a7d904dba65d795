import { allMatches } from '../matches.ts';

/** A paragraph of the text by its offsets. */
export interface Paragraph {
  start: number;
  end: number;
}

/** A longer paragraph is parted: what says who speaks stands nearer, and is looked for around every quote (characters). */
const LONGEST = 5000;

/** Parts a text at its line breaks, and what is endless without one at the ends of sentences or words. */
export function paragraphsOf(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const match of allMatches(/[^\n]+/g, text)) {
    if (match[0].trim()) addParts(text, match.index, match.index + match[0].length, paragraphs);
  }
  return paragraphs;
}

function addParts(text: string, start: number, end: number, into: Paragraph[]): void {
  let from = start;
  while (end - from > LONGEST) {
    const part = text.slice(from, from + LONGEST);
    const cut = Math.max(part.lastIndexOf('. ') + 2, part.lastIndexOf('。') + 1);
    const length = cut > LONGEST / 2 ? cut : part.lastIndexOf(' ') + 1 || LONGEST;
    into.push({ start: from, end: from + length });
    from += length;
  }
  into.push({ start: from, end });
}
