import type { Piece } from './find-pieces.ts';
import type { Paragraph } from './paragraphs.ts';

/** Stands for a quotation mark in pieces that have none. */
export const BLOCK_MARK = '❝';

/**
 * Adds the paragraphs of block quotes to the pieces. One that holds quotation marks of its own is left to them.
 * @param blockQuotes their texts, in order, as they stand in `text`
 */
export function withBlockQuotes(
  pieces: readonly Piece[],
  text: string,
  paragraphs: readonly Paragraph[],
  blockQuotes: readonly string[],
): Piece[] {
  const added: Piece[] = [];
  let from = 0;
  for (const block of blockQuotes) {
    const start = block === '' ? -1 : text.indexOf(block, from);
    if (start < 0) continue;
    from = start + block.length;
    if (pieces.some((piece) => piece.outerEnd > start && piece.outerStart < from)) continue;
    for (const [index, paragraph] of paragraphs.entries()) {
      if (paragraph.start < start || paragraph.end > from) continue;
      const { start: begin, end } = paragraph;
      const goesOn = end < from;
      added.push({
        start: begin,
        end,
        outerStart: begin,
        outerEnd: end,
        paragraph: index,
        closed: true,
        goesOn,
        mark: BLOCK_MARK,
      });
    }
  }
  return added.length === 0 ? [...pieces] : [...pieces, ...added].sort((a, b) => a.start - b.start);
}
