import type { Region } from '../tree/page-tree.ts';
import type { Verdicts } from './judge-blocks.ts';
import type { PageFacts } from './page-facts.ts';

/** Keeps the term over a paragraph of a list of definitions: it is a word or two, and nothing without it is understood. */
export function keepTerms({ tree, marked }: PageFacts, { kept }: Verdicts): void {
  let term = -1;
  for (const block of tree.blocks) {
    const { index, region, text } = block;
    if (text === '') continue;
    if (isIn(region, 'DT')) term = marked.has(region) ? -1 : index;
    else {
      if (term >= 0 && isIn(region, 'DD') && kept[index] === 1 && block.isProse) kept[term] = 1;
      term = -1;
    }
  }
}

const isIn = ({ tag, parent }: Region, item: 'DT' | 'DD'): boolean => tag === item || parent?.tag === item;
