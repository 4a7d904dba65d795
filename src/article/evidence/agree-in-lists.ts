import { hrefsIn, leavesSite, staysOnSite } from '../links.ts';
import { endsSentence } from '../sentence-end.ts';
import { LISTS } from '../tree/elements.ts';
import { type Block, blockLinkDensity, type Region } from '../tree/page-tree.ts';
import type { Verdicts } from './judge-blocks.ts';
import type { PageFacts } from './page-facts.ts';
import { KEEP_ABOVE } from './weights.ts';

/** Items with fewer characters in links tell something themselves. */
const LEAST_LINKED = 0.8;
/** A list that tells something is kept whole where this share of it is kept … */
const MOST = 0.65;
/** … but for what the evidence speaks against so strongly (log odds). */
const LEAST = -2;
/** A longer line over a list is no title of it (characters). */
const MAX_TITLE = 60;

/** The items of a list of links stay or go together, with the title over them where that goes; others stay where most of them do. */
export function agreeInLists(facts: PageFacts, { kept, score }: Verdicts, url: string): void {
  const { tree, marked } = facts;
  for (const list of tree.regions) {
    if (!LISTS.has(list.tag) || list.end === list.start) continue;
    const items = tree.blocks.slice(list.start, list.end).filter(({ text }) => text !== '');
    if (!items.every((block) => blockLinkDensity(block) >= LEAST_LINKED)) {
      if (items.filter(({ index }) => kept[index] === 1).length < items.length * MOST) continue;
      for (const { index, region } of items)
        if ((score[index] ?? 0) > LEAST && !marked.has(region)) kept[index] = 1;
      continue;
    }
    const title = titleOver(list, tree.blocks);
    if (!title && isTeasers(list, items, facts, url)) {
      for (const { index } of items) kept[index] = 0;
      continue;
    }
    const agreeing = title && kept[title.index] === 0 ? [title, ...items] : items;
    if (agreeing.length < 2) continue;
    if (isSources(list, tree.blocks, facts, kept, url)) {
      for (const { index } of agreeing) kept[index] = 1;
      continue;
    }
    const mean = agreeing.reduce((sum, { index }) => sum + (score[index] ?? 0), 0) / agreeing.length;
    for (const { index } of agreeing) kept[index] = mean > KEEP_ABOVE ? 1 : 0;
  }
}

const INTRODUCES = /[:：]\s*$/;
/** Names of networks and partners are shorter (characters, on the average). */
const SOURCE_CHARS = 15;
const DOCUMENT = /\.(?:pdf|docx?|xlsx?|csv)(?:[?#]|$)/i;

/**
 * Sources, documents and places that the story names: links to other sites, or to documents, behind a line of it that ends with
 * a colon, or under a heading in it.
 */
function isSources(
  { start, end, source }: Region,
  blocks: readonly Block[],
  { plain, main }: PageFacts,
  kept: number[],
  url: string,
): boolean {
  const intro = blocks[start - 1];
  if (!intro || !plain.has(intro.region) || start < main.start || end > main.end) return false;
  const isIntroduced = kept[intro.index] === 1 && INTRODUCES.test(intro.text);
  if (!isIntroduced && !(isTitleInStory(intro, blocks, kept) && areTitles(blocks.slice(start, end))))
    return false;
  const links = hrefsIn(source);
  return links.length > 1 && links.every((href) => DOCUMENT.test(href) || leavesSite(href, url));
}

function isTitleInStory({ kind, index, text }: Block, blocks: readonly Block[], kept: number[]): boolean {
  const before = blocks[index - 1];
  if (kind !== 'heading' || text.length > MAX_TITLE || before?.kind !== 'text') return false;
  return kept[before.index] === 1 && endsSentence(before.text);
}

function areTitles(items: readonly Block[]): boolean {
  const named = items.filter(({ text }) => text !== '');
  return named.reduce((sum, { text }) => sum + text.length, 0) >= named.length * SOURCE_CHARS;
}

/** So many headlines of other stories are set between two paragraphs. */
const TEASERS = [2, 4] as const;
/** A shorter link is a name (characters). */
const LEAST_HEADLINE = 25;

/** A sentence over the list that is shorter leads over to it (characters). */
const LEAST_SENTENCE = 60;

/** Headlines of the site that stand between two paragraphs of the story, where the one before does not lead over to them. */
function isTeasers(
  { start, end }: Region,
  items: readonly Block[],
  { tree: { blocks }, lead, trail, plain }: PageFacts,
  url: string,
): boolean {
  const [least, most] = TEASERS;
  if (start <= lead || end > trail || items.length < least || items.length > most) return false;
  const around = [blocks[start - 1], blocks[end]];
  if (!around.every((near) => near && isSentence(near) && plain.has(near.region))) return false;
  if (!around.some((near) => near?.isProse)) return false;
  return items.every(
    ({ text, links, region }) =>
      links === 1 &&
      text.length >= LEAST_HEADLINE &&
      hrefsIn(region.source).every((href) => !href.startsWith('#') && staysOnSite(href, url)),
  );
}

const isSentence = ({ kind, text }: Block): boolean =>
  kind === 'text' && text.length >= LEAST_SENTENCE && endsSentence(text);

/** The heading right before a list, in the same element or the one around it. */
function titleOver({ start, parent }: Region, blocks: readonly Block[]): Block | null {
  const before = blocks[start - 1];
  if (before?.kind !== 'heading' || before.text.length > MAX_TITLE) return null;
  const around = before.region.parent;
  return around !== null && (around === parent || around === parent?.parent) ? before : null;
}
