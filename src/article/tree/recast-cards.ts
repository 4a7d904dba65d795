import { JUNK_NAMES, namesOf } from '../../rules/region-names.ts';
import { judgeAddress } from '../article-page.ts';
import { type Block, blockLinkDensity, isWithin, type PageTree, type Region } from './page-tree.ts';

/** So many of them are a site's way to show its other stories. */
const LEAST = 3;
/** A card with its teaser is no longer (characters). */
const MAX_CHARS = 700;
/** Prose that the article around the headline holds besides, where it is the story. */
const STORY_CHARS = 100;

/**
 * Takes the teasers of other stories for no prose, where the article around the headline holds prose of its own: many of them
 * outweigh a short story, wherever they stand. In place.
 * @returns their elements
 */
export function recastCards({ blocks }: PageTree): Region[] {
  const headlines = blocks.filter(({ region, links }) => region.tag === 'H1' && links === 0);
  const headline = headlines[0];
  if (!headline || headlines.length > 1) return [];
  const home = nearestArticle(headline.region);
  if (!home) return [];
  const cards = new Set<Region>();
  for (const block of blocks) {
    if (block.kind !== 'heading' || blockLinkDensity(block) < 0.8 || !leadsElsewhere(block)) continue;
    const card = cardAround(block, blocks);
    if (card && !isWithin(home, card) && (!isWithin(card, home) || isNamedSo(card, home))) cards.add(card);
  }
  if (cards.size < LEAST) return [];
  const teased = (prose: number, { proseChars }: Region) => prose + proseChars;
  const inside = [...cards].filter((card) => isWithin(card, home)).reduce(teased, 0);
  if (home.proseChars - inside < STORY_CHARS) return [];
  for (const card of cards) recast(card, blocks);
  return [...cards];
}

function nearestArticle(region: Region): Region | null {
  for (let at: Region | null = region; at; at = at.parent) if (at.tag === 'ARTICLE') return at;
  return null;
}

/** True for a headline that leads to another page that may be a story: not to a part of its own, to a writer or to a section. */
const ELSEWHERE = 'a[href]:not([href^="#"])';
function leadsElsewhere({ region: { source } }: Block): boolean {
  const href = (source.querySelector(ELSEWHERE) ?? source.closest(ELSEWHERE))?.getAttribute('href');
  if (!href || !URL.canParse(href, source.baseURI)) return false;
  return judgeAddress(new URL(href, source.baseURI).href) !== 'list';
}

/** The largest element around a linked headline that holds no other. */
function cardAround(heading: Block, blocks: readonly Block[]): Region | null {
  let card: Region | null = null;
  for (let at: Region | null = heading.region; at && at.chars <= MAX_CHARS; at = at.parent) {
    const others = blocks
      .slice(at.start, at.end)
      .some((block) => block.kind === 'heading' && block.index !== heading.index);
    if (others) break;
    card = at;
  }
  return card;
}

function isNamedSo(card: Region, home: Region): boolean {
  for (let at: Region | null = card; at && at !== home; at = at.parent)
    if ((namesOf(at.name) & JUNK_NAMES) !== 0) return true;
  return false;
}

function recast(card: Region, blocks: readonly Block[]): void {
  const prose = card.proseChars;
  for (const block of blocks.slice(card.start, card.end)) block.isProse = false;
  for (let at: Region | null = card; at; at = at.parent) at.proseChars -= prose;
  empty(card);
}

function empty(region: Region): void {
  region.proseChars = 0;
  for (const child of region.children) if ('children' in child) empty(child);
}
