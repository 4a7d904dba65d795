import { vendorKindOf } from '../../rules/markers.ts';
import { JUNK_NAMES, namesOf } from '../../rules/region-names.ts';
import type { RemovedKind } from '../article.ts';
import { type Block, isRegion, type PageTree, type Region } from '../tree/page-tree.ts';
import { isAsLong } from '../tree/prose-length.ts';

/** Elements whose text is seldom the story's. */
const JUNK_TAGS = new Set(['ASIDE', 'FOOTER', 'FORM', 'A']);
/** Prose proper: a paragraph of about two lines, mostly not links. */
const PROSE_CHARS = 100;
const PROSE_LINKS = 0.4;
/** The main region is the smallest one that holds this share of the page's plain prose … */
const MAIN_SHARE = 0.7;
/** … and regions that hold as much of the prose say nothing about their parts: `body class="with-sidebar"`. */
const WHOLE_SHARE = 0.6;

/** Sums over blocks, so that any range is answered by a subtraction. */
export class RangeSum {
  private readonly sums: Float64Array;

  constructor(blocks: readonly Block[], measure: (block: Block) => number) {
    this.sums = new Float64Array(blocks.length + 1);
    let sum = 0;
    for (const block of blocks) {
      sum += measure(block);
      this.sums[block.index + 1] = sum;
    }
  }

  /** The sum over blocks `start` … `end - 1`. */
  over(start: number, end: number): number {
    return (this.sums[end] ?? 0) - (this.sums[start] ?? 0);
  }

  in(region: Region): number {
    return this.over(region.start, region.end);
  }
}

/** What is to be known of a page before its blocks can be weighed. */
export interface PageFacts {
  tree: PageTree;
  /** The blocks that Readability keeps. */
  picked: ReadonlySet<number>;
  firstPicked: number;
  lastPicked: number;
  /** Readability's container. */
  container: Region;
  /** The smallest region that holds most of the plain prose. */
  main: Region;
  /** First and last block of prose that is picked or stands plainly in the main region. */
  lead: number;
  trail: number;
  /** Index of the first `h1`, or -1. */
  headline: number;
  /** Characters, and characters picked. */
  chars: RangeSum;
  pickedChars: RangeSum;
  /** Names of the regions around each region, as a bit set of `REGION_NAMES`; the page's own frame left out. */
  names: ReadonlyMap<Region, number>;
  /** What a vendor's markup around a region says it is. */
  marked: ReadonlyMap<Region, RemovedKind>;
  /** Names of each region and of the one around it. */
  nearNames: ReadonlyMap<Region, number>;
  /** Blocks whose text, of some length, has stood on the page before. */
  repeats: ReadonlySet<number>;
  /** The share of the page's prose that is picked, at most 1. */
  pickedShare: number;
  /** Regions with no sign of junk around them. */
  plain: ReadonlySet<Region>;
  /** Markup of the regions that hold picked prose. */
  shapes: ReadonlySet<string>;
  /** The markup of a region and the two around it, without numbers: sections of one body share it. */
  shapeOf(region: Region): string;
  /** The article's text from the page's own metadata, where it covers what is picked; else the empty string. */
  articleBody: string;
}

/** True for a paragraph of running prose. */
export function isProse(block: Block): boolean {
  return (
    block.kind === 'text' &&
    isAsLong(block.text, PROSE_CHARS) &&
    block.linkChars < block.text.length * PROSE_LINKS
  );
}

/** Gathers the facts. `picked` are the blocks that Readability keeps, ascending, at least one. */
export function gatherFacts(
  tree: PageTree,
  picked: readonly number[],
  container: Region,
  articleBody: string,
): PageFacts {
  const { blocks } = tree;
  const votes = new Set(picked);
  const chars = new RangeSum(blocks, (block) => block.text.length);
  const pickedChars = new RangeSum(blocks, (block) => (votes.has(block.index) ? block.text.length : 0));
  const { names, nearNames, marked, plain } = nameRegions(tree, pickedChars);
  const main = findMain(tree, plain);
  const shapeOf = shapes();
  const facts: PageFacts = {
    tree,
    picked: votes,
    firstPicked: picked[0] ?? 0,
    lastPicked: picked.at(-1) ?? 0,
    container,
    main,
    lead: blocks.length,
    trail: -1,
    headline: blocks.findIndex((block) => block.region.tag === 'H1'),
    chars,
    pickedChars,
    names,
    nearNames,
    marked,
    repeats: findRepeats(blocks),
    pickedShare: Math.min(1, pickedChars.in(tree.root) / Math.max(1, tree.root.proseChars)),
    plain,
    shapes: shapesOf(blocks, picked, shapeOf),
    shapeOf,
    articleBody: trustedBody(blocks, picked, articleBody),
  };
  for (const block of blocks) {
    if (!isProse(block)) continue;
    if (!votes.has(block.index) && !(isIn(block, main) && plain.has(block.region))) continue;
    facts.lead = Math.min(facts.lead, block.index);
    facts.trail = block.index;
  }
  return facts;
}

