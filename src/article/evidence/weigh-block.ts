import { NAME_LIST } from '../../rules/region-names.ts';
import { endsSentence } from '../sentence-end.ts';
import type { Block, Region } from '../tree/page-tree.ts';
import { fingerprint, fold } from './fold.ts';
import { isIn, type PageFacts } from './page-facts.ts';
import { isDescription } from './told.ts';

const ONLY = new Map(['EM', 'I', 'STRONG', 'B'].map((tag) => [tag, `only:${tag}`]));

/** Takes one piece of evidence: how much of it there is, from 0 to 1. */
export type AddEvidence = (name: string, amount?: number) => void;

const TAGS = new Map(
  'ASIDE FOOTER HEADER FORM TABLE UL FIGURE BLOCKQUOTE'.split(' ').map((tag) => [tag, `in:${tag}`]),
);
const OWN_TAGS = new Map('P LI DIV SPAN A TD TH DT DD PRE'.split(' ').map((tag) => [tag, `is:${tag}`]));
const LENGTHS = [12, 25, 60, 90, 220].map((length) => ({ length, name: `length>${length}` }));
const LINK_SHARES = [0.001, 0.15, 0.5, 0.8].map((share) => ({ share, name: `links>${share}` }));
const NAMES = NAME_LIST.map((name) => `name:${name}`);
/** Names that say more on the block's own element, or the next around it, than further out. */
const NEAR = (
  ['author', 'caption', 'byline', 'comments', 'dek', 'action', 'box', 'card', 'related'] as const
).map((name) => ({ name: `near:${name}`, bit: 1 << NAME_LIST.indexOf(name) }));
/** Most lines have one of these, and are in no capitals then. */
const SMALL_ASCII = /[a-z]/;
/** Blocks looked at on either side of a block. */
const WINDOW = 6;
/** Characters between a block and the picked ones from which on it is far away. */
const FAR = 1500;
/** Text below this length is no paragraph. */
const SHORT = 90;

/** Tells whether a piece of evidence is asked for: what is dear and weighs nothing is not looked for. */
export type IsAsked = (name: string) => boolean;

/** Names every piece of evidence for and against a block being part of the story. */
export function weighBlock(
  block: Block,
  facts: PageFacts,
  add: AddEvidence,
  isAsked: IsAsked = () => true,
): void {
  add('bias');
  weighText(block, add);
  weighMarkup(block, facts, add);
  weighPlace(block, facts, add);
  weighVotes(block, facts, add, isAsked);
  weighRegion(block, add);
  weighBoxes(block, facts, add, isAsked);
  weighTold(block, facts, add);
  if (block.kind === 'heading') weighHeading(block, facts, add);
}

function weighText(block: Block, add: AddEvidence): void {
  const { text, linkChars } = block;
  for (const { length, name } of LENGTHS) {
    if (text.length <= length) break;
    add(name);
  }
  if (linkChars > 0)
    for (const { share, name } of LINK_SHARES) if (linkChars > text.length * share) add(name);
  if (endsSentence(text)) {
    add('sentence');
    if (block.isProse) add('sentence&prose');
  }
  if (block.links > 0 && linkChars >= text.length * 0.95) {
    add('all-link');
    if (block.region.tag === 'P') add('all-link&p');
    if (isShouted(text)) add('all-link&upper');
  }
  const { first } = block;
  const only = first === block.last && first.nodeType === 1 ? ONLY.get(first.nodeName) : undefined;
  if (only) add(only);
  if (text.endsWith(':')) add('colon');
  else if (text.endsWith('!')) add('exclaims');
  if (isShouted(text)) add('upper');
  if (linkChars > 0 && text.length < SHORT * 2 && block.region.tag === 'P') add('links&short');
  if (text.length < 60 && /\d/.test(text)) add('digits&short');
}

