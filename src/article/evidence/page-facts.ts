import { type Block, isRegion, type PageTree, type Region, withoutNumbers } from '../tree/page-tree.ts';
import { type Boxes, findBoxes } from './find-boxes.ts';
import { fold } from './fold.ts';
import { nameRegions, type RegionNames } from './name-regions.ts';
import { RangeSum } from './range-sum.ts';
import { type Told, trustedBody } from './told.ts';

/** The main region is the smallest one that holds this share of the page's plain prose. */
const MAIN_SHARE = 0.7;
/** A region that is called the body is it where this share of what Readability keeps is in it. */
const STATED_SHARE = 0.6;

/** What is to be known of a page before its blocks can be weighed. */
export interface PageFacts extends RegionNames {
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
  /** Blocks whose text, of some length, has stood on the page before. */
  repeats: ReadonlySet<number>;
  /** The share of the page's prose that is picked, at most 1. */
  pickedShare: number;
  /** True for a region with the markup of one that holds picked prose. */
  hasShape(region: Region): boolean;
  /** The markup of a region and the two around it, without numbers: sections of one body share it. */
  shapeOf(region: Region): string;
  /** The article's text from the page's own metadata, where it covers what is picked; else the empty string. */
  articleBody: string;
  /** The page's description of its article, folded; the empty string where there is none. */
  description: string;
  /** Its writers, folded. */
  authors: readonly string[];
  /** The first word of each of them. */
  firstNames: readonly string[];
  /** Share of the picked prose that stands in the regions in each region, itself not counted; regions without any are not in it. */
  homes: ReadonlyMap<Region, number>;
  /** How deep most of the picked prose stands. */
  depth: number;
  /** The region that the page's markup calls the article's body, where most of the picked prose is in it. */
  stated: Region | null;
  boxes: Boxes;
}

/** Gathers the facts. `picked` are the blocks that Readability keeps, ascending, at least one. */
export function gatherFacts(
  tree: PageTree,
  picked: readonly number[],
  container: Region,
  told: Told,
): PageFacts {
  const { blocks } = tree;
  const votes = new Set(picked);
  const chars = new RangeSum(blocks, (block) => block.text.length);
  const pickedChars = new RangeSum(blocks, (block) => (votes.has(block.index) ? block.text.length : 0));
  const named = nameRegions(tree, pickedChars);
  const { plain } = named;
  const main = findMain(tree, plain);
  const prose = picked.flatMap((index) => proseAt(blocks[index]));
  const shapeOf = shapes();
  const authors = told.authors.map(fold).filter((name) => name.length > 3);
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
    ...named,
    repeats: findRepeats(blocks),
    pickedShare: Math.min(1, pickedChars.in(tree.root) / Math.max(1, tree.root.proseChars)),
    hasShape: amongShapes(prose, shapeOf),
    shapeOf,
    articleBody: trustedBody(blocks, picked, told.articleBody),
    description: fold(told.description ?? ''),
    authors,
    firstNames: authors.map((name) => name.split(' ', 1)[0] ?? ''),
    homes: findHomes(prose),
    depth: usualDepth(prose),
    stated: findStated(tree, pickedChars),
    boxes: findBoxes(tree),
  };
  for (const block of blocks) {
    if (!block.isProse) continue;
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

/** Compares shapes with those of prose; regions with another tag than any of these are spared it. */
function amongShapes(
  prose: readonly Block[],
  shapeOf: (region: Region) => string,
): (region: Region) => boolean {
  const tags = new Set(prose.map(({ region }) => region.tag));
  const shapes = new Set(prose.map(({ region }) => shapeOf(region)));
  return (region) => tags.has(region.tag) && shapes.has(shapeOf(region));
}

/** Tells the shape of a region, each region's once. */
function shapes(): (region: Region) => string {
  const known = new Map<Region, string>();
  return (region) => {
    const found = known.get(region);
    if (found !== undefined) return found;
    const around = region.parent;
    const names = `${region.tag}.${region.name}<${around?.tag}.${around?.name}<${around?.parent?.tag}.${around?.parent?.name}`;
    const shape = withoutNumbers(names);
    known.set(region, shape);
    return shape;
  };
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
    if (!block.isProse || !plain.has(block.region) || seen.has(block.text)) return 0;
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

function proseAt(block: Block | undefined): Block[] {
  return block?.isProse ? [block] : [];
}

function findHomes(prose: readonly Block[]): Map<Region, number> {
  const homes = new Map<Region, number>();
  const all = prose.reduce((sum, block) => sum + block.text.length, 0);
  for (const { region, text } of prose) {
    const home = region.parent;
    if (home) homes.set(home, (homes.get(home) ?? 0) + text.length / all);
  }
  return homes;
}

function usualDepth(prose: readonly Block[]): number {
  const depths = prose.map(({ region }) => region.depth).sort((a, b) => a - b);
  return depths[depths.length >> 1] ?? 0;
}

/** `itemprop` of schema.org, and the names that sites share. */
const BODY_NAME =
  /(?:^|[\s_-])(?:article|story|post|entry|page)[-_]*(?:body|content|text)(?:$|[\s_-])|(?:^|\s)(?:e-content|richtext|rich-text)(?:$|\s)/i;

function findStated(tree: PageTree, pickedChars: RangeSum): Region | null {
  const enough = pickedChars.in(tree.root) * STATED_SHARE;
  let stated: Region | null = null;
  for (let at: Region | undefined = tree.root; at; ) {
    if (at !== tree.root && (at.source.getAttribute('itemprop') === 'articleBody' || BODY_NAME.test(at.name)))
      stated = at;
    at = at.children.find((child): child is Region => isRegion(child) && pickedChars.in(child) >= enough);
  }
  return stated;
}
