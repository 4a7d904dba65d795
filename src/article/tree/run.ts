import { CAPTIONS, HEADINGS } from './elements.ts';
import type { Block, BlockKind, Region } from './page-tree.ts';
import { isAsLong, isParagraph } from './prose-length.ts';

/** Running prose is at least this long and mostly not links. */
const PROSE_CHARS = 60;
const PROSE_LINKS = 0.4;

const NOT_BLANK = /\S/;

/** An inline element whose content is being read. */
interface OpenInline {
  element: Element;
  isLink: boolean;
  textStart: number;
  linkStart: number;
  linksStart: number;
}

/** The run of text and inline elements that is being read, until a block boundary ends it. */
export class Run {
  /** Set where a part of the run was left out. */
  patchy = false;
  private readonly blocks: Block[];
  private readonly inlines: OpenInline[] = [];
  private text = '';
  private linkChars = 0;
  private links = 0;
  private first: Node | null = null;
  private last: Node | null = null;
  private breaks = 0;
  /** Links that are open around the run: as inline elements, or as regions. */
  private openLinks = 0;

  constructor(blocks: Block[]) {
    this.blocks = blocks;
  }

  /** True where an inline element is open. */
  get isInline(): boolean {
    return this.inlines.length > 0;
  }

  addText(data: string, node: Node, region: Region): void {
    // Half of a page's texts are one line break between two elements.
    if (data === '\n' || !NOT_BLANK.test(data)) {
      if (this.first && this.text !== '') this.text += ' ';
      return;
    }
    const text = region.tag === 'PRE' ? data : foldSpace(data);
    this.text += text;
    if (this.openLinks > 0) this.linkChars += text.length;
    this.breaks = 0;
    this.touch(node);
  }

  addMedia(element: Element): void {
    this.breaks = 0;
    this.touch(element);
  }

  /** @returns true where this is the second break in a row, which parts paragraphs */
  breakLine(): boolean {
    if (!this.first) return false;
    this.breaks++;
    if (this.breaks === 1) this.text += '\n';
    return this.breaks === 2;
  }

  openInline(element: Element, isLink: boolean): void {
    if (isLink) {
      this.openLinks++;
      this.links++;
    }
    const { text, linkChars, links } = this;
    this.inlines.push({ element, isLink, textStart: text.length, linkStart: linkChars, linksStart: links });
  }

  closeInline(): void {
    if (this.inlines.pop()?.isLink) this.openLinks--;
  }

  /** Ends a link that turned out to hold blocks. */
  closeLink(): void {
    this.openLinks = Math.max(0, this.openLinks - 1);
  }

  /**
   * Takes the outermost open inline element out of the run: what stood before it becomes a block of `region`.
   * @param before the block inside it that ends the run
   * @returns the element, or null where none is open
   */
  takeOutermost(region: Region, before: Node): Element | null {
    const outer = this.inlines.shift();
    if (!outer) return null;
    const rest = this.text.slice(outer.textStart);
    const restLinks = this.linkChars - outer.linkStart;
    const restCount = this.links - outer.linksStart;
    const hadContent = rest !== '' || this.last === outer.element;
    this.text = this.text.slice(0, outer.textStart);
    this.linkChars = outer.linkStart;
    this.links = outer.linksStart;
    if (this.last === outer.element) this.last = outer.element.previousSibling;
    if (this.first === outer.element) this.first = null;
    this.flush(region);
    this.text = rest;
    this.linkChars = restLinks;
    this.links = restCount;
    if (hadContent) this.adopt(outer, before);
    return outer.element;
  }

  /** Makes a block of the run and begins a new one. */
  flush(region: Region): void {
    const { first, last } = this;
    if (first && last) {
      const text = region.tag === 'PRE' ? this.text.trimEnd() : tidyLine(this.text);
      this.push(text, first, last, region);
    }
    this.text = '';
    this.linkChars = 0;
    this.links = 0;
    this.first = null;
    this.last = null;
    this.breaks = 0;
    this.patchy = false;
  }

  /** What was read of an inline element that has become a region begins a run inside it. */
  private adopt(outer: OpenInline, before: Node): void {
    const next = this.inlines[0];
    for (const inline of this.inlines) {
      inline.textStart -= outer.textStart;
      inline.linkStart -= outer.linkStart;
      inline.linksStart -= outer.linksStart;
    }
    this.first = outer.element.firstChild;
    this.last = next ? next.element : before.previousSibling;
  }

  private touch(node: Node): void {
    const top = this.inlines[0]?.element ?? node;
    this.first ??= top;
    this.last = top;
  }

  private push(text: string, first: Node, last: Node, region: Region): void {
    const { linkChars, links, patchy } = this;
    const kind = text === '' ? 'media' : kindOf(region);
    const mayBeProse = kind === 'text' && linkChars < text.length * PROSE_LINKS;
    const block: Block = {
      index: this.blocks.length,
      kind,
      region,
      first,
      last,
      text,
      linkChars,
      links,
      isProse: mayBeProse && isParagraph(text),
      patchy,
    };
    this.blocks.push(block);
    region.children.push(block);
    region.chars += text.length;
    region.linkChars += linkChars;
    if (mayBeProse && isAsLong(text, PROSE_CHARS)) region.proseChars += text.length - linkChars;
  }
}

const TELLING = new Map<string, BlockKind>([
  ...[...HEADINGS].map((tag) => [tag, 'heading'] as const),
  ...[...CAPTIONS].map((tag) => [tag, 'caption'] as const),
  ['PRE', 'code'],
]);

/** What a block is by the elements around it. */
function kindOf(region: Region): BlockKind {
  for (let at: Region | null = region, up = 0; at && up < 4; at = at.parent, up++) {
    const kind = TELLING.get(at.tag);
    if (kind) return kind;
  }
  return 'text';
}

const UNFOLDED = /\s\s|[^\S ]/;

/** Makes one space of any white space; most text has none to fold, and looking is cheaper than replacing. */
export function foldSpace(text: string): string {
  return UNFOLDED.test(text) ? text.replace(/\s+/g, ' ') : text;
}

/** Takes the spaces around line breaks and ends away, and those that are one too many. */
export function tidyLine(text: string): string {
  // In this order: a pattern for any number of spaces before a break would look through each run of them once for each of its spaces.
  const line = text.includes('  ') ? text.replace(/ {2,}/g, ' ') : text;
  return (line.includes('\n') ? line.replace(/ ?\n ?/g, '\n') : line).trim();
}
