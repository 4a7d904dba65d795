import { hrefsIn, staysOnSite } from '../links.ts';
import { endsSentence } from '../sentence-end.ts';
import { type Block, blockLinkDensity, type Region } from '../tree/page-tree.ts';
import type { Verdicts } from './judge-blocks.ts';
import type { PageFacts } from './page-facts.ts';

/** Nearly all of the line is one link. */
const LINKED = 0.95;
/** What the evidence says so strongly stays (log odds). */
const SURE = 2;

/**
 * A link to another page of the site that stands between two paragraphs in a box or a list of its own, and is no sentence,
 * leads to another story or to an offer. In a paragraph or a heading it may be the story's.
 */
export function dropLoneLinks(
  { tree, lead, trail }: PageFacts,
  { kept, score }: Verdicts,
  url: string,
): void {
  const { blocks } = tree;
  for (const block of blocks.slice(lead + 1, Math.max(lead + 1, trail))) {
    if (kept[block.index] !== 1 || (score[block.index] ?? 0) > SURE || !isLoneLink(block)) continue;
    const neighbours = [blocks[block.index - 1], blocks[block.index + 1]];
    if (!neighbours.some((near) => near && isLoneLink(near)) && staysOnSite(hrefOf(block), url))
      kept[block.index] = 0;
  }
}

function isLoneLink(block: Block): boolean {
  const { kind, region } = block;
  if (!(block.links === 1 || isTwin(block)) || !(kind === 'text' ? isAlone(region) : isTeaser(block)))
    return false;
  return blockLinkDensity(block) >= LINKED && !endsSentence(block.text);
}

/** A title and a picture in links of their own that lead to the same place. */
function isTwin({ links, region }: Block): boolean {
  if (links !== 2 || region.end - region.start > 2) return false;
  const [first, ...others] = hrefsIn(region.source);
  return others.length > 0 && others.every((href) => href === first);
}

const isAlone = (region: Region): boolean => isBox(region) || isOnlyItem(region) || isOnlyCell(region);

/** A headline as the one item of a list. */
const isTeaser = ({ kind, region }: Block): boolean =>
  kind === 'heading' && region.parent !== null && isOnlyItem(region.parent);

const isBox = ({ tag }: Region): boolean => tag === 'DIV';

/** True for the one item of a list: a teaser, where several may be a list of sources. */
function isOnlyItem({ tag, parent }: Region): boolean {
  return tag === 'LI' && parent !== null && parent.end - parent.start === 1;
}

/** True for a table that holds nothing else: it only frames the link. */
function isOnlyCell({ tag, parent }: Region): boolean {
  if (tag !== 'TD') return false;
  let table = parent;
  while (table && table.tag !== 'TABLE') table = table.parent;
  return table !== null && table.end - table.start === 1;
}

function hrefOf({ first, region }: Block): string {
  const element = first.nodeType === 1 ? (first as Element) : region.source;
  const link = element.matches('a[href]') ? element : element.querySelector('a[href]');
  return link?.getAttribute('href') ?? '';
}
