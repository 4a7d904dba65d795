import type { Steps } from '../steps-in-time.ts';
import type { Block } from '../tree/page-tree.ts';
import type { PageFacts } from './page-facts.ts';
import { weighBlock } from './weigh-block.ts';
import { KEEP_ABOVE, MARKER_WEIGHTS, WEIGHTS } from './weights.ts';

/** The verdict on each block of a page, by its index. */
export interface Verdicts {
  /** 1 for a block that is part of the story. */
  kept: Uint8Array;
  /** Log odds that it is. */
  score: Float32Array;
}

/** So many take about a millisecond. */
const BLOCKS_PER_STEP = 500;

/** Adds up the evidence on every block of text. Media get no verdict here. */
export function* judgeBlocks(facts: PageFacts): Steps<Verdicts> {
  const { blocks } = facts.tree;
  const verdicts = { kept: new Uint8Array(blocks.length), score: new Float32Array(blocks.length) };
  for (const block of blocks) {
    if (block.index % BLOCKS_PER_STEP === BLOCKS_PER_STEP - 1) yield;
    if (block.text === '') continue;
    const score = scoreBlock(block, facts);
    verdicts.score[block.index] = score;
    verdicts.kept[block.index] = score > KEEP_ABOVE ? 1 : 0;
  }
  return verdicts;
}

function scoreBlock(block: Block, facts: PageFacts): number {
  const mark = facts.marked.get(block.region);
  let score = mark ? (MARKER_WEIGHTS[mark] ?? 0) : 0;
  weighBlock(block, facts, (name, amount = 1) => {
    score += (WEIGHTS[name] ?? 0) * amount;
  });
  return score;
}
