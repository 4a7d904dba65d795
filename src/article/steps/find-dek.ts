import { NAME_LIST } from '../../rules/region-names.ts';
import { fingerprint } from '../evidence/fold.ts';
import type { PageFacts } from '../evidence/page-facts.ts';
import { isDescription } from '../evidence/told.ts';
import type { Block } from '../tree/page-tree.ts';

/** A dek is a line or a short paragraph (characters). */
const MIN_CHARS = 25;
const MAX_CHARS = 350;
/** An element that holds this share of the story's prose holds its lede, however the page describes itself. */
const HOME_SHARE = 0.2;
const ITEMS = new Set(['LI', 'TD', 'TH', 'DT', 'DD']);
const DEK = 1 << NAME_LIST.indexOf('dek');

/**
 * Finds the dek: the line between headline and story that sums the story up, known by its name in the markup or by the
 * page's description of itself.
 * @returns its block, or null where the page sets none apart
 */
export function findDek(facts: PageFacts, title: string): Block | null {
  const { tree, headline, lead } = facts;
  for (let index = Math.max(0, headline + 1); index <= lead; index++) {
    const block = tree.blocks[index];
    if (!block || !mayBeDek(block, title)) continue;
    if (isAtHome(block, facts)) continue;
    if (isNamed(block, facts) || (isDescription(block.text, facts) && !isAmongAlike(block, facts)))
      return block;
  }
  return null;
}

function mayBeDek({ text, linkChars, kind, region }: Block, title: string): boolean {
  if (ITEMS.has(region.tag) || (region.parent && ITEMS.has(region.parent.tag))) return false;
  if (kind !== 'text' && kind !== 'heading') return false;
  if (text.length < MIN_CHARS || text.length > MAX_CHARS || linkChars > text.length * 0.3) return false;
  return fingerprint(text) !== fingerprint(title);
}

/** True beside the paragraphs of the story: a lede that the page takes for its description. */
function isAtHome({ region }: Block, { homes }: PageFacts): boolean {
  return region.parent !== null && (homes.get(region.parent) ?? 0) > HOME_SHARE;
}

/** True for one of several paragraphs that each stand in a box of their own: a lede, too. */
function isAmongAlike(block: Block, { tree, picked, shapeOf }: PageFacts): boolean {
  if (!block.isProse) return false;
  const shape = shapeOf(block.region);
  for (const index of picked) {
    const other = tree.blocks[index];
    if (other && other !== block && other.isProse && shapeOf(other.region) === shape) return true;
  }
  return false;
}

function isNamed({ region }: Block, { nearNames }: PageFacts): boolean {
  return ((nearNames.get(region) ?? 0) & DEK) !== 0;
}
