import { fingerprint, hasFingerprint } from './evidence/fold.ts';
import {
  type Block,
  blockLinkDensity,
  isWithin,
  linkDensity,
  type PageTree,
  type Region,
} from './tree/page-tree.ts';
import { isAsLong } from './tree/prose-length.ts';

/** A text has as many characters; so many of them may be links. */
const LEAST = 80;
const MAX_LINKS = 0.3;
/** What stands beside a story. */
const BESIDE = new Set(['ASIDE', 'NAV', 'FOOTER', 'FORM', 'DIALOG']);

/**
 * The text below the headline of a page that says that it is a story and has no paragraph of prose: the short turns of a talk,
 * a list with a line for each. It ends where other things begin.
 * @returns null where no headline has a text below it
 */
export function thinStory({ blocks }: PageTree, title: string): Block[] | null {
  const headline = findHeadline(blocks, title);
  if (!headline) return null;
  for (let at: Region | null = headline.region.parent; at; at = at.parent) {
    const lines = linesBelow(headline, at, blocks);
    if (isAsLong(lines.map(({ text }) => text).join(' '), LEAST)) return isText(lines) ? lines : null;
  }
  return null;
}

function findHeadline(blocks: readonly Block[], title: string): Block | null {
  const name = fingerprint(title);
  const headlines = blocks.filter(({ region, text }) => region.tag === 'H1' && text !== '');
  const own = headlines.find(({ text }) => hasFingerprint(text, name));
  return own ?? (headlines.length === 1 ? (headlines[0] ?? null) : null);
}

function linesBelow(headline: Block, around: Region, blocks: readonly Block[]): Block[] {
  const lines: Block[] = [];
  for (const block of blocks.slice(headline.index + 1, around.end)) {
    if (block.kind === 'media' || block.kind === 'caption' || block.text === '') continue;
    if (isBeside(block, around) || (block.kind === 'heading' && block.links > 0)) break;
    lines.push(block);
  }
  return lines;
}

function isBeside({ region }: Block, around: Region): boolean {
  for (let at: Region | null = region; at && at !== around && isWithin(at, around); at = at.parent)
    if (BESIDE.has(at.tag) || at.fields > 0 || (at.end - at.start > 1 && linkDensity(at) > 0.6)) return true;
  return false;
}

/** Lines, not links: most of the text is none. */
function isText(lines: readonly Block[]): boolean {
  const chars = lines.reduce((sum, { text }) => sum + text.length, 0);
  const linked = lines.reduce((sum, block) => sum + blockLinkDensity(block) * block.text.length, 0);
  return linked <= chars * MAX_LINKS;
}