/** True for a line in capitals, in scripts that have them. */
function isShouted(text: string): boolean {
  if (text.length >= 150 || text.length <= 5 || SMALL_ASCII.test(text)) return false;
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

function weighMarkup(block: Block, facts: PageFacts, add: AddEvidence): void {
  const { region } = block;
  const names = facts.names.get(region) ?? 0;
  for (let left = names; left !== 0; left &= left - 1) add(NAMES[31 - Math.clz32(left & -left)] ?? '');
  const near = names === 0 ? 0 : names & (facts.nearNames.get(region) ?? 0);
  if (near !== 0) for (const { name, bit } of NEAR) if (near & bit) add(name);
  if (facts.repeats.has(block.index)) add('repeat');
  for (let at: Region | null = region; at && at !== facts.main && at !== facts.container; at = at.parent) {
    const inside = TAGS.get(at.tag);
    if (inside) add(inside);
  }
  const own = OWN_TAGS.get(region.tag);
  if (own) add(own);
  if (block.kind === 'heading') add('heading');
  if (block.kind === 'caption') add('caption');
  if (facts.tree.blocks[block.index - 1]?.kind === 'media') add('after-media');
}

function weighPlace(block: Block, facts: PageFacts, add: AddEvidence): void {
  const { index } = block;
  const isShort = block.text.length < SHORT;
  if (index > facts.lastPicked) {
    add('after');
    if (facts.chars.over(facts.lastPicked, index) > FAR) add('after&far');
  } else if (index >= facts.firstPicked) {
    add('between');
    if (block.isProse) add('between&prose');
  }
  if (isIn(block, facts.container)) add('in-container');
  if (index < facts.headline) add('before-headline');
  if (index < facts.lead) add(isShort ? 'head&short' : 'head');
  if (index > facts.trail) add(isShort ? 'tail&short' : 'tail');
  const plain = facts.plain.has(block.region);
  if (plain) add('plain');
  if (!isIn(block, facts.main)) return;
  add('in-main');
  if (block.isProse) add(plain ? 'in-main&prose&plain' : 'in-main&prose');
}

function weighVotes(block: Block, facts: PageFacts, add: AddEvidence, isAsked: IsAsked): void {
  const { index, region } = block;
  const isPicked = facts.picked.has(index);
  if (isPicked) {
    if (block.linkChars > block.text.length * 0.5) add('picked&links');
    if (facts.plain.has(region)) add('picked&plain');
  }
  if (facts.picked.has(index - 1)) add('picked-before');
  if (facts.picked.has(index + 1)) add('picked-after');
  add('picked-share', facts.pickedShare);
  const around = region.parent;
  if (around && isAsked('picked-around'))
    add('picked-around', shareAround(block, around.start, around.end, facts));
  const { length } = facts.tree.blocks;
  add(
    'picked-near',
    shareAround(block, Math.max(0, index - WINDOW), Math.min(length, index + WINDOW + 1), facts),
  );
  if (facts.hasShape(region)) add('shape');
  if (block.text.length > 40 && facts.articleBody !== '') {
    add(facts.articleBody.includes(fingerprint(block.text)) ? 'in-metadata' : 'not-in-metadata');
  }
}

/** The share of the other text in a range that Readability keeps. */
function shareAround(block: Block, start: number, end: number, facts: PageFacts): number {
  const isInside = block.index >= start && block.index < end;
  const own = isInside ? block.text.length : 0;
  const all = facts.chars.over(start, end) - own;
  return all > 0 ? (facts.pickedChars.over(start, end) - (facts.picked.has(block.index) ? own : 0)) / all : 0;
}

function weighRegion(block: Block, add: AddEvidence): void {
  let box = block.region;
  while (box.parent && box.end - box.start < 3) box = box.parent;
  if (box.chars > 0) add('region-links', Math.min(1, box.linkChars / box.chars));
  if (box.fields > 0 && box.chars < 1500) add('region-fields');
}

function weighBoxes(
  block: Block,
  { boxes, homes, depth, stated, container }: PageFacts,
  add: AddEvidence,
  isAsked: IsAsked,
): void {
  const { region, text } = block;
  if (text.length < 400 && boxes.isByPicture(block)) {
    add('by-picture');
    if (text.length > 25 && block.kind === 'text') add('by-picture&text');
  }
  if (isAsked('card') && boxes.isCard(block)) add('card');
  const links = boxes.listLinks(block);
  if (links > 0.6) {
    add('link-list');
    if (links > 0.9) add('link-list&all');
  }
  const home = region.parent ? (homes.get(region.parent) ?? 0) : 0;
  if (home > 0) {
    add('home');
    add('home-share', home);
  } else if (block.isProse) add('away&prose');
  if (stated)
    add(isIn(block, stated) ? 'in-body' : isIn(block, container) ? 'out-of-body&in' : 'out-of-body');
  const off = region.depth - depth;
  if (off > 1) add('deeper');
  if (off > 3) add('much-deeper');
  if (off < -1) add('higher');
}

/** What the page's metadata says of a line. */
function weighTold(block: Block, facts: PageFacts, add: AddEvidence): void {
  const { text, index } = block;
  const { authors, lead } = facts;
  if (index <= lead + 1 && text.length > 30 && isDescription(text, facts)) {
    add('summary');
    if (block.kind === 'heading') add('summary&heading');
    if (index < lead) add('summary&head');
  }
  if (authors.length > 0 && text.length < 400) {
    const begin = text.slice(0, 120);
    const lower = begin.toLowerCase();
    // Most lines name nobody, and are spared the folding.
    if (!facts.firstNames.some((name) => lower.includes(name))) return;
    const line = fold(begin);
    if (authors.some((name) => line.includes(name))) {
      if (text.length < 90) add('names-author');
      if (authors.some((name) => line.startsWith(name))) add('starts-with-author');
    }
  }
}

function weighHeading(block: Block, facts: PageFacts, add: AddEvidence): void {
  const next = facts.tree.blocks.slice(block.index + 1, block.index + 4).find((other) => other.text !== '');
  if (next && next.kind !== 'heading' && next.text.length > 80 && next.linkChars < next.text.length * 0.4) {
    add('heading&prose-next');
  }
}
