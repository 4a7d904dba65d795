import { nameOf } from '../../rules/class-names.ts';

/** What a block of the page is, by its markup. */
export type BlockKind = 'text' | 'heading' | 'caption' | 'code' | 'media';

/**
 * A block: a run of text and inline elements between two block boundaries, or one piece of media. It stands in the
 * page as the siblings `first` … `last`.
 */
export interface Block {
  /** Position in `PageTree.blocks`, which is document order. */
  index: number;
  kind: BlockKind;
  region: Region;
  first: Node;
  last: Node;
  /** White space folded, line breaks within the block as U+000A. Empty for media. */
  text: string;
  /** Length of the text that stands in links. */
  linkChars: number;
  /** Number of links. */
  links: number;
  /** True for a paragraph of running prose: about two lines, mostly not links. */
  isProse: boolean;
  /** True where the page hides a part of the run, so that it cannot be copied whole. */
  patchy: boolean;
}

/** An element that holds blocks: `blocks[start]` … `blocks[end - 1]` of the page. */
export interface Region {
  source: Element;
  /** Upper-case name of the element. */
  tag: string;
  /** Class and id, parted by a space. */
  name: string;
  role: string;
  /** True where it has a role or an attribute that may hide it. */
  isTelling: boolean;
  parent: Region | null;
  depth: number;
  children: (Region | Block)[];
  start: number;
  end: number;
  /** Characters of text, of text in links, and of running prose. */
  chars: number;
  linkChars: number;
  proseChars: number;
  /** Form fields inside. */
  fields: number;
  /** True where something inside was left out, so that the element cannot be copied whole. */
  patchy: boolean;
}

/** What one walk over the page saw: everything a reader may see, nothing else. */
export interface PageTree {
  root: Region;
  blocks: Block[];
  regions: Region[];
  /** Characters in parts that the page hides. */
  hiddenChars: number;
  /** True where the walk stopped at its limit. */
  cut: boolean;
}

/** Makes an empty region that begins at block `start`. `role` is the empty string where the element has none. */
export function newRegion(
  source: Element,
  tag: string,
  className: string,
  role: string,
  parent: Region | null,
  start: number,
): Region {
  // Of a form with a field of that name, the property is the field.
  const id = typeof source.id === 'string' ? source.id : source.getAttribute('id');
  return {
    source,
    tag,
    name: nameOf(className, id, tag),
    role,
    isTelling: false,
    parent,
    depth: parent ? parent.depth + 1 : 0,
    children: [],
    start,
    end: start,
    chars: 0,
    linkChars: 0,
    proseChars: 0,
    fields: 0,
    patchy: false,
  };
}

/** Tells a region from a block. */
export function isRegion(node: Region | Block): node is Region {
  return 'children' in node;
}

/** The share of a block's characters that stand in links, from 0 to 1. */
export function blockLinkDensity(block: Block): number {
  return block.text === '' ? 0 : block.linkChars / block.text.length;
}

/** The share of a region's characters that stand in links, from 0 to 1. */
export function linkDensity(region: Region): number {
  return region.chars === 0 ? 0 : region.linkChars / region.chars;
}

/** True where `region` is `ancestor` or lies in it. */
export function isWithin(region: Region, ancestor: Region): boolean {
  for (let at: Region | null = region; at && at.depth >= ancestor.depth; at = at.parent) {
    if (at === ancestor) return true;
  }
  return false;
}

/** The nearest region around a block, its own included, that has one of the tags. */
export function closest(block: Block, tags: ReadonlySet<string>): Region | null {
  for (let region: Region | null = block.region; region; region = region.parent) {
    if (tags.has(region.tag)) return region;
  }
  return null;
}

/** Elements that hold an article with what belongs to it: its head, its writer's box, its readers' comments. */
const ARTICLES = new Set(['ARTICLE', 'MAIN']);

/** The outermost element of an article that a region is or lies in; null where it lies in none. */
export function articleAround(region: Region): Region | null {
  let article: Region | null = null;
  for (let at: Region | null = region; at; at = at.parent) if (ARTICLES.has(at.tag)) article = at;
  return article;
}

/** A name without the numbers by which a site counts its elements. */
export const withoutNumbers = (name: string): string => name.replace(/\d+/g, '');
