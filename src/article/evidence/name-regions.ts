import { VENDOR_ATTRIBUTES, vendorKindOf } from '../../rules/markers.ts';
import { JUNK_NAMES, namesOf } from '../../rules/region-names.ts';
import type { RemovedKind } from '../article.ts';
import type { PageTree, Region } from '../tree/page-tree.ts';
import type { RangeSum } from './range-sum.ts';

/** Elements whose text is seldom the story's. */
const JUNK_TAGS = new Set(['ASIDE', 'FOOTER', 'FORM', 'A']);
/** Regions that hold as much of the prose say nothing about their parts: `body class="with-sidebar"`. */
const WHOLE_SHARE = 0.6;
/** What a paywall opens for subscribers; what it says to others is shorter. */
const WALL_SHARE = 0.25;
/** The paragraphs of a name have this share of what is picked where they are the story. */
const PROSE_SHARE = 0.4;
/** A region with more than this share of the page's prose is the page. */
const PAGE_SHARE = 0.7;

/** What the names in the markup say of each region. */
export interface RegionNames {
  /** Names of the regions around each region, as a bit set of `REGION_NAMES`; the page's own frame left out. */
  names: ReadonlyMap<Region, number>;
  /** Names of each region and of the one around it. */
  nearNames: ReadonlyMap<Region, number>;
  /** What a vendor's markup around a region says it is. */
  marked: ReadonlyMap<Region, RemovedKind>;
  /** Regions with no sign of junk around them. */
  plain: ReadonlySet<Region>;
}

/** Reads the names of all regions that hold blocks. */
export function nameRegions(tree: PageTree, pickedChars: RangeSum): RegionNames {
  const names = new Map<Region, number>();
  const ownNames = new Map<Region, number>();
  const nearNames = new Map<Region, number>();
  const marked = new Map<Region, RemovedKind>();
  const plain = new Set<Region>();
  const whole = pickedChars.in(tree.root) * WHOLE_SHARE;
  const behindWall = pickedChars.in(tree.root) * WALL_SHARE;
  const mostProse = tree.root.proseChars * PAGE_SHARE;
  const idle = namesOfProse(tree, pickedChars);
  for (const region of tree.regions) {
    if (region.start === region.end) continue;
    const isIdle = region.name !== '' && idle.has(region.name);
    const own = isIdle ? namesOf(region.name) & ~JUNK_NAMES : namesOf(region.name);
    const around = region.parent;
    ownNames.set(region, own);
    nearNames.set(region, own | (around ? (ownNames.get(around) ?? 0) : 0));
    const share = pickedChars.over(region.start, region.end);
    const mark = share > whole || isIdle ? null : ((around && marked.get(around)) ?? vendorKindIn(region));
    const isWhole = share > whole || (mark === 'paywall' && share > behindWall);
    names.set(region, isWhole ? 0 : own | (around ? (names.get(around) ?? 0) : 0));
    if (mark && !isWhole) marked.set(region, mark);
    const isJunk = (own & JUNK_NAMES) !== 0 || JUNK_TAGS.has(region.tag);
    if (region.proseChars > mostProse || (!isJunk && (!around || plain.has(around)))) plain.add(region);
  }
  return { names, nearNames, marked, plain };
}

/** Names that stand on the paragraphs of the story themselves, and so tell nothing: `<p class="paywall">`. */
function namesOfProse(tree: PageTree, pickedChars: RangeSum): ReadonlySet<string> {
  const chars = new Map<string, number>();
  for (const { kind, index, region } of tree.blocks) {
    if (kind !== 'text' || region.name === '') continue;
    chars.set(region.name, (chars.get(region.name) ?? 0) + pickedChars.over(index, index + 1));
  }
  const enough = pickedChars.in(tree.root) * PROSE_SHARE;
  return new Set([...chars].filter(([, sum]) => sum > enough).map(([name]) => name));
}

/** Most regions that vendors and publishers mark say so by their role or name; only the others are asked for their attributes. */
function vendorKindIn({ tag, role, name, source, isTelling }: Region): RemovedKind | null {
  const kind = vendorKindOf(tag, role, name, null);
  if (kind || !(isTelling || (source.hasAttributes() && source.matches(VENDOR_ATTRIBUTES)))) return kind;
  return vendorKindOf(tag, role, name, source);
}
