import { nameBit, namesOf } from '../../rules/region-names.ts';
import type { Block, PageTree, Region } from '../tree/page-tree.ts';

/** Longer text below a picture is the story. */
const MAX_CHARS = 700;
/** How many elements around a caption may lie between it and its picture. */
const MAX_STEPS = 4;
/** And how many where they hold nothing but the two. */
const MAX_SMALL_STEPS = 6;
const CAPTION_NAME = nameBit('caption');
/** Elements that hold prose or data even inside a figure. */
const CONTENT = new Set(['TABLE', 'BLOCKQUOTE', 'PRE', 'UL', 'OL', 'DL']);

/**
 * Finds captions and credits: text in a figure, or in an element named a caption.
 * @returns the index of each caption's picture by the caption's own, -1 where the page shows none
 */
export function findCaptions(tree: PageTree): Map<number, number> {
  const captions = new Map<number, number>();
  const media = tree.blocks.filter(({ kind }) => kind === 'media').map(({ index }) => index);
  for (const block of tree.blocks) {
    if (block.text === '' || block.text.length > MAX_CHARS || !looksLikeCaption(block)) continue;
    const picture = nearestPicture(block, media);
    if (picture !== -1 || block.kind === 'caption') captions.set(block.index, picture);
  }
  return captions;
}

function looksLikeCaption(block: Block): boolean {
  if (block.kind === 'caption') return true;
  if (block.kind !== 'text') return false;
  let steps = 0;
  for (let at: Region | null = block.region; at && steps < MAX_STEPS; at = at.parent, steps++) {
    if (CONTENT.has(at.tag)) return false;
    if (at.tag === 'FIGURE') return true;
    if (steps < 2 && at.chars <= MAX_CHARS && (namesOf(at.name) & CAPTION_NAME) !== 0) return true;
  }
  return false;
}

/** @param media indexes of all pictures, ascending */
function nearestPicture(block: Block, media: readonly number[]): number {
  const place = countBelow(media, block.index);
  const before = media[place - 1] ?? -1;
  const behind = media[place] ?? -1;
  let steps = 0;
  for (let at: Region | null = block.region; at && steps < MAX_SMALL_STEPS; at = at.parent, steps++) {
    if (steps >= MAX_STEPS && at.chars > MAX_CHARS) return -1;
    const isBefore = before >= at.start;
    const isBehind = behind !== -1 && behind < at.end;
    if (isBefore && isBehind) return block.index - before <= behind - block.index ? before : behind;
    if (isBefore || isBehind) return isBefore ? before : behind;
    if (at.tag === 'FIGURE') return -1;
  }
  return -1;
}

/** How many of ascending numbers are below a bound. */
function countBelow(numbers: readonly number[], bound: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
