import { type Block, isWithin, type Region } from '../tree/page-tree.ts';
import type { Verdicts } from './judge-blocks.ts';
import type { PageFacts } from './page-facts.ts';

/** Lines of links between a heading and its section that are no part of the story: «Main article: …». */
const MOST_BETWEEN = 2;
/** Odds below which a heading is another page's, whatever comes next. */
const LEAST = -1.5;

/** Keeps a heading of the story's own sections: kept text stands before it, and kept prose, a kept list or several kept lines right behind it. */
export function keepHeadings({ tree, plain, lead, trail }: PageFacts, { kept, score }: Verdicts): void {
  const { blocks } = tree;
  for (const block of blocks) {
    const { index, kind, region, linkChars, text } = block;
    if (kind !== 'heading' || kept[index] === 1 || index <= lead) continue;
    if (!plain.has(region) || linkChars > text.length / 2 || (score[index] ?? 0) < LEAST) continue;
    const section =
      sectionBehind(blocks, index, kept) ?? (index >= trail ? factsBehind(blocks, index, kept) : null);
    const place = placeOf(region);
    if (!section || (index >= trail && section.isProse && !isItem(section))) continue;
    if (isWithin(section.region, place) && !isForm(place)) kept[index] = 1;
  }
}

/** The kept paragraph or item behind a heading, with little in between. */
function sectionBehind(blocks: readonly Block[], heading: number, kept: Verdicts['kept']): Block | null {
  let between = 0;
  for (let index = heading + 1; index < blocks.length; index++) {
    const block = blocks[index];
    if (!block || block.text === '') continue;
    if (kept[index] === 1) return block.isProse || isItem(block) ? block : null;
    if (block.kind === 'heading' || block.links === 0 || ++between > MOST_BETWEEN) return null;
  }
  return null;
}

/** An item of a list: pros and cons, ingredients. A link leads elsewhere. */
function isItem({ region, linkChars, text }: Block): boolean {
  return (region.tag === 'LI' || region.parent?.tag === 'LI') && linkChars <= text.length / 2;
}

/** «When: 7 p.m.», «Where: …»: the first of two lines side by side behind a heading that tell something. */
function factsBehind(blocks: readonly Block[], heading: number, kept: Verdicts['kept']): Block | null {
  const [first, second] = blocks.slice(heading + 1, heading + 3);
  return first && second && isFact(first, kept) && isFact(second, kept) && isBeside(first, second)
    ? first
    : null;
}

const isFact = ({ kind, index, linkChars, text }: Block, kept: Verdicts['kept']): boolean =>
  kind === 'text' && kept[index] === 1 && linkChars <= text.length / 2;

const isBeside = (first: Block, second: Block): boolean => first.region.parent === second.region.parent;

/** What a link for editors and the like may add to a heading (characters). */
const LONGEST_EXTRA = 12;

/** The element in which a heading stands, past those that wrap nothing else: its section is in it too. */
function placeOf(heading: Region): Region {
  let at = heading;
  while (at.parent && at.parent.chars - heading.chars <= LONGEST_EXTRA) at = at.parent;
  return at.parent ?? at;
}

/** A box with fields to fill in: what its heading announces is no section. */
const isForm = ({ fields, chars }: Region): boolean => fields > 0 && chars < LONGEST_FORM;
const LONGEST_FORM = 1500;
