import { endsSentence } from '../sentence-end.ts';
import { type Block, blockLinkDensity, type Region, withoutNumbers } from '../tree/page-tree.ts';
import type { Verdicts } from './judge-blocks.ts';
import type { PageFacts } from './page-facts.ts';
import { KEEP_ABOVE } from './weights.ts';

/** What a player says of a video before anybody plays it. */
const DURATION = /^(?:\d{1,2}:)?\d{1,2}:\d{2}$/;
/** A longer line is no title of a video (characters). */
const MAX_TITLE = 140;
/** The name of what holds a video: a time alone may be when something begins. */
const PLAYER = /(?:^|[\s_-])(?:video|vid|vdo|player|clip|film)/i;
const MAX_VIDEOS = 2;
const BOXES = new Set(['DIV', 'SECTION', 'ASIDE', 'ARTICLE']);
/** A larger box holds more than a teaser or a form (characters). */
const MAX_CHARS = 600;
/** Boxes of one name that stand on a page more often are what the page is about: a guide's restaurants, the rounds of a match. */
const MAX_ALIKE = 5;
/** So much surer than of one line alone (log odds). */
const SURER = 0.5;
/** A line that the evidence holds for the story's so strongly is (log odds). */
const STRONG = 2;

/**
 * What is left of a teaser or a form within the story goes with the rest: a small box with a sign of junk on it or around it, or with
 * the length of a video, of which at least half went before.
 */
export function agreeInBoxes(facts: PageFacts, { kept, score }: Verdicts): void {
  const { tree, plain, lead, trail } = facts;
  let alike: ReadonlyMap<string, number> | null = null;
  for (const box of tree.regions) {
    if (box.chars > MAX_CHARS || box.end - box.start < 2 || !isBox(box)) continue;
    if (box.start <= lead || box.end > trail) continue;
    const lines = tree.blocks.slice(box.start, box.end).filter(({ text }) => text !== '');
    const isVideo = PLAYER.test(box.name) && isPlayer(lines);
    const isForm = box.fields > 0;
    if (plain.has(box) && !isVideo && !isForm) continue;
    const left = lines.filter(({ index }) => kept[index] === 1);
    if (left.length === 0 || (!isVideo && left.length > lines.length / 2)) continue;
    if (!isVideo && !left.every(isLink) && !(isForm && left.every(({ kind }) => kind === 'heading'))) {
      const mean = lines.reduce((sum, { index }) => sum + (score[index] ?? 0), 0) / lines.length;
      if (mean > KEEP_ABOVE - SURER || left.some((line) => isStorys(line, score, facts))) continue;
    }
    alike ??= countAlike(tree.regions);
    const most = isVideo ? MAX_VIDEOS : MAX_ALIKE;
    if ((alike.get(lookOf(box)) ?? 0) <= most) for (const { index } of left) kept[index] = 0;
  }
}

/** The length of a video and its title, and nothing else. Sentences behind a time are the updates of a ticker. */
function isPlayer(lines: readonly Block[]): boolean {
  if (lines.length !== 2 || !lines.some(({ text }) => DURATION.test(text))) return false;
  return lines.every(({ text }) => text.length <= MAX_TITLE && !endsSentence(text));
}

/** Nearly all of it is one link or several. */
const isLink = (line: Block): boolean => blockLinkDensity(line) >= 0.9;

const isBox = ({ tag }: Region): boolean => BOXES.has(tag) || tag.includes('-');

/** Code, a heading that leads nowhere, and what is set like the story's paragraphs. */
function isStorys(line: Block, score: number[], { hasShape }: PageFacts): boolean {
  if ((score[line.index] ?? 0) > STRONG || line.kind === 'code') return true;
  return (line.kind === 'heading' && blockLinkDensity(line) < 0.5) || hasShape(line.region);
}

const lookOf = ({ tag, name }: Region): string => `${tag} ${withoutNumbers(name)}`;

function countAlike(regions: readonly Region[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const region of regions) {
    if (region.start === region.end) continue;
    const look = lookOf(region);
    counts.set(look, (counts.get(look) ?? 0) + 1);
  }
  return counts;
}
