import { RangeSum } from '../evidence/range-sum.ts';
import { TABLE_PARTS } from './elements.ts';
import { fallbackOf, shownBy } from './hidden-pictures.ts';
import type { Block, PageTree, Region } from './page-tree.ts';
import { isRegion } from './page-tree.ts';
import { isHidden, MAY_HIDE } from './visibility.ts';

/** What becomes of each block. */
export interface Choice {
  /** 1 for a block that is copied, by its index; null where all are. */
  kept: number[] | null;
  /** The picture of each caption, by the index of the caption; -1 where there is none. */
  captions: ReadonlyMap<number, number>;
  /** Characters that Readability keeps. */
  voted: RangeSum;
  /** Outside the main part of the page, whether a part belongs to the article and is worth a word. */
  isNamed: (part: Region | Block) => boolean;
  /** Blocks that the reader gets above the body: headline and dek. They are not left out. */
  above: ReadonlySet<number>;
}

/** A copied body, and the parts of the page that were left out of it. */
export interface BuiltBody {
  /** Lies in a document of its own: nothing loads there. Its children are blocks. */
  body: HTMLElement;
  leftOut: LeftOut[];
}

/** A part of the page between or around the kept blocks, and the place in the body where it stood. */
export interface LeftOut {
  part: Region | Block;
  /** An empty element where the part would be. */
  mark: HTMLElement;
}

/** A part is named whole where Readability keeps this share of it. */
const VOTED_SHARE = 0.5;
/** Elements that mean something to a reader; all others only group. */
const MEANINGFUL = new Set(
  (
    'P H1 H2 H3 H4 H5 H6 UL OL LI DL DT DD TABLE THEAD TBODY TFOOT TR TD TH CAPTION BLOCKQUOTE FIGURE FIGCAPTION PRE ' +
    'DETAILS SUMMARY'
  ).split(' '),
);
/** Of these, the ones that hold lines of text; several blocks in one become several elements. */
const LINE = new Set('P H1 H2 H3 H4 H5 H6'.split(' '));
/** Those in which a line of text stands as it is. */
const BARE = new Set('LI DT DD TD TH CAPTION FIGCAPTION SUMMARY PRE P H1 H2 H3 H4 H5 H6'.split(' '));
/** A larger element is no teaser, form or notice. */
const MAX_BOX_CHARS = 600;
/** Marks a box that has fields to fill in, which are not copied. */
export const FIELDS_MARK = 'data-fields';
/** A link around more is no link, but the page (characters). */
const MAX_LINK_CHARS = 400;
/** Media that are no picture and get no figure around them. */
const NO_FIGURE = new Set('HR VIDEO AUDIO IFRAME EMBED OBJECT MATH'.split(' '));

/**
 * Copies the chosen blocks, with the elements around them that mean something, and marks where parts of `main` are left
 * out.
 * @param target a document in which nothing loads; what it holds goes
 */
export function buildBody(tree: PageTree, choice: Choice, main: Region, target: Document): BuiltBody {
  const body = target.createElement('div');
  target.body.replaceChildren(body);
  const builder = new BodyBuilder(tree, choice, main, target);
  builder.copyChildren(tree.root, body);
  return { body, leftOut: builder.leftOut };
}

/** Copies one part of the page whole, as `buildBody` would. */
export function buildPart(part: Region | Block, tree: PageTree, target: Document): HTMLElement {
  const holder = target.createElement('div');
  const builder = new BodyBuilder(tree, WHOLE, null, target);
  if (isRegion(part)) builder.copyRegion(part, holder);
  else builder.copyBlock(part, holder);
  // Elements that only group, nested beyond what the reader of the page follows.
  for (const box of holder.querySelectorAll('div div')) box.replaceWith(...box.childNodes);
  return holder;
}

/** Nothing is left out of a part. */
const WHOLE: Choice = {
  kept: null,
  captions: new Map(),
  voted: new RangeSum([], () => 0),
  isNamed: () => false,
  above: new Set(),
};

