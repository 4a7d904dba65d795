import type { Steps } from '../steps-in-time.ts';
import { agreeInBoxes } from './agree-in-boxes.ts';
import { agreeInLists } from './agree-in-lists.ts';
import { agreeInTables } from './agree-in-tables.ts';
import { dropContents } from './drop-contents.ts';
import { dropLoneLinks } from './drop-lone-links.ts';
import { dropThreads } from './drop-threads.ts';
import { keepCode } from './keep-code.ts';
import { keepHeadings } from './keep-headings.ts';
import { keepNotes } from './keep-notes.ts';
import { keepSeries } from './keep-series.ts';
import { keepTerms } from './keep-terms.ts';
import type { PageFacts } from './page-facts.ts';
import { type AddEvidence, weighBlock } from './weigh-block.ts';
import { KEEP_ABOVE, MARKER_WEIGHTS, WEIGHTS } from './weights.ts';

/** The verdict on each block of a page, by its index. */
export interface Verdicts {
  /** 1 for a block that is part of the story. */
  kept: number[];
  /** Log odds that it is. */
  score: number[];
  /** 1 for a block of another story or of a thread of readers: nobody misses it. */
  others: number[];
}

const isAsked = (name: string): boolean => name in WEIGHTS;

/** So many take about a millisecond. */
const BLOCKS_PER_STEP = 500;

/**
 * Adds up the evidence on every block of text. Media get no verdict here.
 * @param url of the page
 */
export function* judgeBlocks(facts: PageFacts, url: string): Steps<Verdicts> {
  const { blocks } = facts.tree;
  // No typed arrays: the memory for each takes a browser some microseconds, as long as the weighing of a block does.
  const zeros = (): number[] => new Array<number>(blocks.length).fill(0);
  const verdicts: Verdicts = { kept: zeros(), score: zeros(), others: zeros() };
  // In a variable that a closure shares, each sum would be a number on the heap.
  const sum = new Float64Array(1);
  const add: AddEvidence = (name, amount = 1) => {
    sum[0] = (sum[0] ?? 0) + (WEIGHTS[name] ?? 0) * amount;
  };
  for (const block of blocks) {
    if (block.index % BLOCKS_PER_STEP === BLOCKS_PER_STEP - 1) yield;
    if (block.text === '') continue;
    const mark = facts.marked.get(block.region);
    sum[0] = mark ? (MARKER_WEIGHTS[mark] ?? 0) : 0;
    weighBlock(block, facts, add, isAsked);
    const score = sum[0] ?? 0;
    verdicts.score[block.index] = Math.fround(score);
    verdicts.kept[block.index] = score > KEEP_ABOVE ? 1 : 0;
  }
  dropLoneLinks(facts, verdicts, url);
  agreeInLists(facts, verdicts, url);
  agreeInBoxes(facts, verdicts);
  agreeInTables(facts, verdicts);
  keepCode(facts, verdicts);
  keepNotes(facts, verdicts);
  keepHeadings(facts, verdicts);
  keepSeries(facts, verdicts);
  keepTerms(facts, verdicts);
  trustVotes(facts, verdicts);
  dropContents(facts, verdicts, url);
  dropThreads(facts, verdicts);
  return verdicts;
}

/** With less than this share of what Readability picks, the evidence is mistaken about the page … */
const LEAST_KEPT = 0.3;
/** … and picked blocks need so much less to be kept. */
const LENIENCE = 1.5;

/** A page unlike others (one preformatted text, a story set in a form) gets the benefit of Readability's vote. */
function trustVotes({ tree, picked, pickedChars }: PageFacts, { kept, score }: Verdicts): void {
  let keptChars = 0;
  for (const index of picked) if (kept[index] === 1) keptChars += tree.blocks[index]?.text.length ?? 0;
  if (keptChars >= pickedChars.in(tree.root) * LEAST_KEPT) return;
  for (const index of picked) if ((score[index] ?? 0) > KEEP_ABOVE - LENIENCE) kept[index] = 1;
}
