import type { Completeness } from './article.ts';
import { isProse } from './evidence/is-prose.ts';
import { isIn, type PageFacts } from './evidence/page-facts.ts';

/**
 * Compares the kept text with the prose that stands plainly in the page's main region.
 * @param kept 1 for each block that the reader gets, by its index
 * @param keptWords words of the article's text
 */
export function measureCompleteness(facts: PageFacts, kept: Uint8Array, keptWords: number): Completeness {
  let missing = 0;
  for (const block of facts.tree.blocks) {
    if (
      kept[block.index] === 1 ||
      !isProse(block) ||
      !isIn(block, facts.main) ||
      !facts.plain.has(block.region)
    )
      continue;
    if (facts.repeats.has(block.index) || facts.marked.has(block.region)) continue;
    missing += block.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  }
  const pageWords = keptWords + missing;
  return {
    pageWords,
    keptWords,
    ratio: pageWords === 0 ? 1 : Math.round((keptWords / pageWords) * 1000) / 1000,
  };
}
