import Readability from '@mozilla/readability/Readability.js';
import type { PageTree } from '../tree/page-tree.ts';
import { BLOCK_ID, blocksOf, buildSkeleton } from '../tree/skeleton.ts';

/** Readability tries again with laxer rules below this length (its own default). */
const ENOUGH_CHARS = 250;
/** On pages with little prose, a share of that prose is enough. */
const ENOUGH_SHARE = 0.2;

/**
 * Asks Readability which blocks are the article.
 * @param inert an empty document, which is used up
 * @returns the indexes of the blocks it keeps, in document order; empty where it finds nothing
 */
export function pickBlocks(tree: PageTree, inert: Document): number[] {
  if (tree.root.proseChars === 0) return pickPreformatted(tree);
  const skeleton = buildSkeleton(tree, inert);
  const charThreshold = Math.max(1, Math.min(ENOUGH_CHARS, Math.round(tree.root.proseChars * ENOUGH_SHARE)));
  const reader = new Readability<Element>(skeleton, {
    serializer: (element) => element as Element,
    charThreshold,
    disableJSONLD: true,
    keepClasses: true,
  });
  const found = reader.parse();
  if (!found?.content) return [];
  const kept = [...found.content.querySelectorAll(`[${BLOCK_ID}]`)];
  const picked = kept.flatMap(blocksOf).filter((index) => tree.blocks[index]?.text !== '');
  return picked.sort((a, b) => a - b);
}

/** So much of a page's text stands in preformatted blocks where it is a text file, a mail or a standard, and not code beside it. */
const PREFORMATTED_SHARE = 0.6;
/** Ends of sentences in it: data and code have few. */
const SENTENCES = 6;

/** A page that is one preformatted text. */
function pickPreformatted({ blocks, root }: PageTree): number[] {
  const picked = blocks.filter(({ kind }) => kind === 'code');
  const text = picked.map((block) => block.text).join('\n');
  const sentences = text.match(/[\p{L}\d][.!?][”"’»)]?\s+[\p{Lu}“"«]|[。！？]/gu)?.length ?? 0;
  const isText = text.length >= root.chars * PREFORMATTED_SHARE && sentences >= SENTENCES;
  return isText ? picked.map(({ index }) => index) : [];
}
