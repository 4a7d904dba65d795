import { endsSentence } from '../sentence-end.ts';
import { HEADINGS } from './elements.ts';
import type { Block, PageTree, Region } from './page-tree.ts';
import { isParagraph } from './prose-length.ts';

/** So many of them, with more text than all paragraphs have, are the story. */
const LEAST = 3;

/** Makes paragraphs of the headings of a page whose story is set in them, for the size of their letters: in place. */
export function recastHeadings({ root, blocks }: PageTree): void {
  const sentences = blocks.filter(
    ({ kind, region: { tag }, text, links }) =>
      kind === 'heading' && links === 0 && tag !== 'H1' && HEADINGS.has(tag) && endsSentence(text),
  );
  const long = sentences.filter(({ text }) => isParagraph(text));
  const chars = long.reduce((sum, { text }) => sum + text.length, 0);
  if (long.length < LEAST || chars <= root.proseChars) return;
  for (const block of sentences) recast(block);
}

function recast(block: Block): void {
  block.kind = 'text';
  block.isProse = isParagraph(block.text);
  block.region.tag = 'P';
  for (let at: Region | null = block.region; at; at = at.parent) at.proseChars += block.text.length;
}
