import { type Block, blockLinkDensity, type Region } from '../tree/page-tree.ts';
import type { Verdicts } from './judge-blocks.ts';
import type { PageFacts } from './page-facts.ts';
import { KEEP_ABOVE } from './weights.ts';

const LISTS = new Set(['UL', 'OL', 'DL']);
/** Items with fewer characters in links tell something themselves. */
const LEAST_LINKED = 0.8;
/** A list that tells something is kept whole where this share of it is kept … */
const MOST = 0.65;
/** … but for what the evidence speaks against so strongly (log odds). */
const LEAST = -2;
/** A longer line over a list is no title of it (characters). */
const MAX_TITLE = 60;

/** The items of a list of links stay or go together, with the title over them where that goes; others stay where most of them do. */
export function agreeInLists({ tree, marked }: PageFacts, { kept, score }: Verdicts): void {
  for (const list of tree.regions) {
    if (!LISTS.has(list.tag) || list.end === list.start) continue;
    const items = tree.blocks.slice(list.start, list.end).filter(({ text }) => text !== '');
    if (!items.every((block) => blockLinkDensity(block) >= LEAST_LINKED)) {
      if (items.filter(({ index }) => kept[index] === 1).length < items.length * MOST) continue;
      for (const { index, region } of items)
        if ((score[index] ?? 0) > LEAST && !marked.has(region)) kept[index] = 1;
      continue;
    }
    const title = titleOver(list, tree.blocks);
    const agreeing = title && kept[title.index] === 0 ? [title, ...items] : items;
    if (agreeing.length < 2) continue;
    const mean = agreeing.reduce((sum, { index }) => sum + (score[index] ?? 0), 0) / agreeing.length;
    for (const { index } of agreeing) kept[index] = mean > KEEP_ABOVE ? 1 : 0;
  }
}

/** The heading right before a list, in the same element or the one around it. */
function titleOver({ start, parent }: Region, blocks: readonly Block[]): Block | null {
  const before = blocks[start - 1];
  if (before?.kind !== 'heading' || before.text.length > MAX_TITLE) return null;
  const around = before.region.parent;
  return around !== null && (around === parent || around === parent?.parent) ? before : null;
}