/** True where the block stands in the region. */
export function isIn(block: Block, region: Region): boolean {
  return block.index >= region.start && block.index < region.end;
}

/** Tells the shape of a region, each region's once. */
function shapes(): (region: Region) => string {
  const known = new Map<Region, string>();
  return (region) => {
    const found = known.get(region);
    if (found !== undefined) return found;
    const around = region.parent;
    const names = `${region.tag}.${region.name}<${around?.tag}.${around?.name}<${around?.parent?.tag}.${around?.parent?.name}`;
    const shape = names.replace(/\d+/g, '');
    known.set(region, shape);
    return shape;
  };
}

/** A text's beginning without case and punctuation, to compare it. */
export function fingerprint(text: string): string {
  return fold(text.slice(0, 80)).slice(0, 50);
}

function nameRegions(
  tree: PageTree,
  pickedChars: RangeSum,
): Pick<PageFacts, 'names' | 'nearNames' | 'marked' | 'plain'> {
  const names = new Map<Region, number>();
  const ownNames = new Map<Region, number>();
  const nearNames = new Map<Region, number>();
  const marked = new Map<Region, RemovedKind>();
  const plain = new Set<Region>();
  const whole = pickedChars.in(tree.root) * WHOLE_SHARE;
  const mostProse = tree.root.proseChars * MAIN_SHARE;
  for (const region of tree.regions) {
    if (region.start === region.end) continue;
    const own = namesOf(region.name);
    const around = region.parent;
    ownNames.set(region, own);
    nearNames.set(region, own | (around ? (ownNames.get(around) ?? 0) : 0));
    const isWhole = pickedChars.in(region) > whole;
    names.set(region, isWhole ? 0 : own | (around ? (names.get(around) ?? 0) : 0));
    const mark = isWhole
      ? null
      : ((around && marked.get(around)) ?? vendorKindOf(region.tag, region.role, region.name, region.source));
    if (mark) marked.set(region, mark);
    const isJunk = (own & JUNK_NAMES) !== 0 || JUNK_TAGS.has(region.tag);
    if (region.proseChars > mostProse || (!isJunk && (!around || plain.has(around)))) plain.add(region);
  }
  return { names, nearNames, marked, plain };
}

/** Blocks of more than a line that repeat an earlier one word for word. */
function findRepeats(blocks: readonly Block[]): Set<number> {
  const seen = new Set<string>();
  const repeats = new Set<number>();
  for (const { text, index } of blocks) {
    if (text.length <= 30) continue;
    if (seen.has(text)) repeats.add(index);
    else seen.add(text);
  }
  return repeats;
}

function findMain(tree: PageTree, plain: ReadonlySet<Region>): Region {
  const seen = new Set<string>();
  const prose = new RangeSum(tree.blocks, (block) => {
    if (!isProse(block) || !plain.has(block.region) || seen.has(block.text)) return 0;
    seen.add(block.text);
    return block.text.length;
  });
  const enough = prose.in(tree.root) * MAIN_SHARE;
  let main = tree.root;
  if (enough === 0) return main;
  for (;;) {
    const next = main.children.find((child) => isRegion(child) && prose.in(child) >= enough);
    if (!next || !isRegion(next)) return main;
    main = next;
  }
}

function shapesOf(
  blocks: readonly Block[],
  picked: readonly number[],
  shapeOf: (region: Region) => string,
): Set<string> {
  const found = new Set<string>();
  for (const index of picked) {
    const block = blocks[index];
    if (block && isProse(block)) found.add(shapeOf(block.region));
  }
  return found;
}

/** Metadata may hold another text, or a teaser: it counts only where most of the picked prose is in it. */
function trustedBody(blocks: readonly Block[], picked: readonly number[], articleBody: string): string {
  if (articleBody === '') return '';
  const body = fold(articleBody);
  let found = 0;
  let all = 0;
  for (const index of picked) {
    const block = blocks[index];
    if (!block || !isProse(block)) continue;
    all += block.text.length;
    if (body.includes(fingerprint(block.text))) found += block.text.length;
  }
  return found > all * 0.7 ? body : '';
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
