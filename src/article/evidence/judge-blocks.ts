import type { Steps } from '../steps-in-time.ts';
import { type Block, linkDensity, type Region } from '../tree/page-tree.ts';
import type { PageFacts } from './page-facts.ts';
import { type AddEvidence, weighBlock } from './weigh-block.ts';
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
    weighBlock(block, facts, add);
    const score = sum[0] ?? 0;
    verdicts.score[block.index] = score;
    verdicts.kept[block.index] = score > KEEP_ABOVE ? 1 : 0;
  }
  agreeInTables(facts, verdicts);
  trustVotes(facts, verdicts);
  return verdicts;
}

/** A table with longer cells only places things on the page (characters). */
const MAX_CELL = 150;
const MIN_CELLS = 4;
/** A table with more links is a list of pages. */
const MAX_LINKS = 0.5;
/** The element of the body holds so much of the prose. */
const HOME_SHARE = 0.5;
const CELLS = new Set(['TD', 'TH']);
/** Data are kept below the odds of prose: their cells are short, and a table without its numbers is worse than none. */
const KEEP_TABLE_ABOVE = KEEP_ABOVE - 1.5;

/** The cells of a table stay or go together. */
function agreeInTables(facts: PageFacts, { kept, score }: Verdicts): void {
  const { tree } = facts;
  for (const region of tree.regions) {
    if (region.tag !== 'TABLE' || isInTable(region)) continue;
    const cells = tree.blocks.slice(region.start, region.end).filter(({ text }) => text !== '');
    if (cells.length < MIN_CELLS || !cells.every(isDatum)) continue;
    const mean = cells.reduce((sum, { index }) => sum + (score[index] ?? 0), 0) / cells.length;
    const isStorys = standsWithStory(region, facts) && linkDensity(region) < MAX_LINKS;
    for (const { index } of cells) {
      score[index] = mean;
      kept[index] = mean > KEEP_TABLE_ABOVE || isStorys ? 1 : 0;
    }
  }
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

/** True between two paragraphs of the story, and beside those of its body. */
function standsWithStory(region: Region, { lead, trail, plain, homes }: PageFacts): boolean {
  if (!plain.has(region)) return false;
  if (region.start > lead && region.end <= trail) return true;
  return region.parent !== null && (homes.get(region.parent) ?? 0) > HOME_SHARE;
}

/** True for a short text that has a cell to itself. */
function isDatum({ text, region }: Block): boolean {
  const cell = CELLS.has(region.tag) ? region : region.parent;
  return text.length <= MAX_CELL && cell !== null && CELLS.has(cell.tag) && cell.end - cell.start === 1;
}

function isInTable({ parent }: Region): boolean {
  for (let at = parent; at; at = at.parent) if (at.tag === 'TABLE') return true;
  return false;
}
