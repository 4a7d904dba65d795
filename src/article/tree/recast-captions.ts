import type { Block, PageTree, Region } from './page-tree.ts';
import { isParagraph } from './prose-length.ts';

/** So many long captions, on a page without a paragraph, are the story. */
const LEAST = 3;

/** Makes paragraphs of the captions of a page whose story is told in them, picture by picture: in place. */
export function recastCaptions({ blocks }: PageTree): void {
  if (blocks.some(({ kind, isProse }) => isProse && kind !== 'caption')) return;
  const captions = blocks.filter(({ kind, text }) => kind === 'caption' && text !== '');
  if (captions.filter(({ text, links }) => links === 0 && isParagraph(text)).length < LEAST) return;
  for (const caption of captions) recast(caption);
}

function recast(block: Block): void {
  block.kind = 'text';
  block.isProse = isParagraph(block.text);
  const { region } = block;
  region.tag = 'DIV';
  region.name = '';
  for (let at: Region | null = region; at; at = at.parent) {
    if (at.tag === 'FIGURE' || at.tag === 'FIGCAPTION') at.tag = 'DIV';
    if (block.isProse) at.proseChars += block.text.length;
  }
}
