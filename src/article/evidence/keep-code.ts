import type { Verdicts } from './judge-blocks.ts';
import { isIn, type PageFacts } from './page-facts.ts';

/** A longer listing behind the last paragraph is an attachment (characters). */
const LONGEST_LAST = 1000;

/** Keeps code that stands right behind text of the story: it is no prose, and weighs little by itself. */
export function keepCode({ tree, main, marked, trail }: PageFacts, { kept }: Verdicts): void {
  let isBehindStory = false;
  for (const block of tree.blocks) {
    const { index, kind, text, linkChars, region } = block;
    if (text === '') continue;
    if (kind !== 'code') isBehindStory = kept[index] === 1;
    else if (isBehindStory && isIn(block, main) && !marked.has(region) && linkChars < text.length / 2) {
      if (index < trail || text.length <= LONGEST_LAST) kept[index] = 1;
    }
  }
}