class BodyBuilder {
  readonly leftOut: LeftOut[] = [];
  private readonly choice: Choice;
  private readonly main: Region | null;
  private readonly target: Document;
  /** Number of kept blocks before each index, and of those that are copied as they stand; empty where all are. */
  private readonly counts: number[] = [];
  private readonly whole: number[] = [];
  private readonly layoutTables = new Map<Region, boolean>();
  /** Where the link around what is being copied leads. */
  private link: string | null = null;
  /** The figure of each picture, by the index of its block. */
  private readonly figures = new Map<number, Element>();

  constructor(tree: PageTree, choice: Choice, main: Region | null, target: Document) {
    this.choice = choice;
    this.main = main;
    this.target = target;
    if (choice.kept === null) return;
    let count = 0;
    let whole = 0;
    this.counts.push(0);
    this.whole.push(0);
    for (const { index } of tree.blocks) {
      const kept = choice.kept[index] ?? 0;
      count += kept;
      if (!choice.captions.has(index)) whole += kept;
      this.counts.push(count);
      this.whole.push(whole);
    }
  }

  /** Recurses over regions, whose depth the page reader bounds. */
  copyChildren(region: Region, into: Element): void {
    for (const child of region.children) {
      if (isRegion(child)) this.copyRegion(child, into);
      else if (this.choice.kept === null || this.choice.kept[child.index] === 1) this.copyBlock(child, into);
      else this.leaveOut(child, into);
    }
  }

  copyRegion(region: Region, into: Element): void {
    const around = this.link;
    if (region.tag === 'A' && region.chars <= MAX_LINK_CHARS) this.link = region.source.getAttribute('href');
    this.copyPart(region, into);
    this.link = around;
  }

  private copyPart(region: Region, into: Element): void {
    if (this.choice.kept && between(this.counts, region) === 0) {
      this.leaveOut(region, into);
    } else if (
      !MEANINGFUL.has(region.tag) ||
      this.isLayout(region) ||
      (LINE.has(region.tag) && region.children.length > 1)
    ) {
      this.copyChildren(region, this.boxFor(region, into));
    } else if (this.isWhole(region) && !region.patchy) {
      const copy = this.target.importNode(region.source, true);
      into.append(copy);
      if (LINE.has(region.tag)) this.linkUp(copy);
      if (region.tag === 'FIGURE') this.rememberFigure(region, copy);
    } else {
      const copy = this.target.importNode(region.source, false);
      into.append(copy);
      if (region.tag === 'FIGURE') this.rememberFigure(region, copy);
      this.copyChildren(region, copy);
      // Its one line was the caption of a picture.
      if (LINE.has(region.tag) && !copy.hasChildNodes()) copy.remove();
    }
  }

  private isWhole(region: Region): boolean {
    return this.choice.kept === null || between(this.whole, region) === region.end - region.start;
  }

  copyBlock(block: Block, into: Element): void {
    const holder = this.holderFor(block, into);
    for (let node: Node | null = block.first; node; node = node === block.last ? null : node.nextSibling) {
      const copy =
        (block.kind === 'media' && shownBy(node, this.target)) || this.target.importNode(node, true);
      holder.append(copy);
      if (block.patchy && copy.nodeType === 1) dropHidden(copy as Element);
    }
    if (holder !== into && block.kind !== 'media') this.linkUp(holder);
    const fallback = block.kind === 'media' ? fallbackOf(block.first as Element) : null;
    if (fallback) holder.append(this.target.importNode(fallback, true));
  }

  /** A link around lines becomes a link in each: `<a><h3>…</h3></a>`. */
  private linkUp(line: Element): void {
    if (this.link === null || line.tagName === 'FIGCAPTION') return;
    const link = this.target.createElement('a');
    link.setAttribute('href', this.link);
    link.append(...line.childNodes);
    line.append(link);
  }

  /** A small element that only groups keeps its borders: what stands in it is judged together, and unwrapped later. */
  private boxFor(region: Region, into: Element): Element {
    if (!this.main || into.tagName !== 'DIV' || region.chars > MAX_BOX_CHARS || TABLE_PARTS.has(region.tag))
      return into;
    if (region.children.length < 2 && region.fields === 0) return into;
    const box = this.append('div', into);
    if (region.fields > 0) box.setAttribute(FIELDS_MARK, '');
    return box;
  }

