import { type Block, type Region, withoutNumbers } from '../tree/page-tree.ts';
import type { Verdicts } from './judge-blocks.ts';
import type { PageFacts } from './page-facts.ts';

/** A longer line is no date or time (characters). */
const MAX_CHARS = 30;
/** Fewer may be the dates of teasers. */
const LEAST = 3;

/** Keeps the years and times of a timeline or a ticker: short lines of one name with a number, over lines of the story. */
export function keepSeries({ tree, lead, trail, main }: PageFacts, { kept }: Verdicts): void {
  const series = new Map<string, Block[]>();
  for (const block of tree.blocks.slice(Math.max(lead, main.start), Math.min(trail + 1, main.end))) {
    if (!isDate(block)) continue;
    const look = lookOf(block.region);
    const found = series.get(look);
    if (found) found.push(block);
    else series.set(look, [block]);
  }
  for (const dates of series.values()) {
    if (dates.length < LEAST || !dates.every(({ index }) => isOver(tree.blocks[index + 1], kept))) continue;
    for (const { index } of dates) kept[index] = 1;
  }
}

function isDate({ text, kind, linkChars }: Block): boolean {
  return kind !== 'caption' && linkChars === 0 && text !== '' && text.length <= MAX_CHARS && /\d/.test(text);
}

const isOver = (next: Block | undefined, kept: number[]): boolean =>
  next !== undefined && kept[next.index] === 1 && next.linkChars < next.text.length * 0.5;

const lookOf = ({ tag, name, parent }: Region): string =>
  withoutNumbers(`${tag}.${name}<${parent?.tag}.${parent?.name}`);
