import type { Block } from '../tree/page-tree.ts';
import { isAsLong } from '../tree/prose-length.ts';

/** Prose proper: a paragraph of about two lines, mostly not links. */
const PROSE_CHARS = 100;
const PROSE_LINKS = 0.4;

/** True for a paragraph of running prose. */
export function isProse(block: Block): boolean {
  return (
    block.kind === 'text' &&
    isAsLong(block.text, PROSE_CHARS) &&
    block.linkChars < block.text.length * PROSE_LINKS
  );
}