  private holderFor(block: Block, into: Element): Element {
    const { captions } = this.choice;
    const picture = captions.get(block.index);
    if (picture !== undefined) {
      return into.tagName === 'FIGCAPTION'
        ? into
        : this.append('figcaption', this.figures.get(picture) ?? into);
    }
    if (block.kind === 'media') {
      if (into.closest('figure') || NO_FIGURE.has((block.first as Element).tagName)) return into;
      const figure = this.append('figure', into);
      this.figures.set(block.index, figure);
      return figure;
    }
    if (BARE.has(into.tagName) && block.region.children.length === 1) return into;
    const { tag, source, name } = block.region;
    if (LINE.has(tag)) {
      const line = this.target.importNode(source, false);
      into.append(line);
      return line;
    }
    const paragraph = this.append('p', into);
    if (name !== '') paragraph.className = source.getAttribute('class') ?? '';
    return paragraph;
  }

  private append(tag: string, into: Element): HTMLElement {
    const element = this.target.createElement(tag);
    into.append(element);
    return element;
  }

  private leaveOut(part: Region | Block, into: Element): void {
    if (!this.main) return;
    const [start, text] = isRegion(part) ? [part.start, part.chars] : [part.index, part.text.length];
    if (text === 0) return;
    if (this.holdsAbove(part)) {
      if (isRegion(part)) for (const child of part.children) this.leaveOut(child, into);
      return;
    }
    if ((start < this.main.start || start >= this.main.end) && !this.leaveOutVoted(part, into)) return;
    this.leftOut.push({ part, mark: this.append('span', into) });
  }

  private holdsAbove(part: Region | Block): boolean {
    const { above } = this.choice;
    if (!isRegion(part)) return above.has(part.index);
    for (const index of above) if (index >= part.start && index < part.end) return true;
    return false;
  }

  /**
   * Outside the main part of the page only what Readability would have kept is worth a word, and what of the article's
   * own element tells something.
   * @returns true for a part that is named whole
   */
  private leaveOutVoted(part: Region | Block, into: Element): boolean {
    const { voted, isNamed } = this.choice;
    if (isNamed(part)) return true;
    if (!isRegion(part)) return voted.over(part.index, part.index + 1) > 0;
    const chars = voted.in(part);
    if (chars >= part.chars * VOTED_SHARE) return true;
    if (chars > 0) for (const child of part.children) this.leaveOut(child, into);
    return false;
  }

  private rememberFigure(region: Region, figure: Element): void {
    for (let index = region.start; index < region.end; index++) this.figures.set(index, figure);
  }

  /** True for the parts of a table that only places things. */
  private isLayout(region: Region): boolean {
    let at: Region | null = region;
    while (at && at.tag !== 'TABLE') {
      if (!TABLE_PARTS.has(at.tag)) return false;
      at = at.parent;
    }
    if (!at) return false;
    const known = this.layoutTables.get(at);
    if (known !== undefined) return known;
    const isLayout = at.source.getAttribute('role') === 'presentation' || isLayoutTable(at.source);
    this.layoutTables.set(at, isLayout);
    return isLayout;
  }
}

function between(counts: readonly number[], { start, end }: Region): number {
  return (counts[end] ?? 0) - (counts[start] ?? 0);
}

function dropHidden(copy: Element): void {
  for (const inner of copy.querySelectorAll(`[class],${MAY_HIDE}`)) {
    if (isHidden(inner, inner.getAttribute('class') ?? '')) inner.remove();
  }
}

/** One cell, one cell in each row, a table in a table, or paragraphs in a cell. */
function isLayoutTable(table: Element): boolean {
  const cells = table.querySelectorAll('td, th');
  if (cells.length < 2 || table.querySelector('table, td p ~ p ~ p') !== null) return true;
  return table.querySelector('td + td, th + td, td + th, th + th') === null;
}
