import { isIn, type PageFacts } from '../evidence/page-facts.ts';
import { articleAround, type Block, isWithin, type Region } from '../tree/page-tree.ts';

/** A picture belongs to the text that stands this many blocks from it. */
const NEAR = 4;

/** Between headline and story there are as many at most: byline, buttons, caption. */
const HEAD_BLOCKS = 14;
/** Elements between a picture and what says that it is a video's. */
const MAX_WRAPS = 6;
const VIDEO = /(?:^|[\s_-])video|player/i;

/**
 * Keeps the media that stand among kept text: between two kept blocks, or as the lead picture right before the first.
 * Cards, sidebars and other regions with a sign of junk lose theirs with their text.
 */
export function keepMedia(facts: PageFacts, kept: number[], captions: ReadonlyMap<number, number>): void {
  const { blocks } = facts.tree;
  const first = kept.indexOf(1);
  const last = kept.lastIndexOf(1);
  if (first === -1) return;
  const captioned = new Set(captions.values());
  for (const block of blocks) {
    if (block.kind !== 'media' || !facts.plain.has(block.region)) continue;
    if (block.index < first && !isLead(block, first, facts)) continue;
    if (block.index > last && !(captioned.has(block.index) && isCoda(block, last, facts))) continue;
    if (hasKeptNear(block, kept, captions)) kept[block.index] = 1;
  }
  keepLeadFigure(facts, kept, captioned, first);
  for (const [caption, media] of captions)
    kept[caption] = media === -1 ? isOverKeptTable(blocks[caption], kept) : kept[media] === 1 ? 1 : 0;
}

/** A table's own caption goes where its cells go. */
function isOverKeptTable(caption: Block | undefined, kept: number[]): 0 | 1 {
  const table = caption?.region.tag === 'CAPTION' ? caption.region.parent : null;
  if (!table) return 0;
  for (let index = table.start; index < table.end; index++)
    if (index !== caption?.index && kept[index] === 1) return 1;
  return 0;
}

/** The first captioned picture between headline and story, which many sites set in a head apart from the body. */
function keepLeadFigure(
  { tree, headline, main, plain }: PageFacts,
  kept: number[],
  captioned: ReadonlySet<number>,
  first: number,
): void {
  const article = articleAround(main);
  if (headline === -1 || !article) return;
  for (const { index, kind, region } of tree.blocks.slice(Math.max(headline, first - HEAD_BLOCKS), first)) {
    if (kind !== 'media' || kept[index] === 1) continue;
    if (!plain.has(region) || !isWithin(region, article) || !captioned.has(index)) continue;
    if (isOfVideo(region)) return;
    kept[index] = 1;
    return;
  }
}

/** True for the still of a video that a script would play. */
function isOfVideo(region: Region): boolean {
  let steps = 0;
  for (let at: Region | null = region; at && steps < MAX_WRAPS; at = at.parent, steps++)
    if (VIDEO.test(at.name)) return true;
  return false;
}

/** A picture right behind the last paragraph, in the part of the page where the story stands. */
function isCoda(block: Block, last: number, { tree, main }: PageFacts): boolean {
  if (!isIn(block, main)) return false;
  return tree.blocks.slice(last + 1, block.index).every(({ kind }) => kind === 'media' || kind === 'caption');
}

function isLead(block: Block, first: number, facts: PageFacts): boolean {
  return first - block.index <= NEAR && isIn(block, facts.main);
}

/** True where kept text stands near, with no dropped text of its own element in between. */
function hasKeptNear(block: Block, kept: number[], captions: ReadonlyMap<number, number>): boolean {
  const { index } = block;
  for (let step = 1; step <= NEAR; step++) {
    if (
      (kept[index - step] === 1 && !captions.has(index - step)) ||
      (kept[index + step] === 1 && !captions.has(index + step))
    ) {
      return true;
    }
  }
  return false;
}
