import { hrefsIn } from '../links.ts';
import { type Block, linkDensity, type Region } from '../tree/page-tree.ts';
import type { Verdicts } from './judge-blocks.ts';
import type { PageFacts } from './page-facts.ts';

const LISTS = new Set(['UL', 'OL']);
/** Nearly all of a table of contents is links … */
const LINKED = 0.8;
/** … and there are so many at least. */
const LEAST_LINKS = 3;
/** A longer line over a list is no title of it (characters). */
const MAX_TITLE = 60;

/**
 * Drops lists of links to places on the page itself, with their titles: the headings that they name stand in the story, and the
 * reader makes an outline of them.
 */
export function dropContents({ tree, main }: PageFacts, { kept }: Verdicts, url: string): void {
  const { blocks } = tree;
  for (const list of tree.regions) {
    if (!LISTS.has(list.tag) || list.end - list.start < LEAST_LINKS || linkDensity(list) < LINKED) continue;
    if (!holdsKept(list, kept) || !leadsToPlaces(list, url)) continue;
    kept.fill(0, list.start, list.end);
    const title = blocks[list.start - 1];
    const next = blocks[list.end];
    // With prose behind the list, a heading over it heads that too.
    const headsMore = title?.kind === 'heading' && next?.isProse === true;
    if (title && list.start > main.start && !headsMore && isTitle(title, list)) kept[title.index] = 0;
  }
}

function holdsKept({ start, end }: Region, kept: number[]): boolean {
  for (let index = start; index < end; index++) if (kept[index] === 1) return true;
  return false;
}

function leadsToPlaces({ source }: Region, url: string): boolean {
  const page = url.split('#')[0];
  const links = hrefsIn(source);
  if (links.length < LEAST_LINKS) return false;
  return links.every((href) => href.startsWith('#') || (href.includes('#') && href.split('#')[0] === page));
}

/** A short line without a link right over the list, in the same element or one of the two around it, and no sentence. */
function isTitle({ text, linkChars, isProse, region }: Block, { parent }: Region): boolean {
  if (text === '' || text.length > MAX_TITLE || linkChars > 0 || isProse || /[.。]$/.test(text)) return false;
  const around = new Set([parent, parent?.parent, parent?.parent?.parent]);
  return around.has(region.parent) || region === parent;
}
