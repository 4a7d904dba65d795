import type { Verdicts } from './judge-blocks.ts';
import { isIn, type PageFacts } from './page-facts.ts';

/** Keeps code that stands right behind text of the story: it is no prose, and weighs little by itself. */
export function keepCode({ tree, main, marked }: PageFacts, { kept }: Verdicts): void {
  let isBehindStory = false;
  for (const block of tree.blocks) {
    const { index, kind, text, linkChars, region } = block;
    if (text === '') continue;
    if (kind !== 'code') isBehindStory = kept[index] === 1;
    else if (isBehindStory && isIn(block, main) && !marked.has(region) && linkChars < text.length / 2)
      kept[index] = 1;
  }
}
