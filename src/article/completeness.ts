import type { Completeness } from './article.ts';
import type { Verdicts } from './evidence/judge-blocks.ts';
import { isIn, type PageFacts } from './evidence/page-facts.ts';
import type { SetAside } from './removed.ts';
import { countWords } from './text.ts';

/** Shorter lines are no paragraph that a reader would miss. */
const DOUBTED_CHARS = 100;

/**
 * Compares the kept text with the prose that stands plainly in the page's main region.
 * @param verdicts on each block
 * @param keptWords words of the article's text
 * @param doubted what was taken out of the kept text by its words: it counts as missing by as much as that is not sure
 */
export function measureCompleteness(
  facts: PageFacts,
  { kept, others }: Pick<Verdicts, 'kept' | 'others'>,
  keptWords: number,
  doubted: readonly Pick<SetAside, 'node' | 'confidence'>[],
): Completeness {
  let missing = 0;
  for (const block of facts.tree.blocks) {
    if (
      kept[block.index] === 1 ||
      others[block.index] === 1 ||
      !block.isProse ||
      !isIn(block, facts.main) ||
      !facts.plain.has(block.region)
    )
      continue;
    if (facts.repeats.has(block.index) || facts.marked.has(block.region)) continue;
    missing += countWords(block.text);
  }
  for (const { node, confidence } of doubted) {
    const text = node.textContent ?? '';
    if (text.length >= DOUBTED_CHARS) missing += Math.round(countWords(text) * (1 - confidence));
  }
  const pageWords = keptWords + missing;
  return {
    pageWords,
    keptWords,
    ratio: pageWords === 0 ? 1 : Math.round((keptWords / pageWords) * 1000) / 1000,
  };
}
