import { endsSentence } from '../text.ts';
import type { Block, PageTree, Region } from './page-tree.ts';
import { isAsLong } from './prose-length.ts';

/** A heading with a sentence of this length is a paragraph in large letters (characters). */
const PARAGRAPH_CHARS = 100;
/** So many of them, with more text than all paragraphs have, are the story. */
const LEAST = 3;
const HEADINGS = new Set(['H2', 'H3', 'H4', 'H5', 'H6']);

/** Makes paragraphs of the headings of a page whose story is set in them, for the size of their letters: in place. */
export function recastHeadings({ root, blocks }: PageTree): void {
  const sentences = blocks.filter(
    ({ kind, region, text, links }) =>
      kind === 'heading' && links === 0 && HEADINGS.has(region.tag) && endsSentence(text),
  );
  const long = sentences.filter(({ text }) => isAsLong(text, PARAGRAPH_CHARS));
  const chars = long.reduce((sum, { text }) => sum + text.length, 0);
  if (long.length < LEAST || chars <= root.proseChars) return;
  for (const block of sentences) recast(block);
}

function recast(block: Block): void {
  block.kind = 'text';
  block.isProse = isAsLong(block.text, PARAGRAPH_CHARS);
  block.region.tag = 'P';
  for (let at: Region | null = block.region; at; at = at.parent) at.proseChars += block.text.length;
}
