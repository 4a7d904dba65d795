import { LISTS } from '../tree/elements.ts';
import { type Block, isRegion, type PageTree, type Region, withoutNumbers } from '../tree/page-tree.ts';
import { RangeSum } from './range-sum.ts';

/** A picture's box holds no more text than a long caption (characters) … */
const MAX_CAPTION = 600;
/** … in so many lines. */
const MAX_TEXTS = 4;
/** Steps from a block to the box around it. */
const MAX_STEPS = 4;
/** Teasers are short, and come in threes at least. */
const MAX_CARD = 500;
const MIN_CARDS = 3;

/** Boxes that stand in and around a story. */
export interface Boxes {
  /** True where the block stands in a box with one picture and little else. */
  isByPicture(block: Block): boolean;
  /** True where the block stands in one of several boxes alike, each with a link. */
  isCard(block: Block): boolean;
  /** The list of links around a block: the share of its text that is links, from 0 to 1; 0 where there is no list. */
  listLinks(block: Block): number;
}

/** Looks boxes up when they are asked for. */
export function findBoxes(tree: PageTree): Boxes {
  const media = new RangeSum(tree.blocks, (block) => (block.kind === 'media' ? 1 : 0));
  const cards = new Map<Region, Map<string, number>>();
  const known = new Map<Region, boolean>();

  /** How many teasers of each look stand in a region. Counted once: a list may hold thousands. */
  function cardsIn(region: Region): Map<string, number> {
    const found = cards.get(region);
    if (found) return found;
    const counts = new Map<string, number>();
    for (const child of region.children) {
      if (!isRegion(child) || !isTeaser(child)) continue;
      const look = lookOf(child);
      counts.set(look, (counts.get(look) ?? 0) + 1);
    }
    cards.set(region, counts);
    return counts;
  }

  function isCardRegion(region: Region): boolean {
    if (region.parent === null || region.parent.children.length < MIN_CARDS || !isTeaser(region))
      return false;
    let is = known.get(region);
    if (is === undefined) {
      is = (cardsIn(region.parent).get(lookOf(region)) ?? 0) >= MIN_CARDS;
      known.set(region, is);
    }
    return is;
  }

  return {
    isByPicture(block) {
      for (let at: Region | null = block.region, step = 0; at && step < MAX_STEPS; at = at.parent, step++) {
        const pictures = media.in(at);
        if (at.chars > MAX_CAPTION || at.end - at.start - pictures > MAX_TEXTS) return false;
        if (pictures > 0) return true;
      }
      return false;
    },
    isCard(block) {
      for (
        let at: Region | null = block.region, step = 0;
        at && step < MAX_STEPS + 1;
        at = at.parent, step++
      ) {
        if (at.chars > MAX_CARD) return false;
        if (isCardRegion(at)) return true;
      }
      return false;
    },
    listLinks(block) {
      for (let at: Region | null = block.region, step = 0; at && step < MAX_STEPS; at = at.parent, step++) {
        if (LISTS.has(at.tag)) return at.chars === 0 ? 0 : at.linkChars / at.chars;
      }
      return 0;
    },
  };
}

/** A short text that is or has a link, of which a good part is link. */
function isTeaser({ chars, linkChars, tag }: Region): boolean {
  return (
    chars > 0 && chars <= MAX_CARD && linkChars > chars * 0.15 && tag !== 'P' && tag !== 'TR' && tag !== 'TD'
  );
}

const firstWord = (text: string): string => {
  const end = text.indexOf(' ');
  return end < 0 ? text : text.slice(0, end);
};

/** Tag and first name, without numbers. */
const lookOf = ({ tag, name }: Region): string => `${tag} ${withoutNumbers(firstWord(name))}`;
