import type { Completeness } from './article.ts';
import { isIn, isProse, type PageFacts } from './evidence/page-facts.ts';

/**
 * Compares the kept text with the prose that stands plainly in the page's main region.
 * @param text the article's text, as the reader gets it
 * @param count counts the words of a text
 */
export function measureCompleteness(
  facts: PageFacts,
  text: string,
  count: (text: string) => number,
): Completeness {
  const keptWords = count(text);
  const kept = text.replace(/\s+/g, ' ');
  let missing = 0;
  for (const block of facts.tree.blocks) {
    if (!isProse(block) || !isIn(block, facts.main) || !facts.plain.has(block.region)) continue;
    if (facts.repeats.has(block.index) || facts.marked.has(block.region)) continue;
    if (!kept.includes(block.text.slice(0, 60).replace(/\s+/g, ' ').trim())) missing += count(block.text);
  }
  const pageWords = keptWords + missing;
  return {
    pageWords,
    keptWords,
    ratio: pageWords === 0 ? 1 : Math.round((keptWords / pageWords) * 1000) / 1000,
  };
}
