import type { Steps } from '../steps-in-time.ts';
import { HEADINGS, LINES, type Tag, tagOf, WAITING } from './elements.ts';
import { backgroundOf, holdsPicture, isPlayer, MAY_SHOW } from './hidden-pictures.ts';
import { classOf, frameBody, nextSlotted, roleOf, waitingContent } from './page-nodes.ts';
import { newRegion, type PageTree, type Region } from './page-tree.ts';
import { findPanels } from './panels.ts';
import { isRestOfStory } from './rest-of-story.ts';
import { Run } from './run.ts';
import { hidesByClass, hidesItself, MAY_HIDE } from './visibility.ts';

/** How the page is read. */
export interface ReadOptions {
  /** Look into long templates and hidden parts too: the second look, for pages whose story waits for a script. */
  open: boolean;
  /** False where the page says that its story is for subscribers: what it hides stays hidden. */
  isFree?: boolean;
}

/** Deeper elements count as text of their ancestor: parsers nest 512 deep at most, scripts without end. */
const MAX_DEPTH = 256;
/** A bound on the walk, for pages that would freeze a tab. */
const MAX_NODES = 400_000;
/** So many take about a millisecond. */
const NODES_PER_STEP = 2000;
/** A hidden part may be the story from this length on. */
const STORY_CHARS = 1000;
/** A menu that nobody closed runs on to the end of the page, and some pages are a window. */
const WRONGLY = new Set(['NAV', 'DIALOG']);
const STORY = 'main p, h1 ~ p, h1 ~ div p + p, article p + p';
/** A line under the name of a site is no story (characters). */
const LEAST_PROSE = 200;
/** Elements that are asked for more than their name and class. */
const TELLING = `[role],${MAY_HIDE}`;

/** An element whose children are being read. */
interface Frame {
  next: Node | null;
  /** The nodes that a slot shows, in place of siblings. */
  slotted: Iterator<Node> | null;
  kind: 'region' | 'inline' | 'transparent';
}

/**
 * Reads what a reader may see of a page in one walk, without recursion and without touching the page.
 * `step` reads a slice, so that a caller may yield in between.
 */
export class PageReader {
  private readonly tree: PageTree;
  private readonly stack: Frame[] = [];
  private readonly run: Run;
  private readonly open: boolean;
  private readonly isFree: boolean;
  private region: Region;
  private nodes = 0;
  private paragraphChars: number | null = null;
  private readonly telling = new Set<Element>();
  private readonly panels: ReadonlySet<Element>;

  constructor(document: Document, options: ReadOptions) {
    const source = document.body ?? document.documentElement;
    this.open = options.open;
    this.isFree = options.isFree ?? true;
    this.region = newRegion(source, tagOf(source.nodeName).name, '', roleOf(source), null, 0);
    this.findTelling(source);
    this.panels = findPanels(document);
    this.tree = { root: this.region, blocks: [], regions: [this.region], hiddenChars: 0, cut: false };
    this.run = new Run(this.tree.blocks);
    this.stack.push({ next: source.firstChild, slotted: null, kind: 'region' });
  }

  /**
   * Reads up to `limit` nodes.
   * @returns the tree once the page is read, else null
   */
  step(limit: number): PageTree | null {
    const { stack } = this;
    for (let left = limit; left > 0; left--) {
      const frame = stack[stack.length - 1];
      if (!frame) return this.tree;
      const node = frame.slotted ? nextSlotted(frame.slotted) : frame.next;
      if (node === null || this.nodes > MAX_NODES) {
        this.leave(frame);
        continue;
      }
      frame.next = node.nextSibling;
      if (++this.nodes > MAX_NODES) this.tree.cut = true;
      // Asked for its name, a text takes five times as long to answer.
      const { nodeType } = node;
      if (nodeType === 3) this.run.addText((node as Text).data, node, this.region);
      else if (nodeType === 1) this.enterElement(node as Element, tagOf(node.nodeName));
    }
    return null;
  }

  private enterElement(element: Element, tag: Tag): void {
    const { kind } = tag;
    if (kind === 'skip') {
      this.skip(element, tag.name);
      return;
    }
    if (kind === 'field') {
      if (element.getAttribute('type') !== 'hidden') this.region.fields++;
      return;
    }
    let className = classOf(element);
    if (
      (className !== '' && hidesByClass(className)) ||
      (this.telling.has(element) && hidesItself(element, className))
    ) {
      const isRest = this.isFree && isRestOfStory(element, this.tree.blocks.at(-1), this.region);
      if (!isRest && !this.panels.has(element) && !this.opens(element)) {
        this.leaveOut();
        return;
      }
      // «read-more» says of it how it is opened, not what it is.
      if (isRest) className = '';
    }
    if (kind === 'inline' || kind === 'region') this.enterText(element, tag, className);
    else if (kind === 'break') this.breakLine(element);
    else if (kind === 'block-media' || (kind === 'media' && this.isInFigure())) this.addMedia(element);
    else if (kind === 'media') this.run.addMedia(element);
    else if (kind === 'frame') this.enterFrame(element as HTMLIFrameElement, className);
    else this.enterSlot(element as HTMLSlotElement);
  }

  private enterText(element: Element, tag: Tag, className: string): void {
    if ((this.isInFigure() && isPicture(element)) || (className !== '' && isPlayer(element, className))) {
      this.leaveOut();
      this.addMedia(element);
    } else if (tag.name === 'BUTTON' && !HEADINGS.has(this.region.tag) && this.region.tag !== 'SUMMARY')
      this.leaveOut();
    else if (tag.kind === 'inline' || this.isInline(tag.name)) this.openInline(element, tag.name);
    else this.openRegion(element, tag.name, className, element.firstChild);
  }

  private findTelling(root: ParentNode): void {
    for (const element of root.querySelectorAll(TELLING)) this.telling.add(element);
  }

  /** Templates may hold the story until a script shows it. */
  private skip(element: Element, tag: string): void {
    if (WRONGLY.has(tag) && this.isPageItself(element, tag)) {
      this.openRegion(element, tag, '', element.firstChild);
      return;
    }
    if (tag === 'NAV') this.leaveOut();
    if (!WAITING.has(tag)) return;
    if (tag === 'NOSCRIPT' && holdsPicture(element)) {
      if (LINES.has(this.region.tag)) this.run.addMedia(element);
      else this.addMedia(element);
      return;
    }
    const content = waitingContent(element, tag);
    // A parser that makes no shadow roots leaves their templates as they are: they are shown, not waiting.
    const isShown = element.getAttribute('shadowrootmode') === 'open';
    if (!content || !(isShown || this.opens(content))) return;
    if (content !== element) this.findTelling(content);
    this.openRegion(element, tag, '', content.firstChild);
  }

  /** True for an open window with a story in it, and for a menu with one that has most of what the page's paragraphs say. */
  private isPageItself(element: Element, tag: string): boolean {
    if (!element.querySelector(STORY)) return false;
    if (tag === 'DIALOG') return element.hasAttribute('open');
    const chars = paragraphChars(element);
    // Counted once: a page may hold thousands of menus.
    this.paragraphChars ??= paragraphChars(this.tree.root.source);
    return chars >= LEAST_PROSE && chars > this.paragraphChars / 2;
  }

  /** True where a hidden part is read: on the second look, where it is long enough to be the story. */
  private opens(hidden: Node): boolean {
    const chars = hidden.textContent?.length ?? 0;
    this.tree.hiddenChars += chars;
    return this.open && chars >= STORY_CHARS;
  }

  /** Too deep to be a region, or of a name that nobody knows in a line of text. */
  private isInline(name: string): boolean {
    return this.isTooDeep() || (name.includes('-') && LINES.has(this.region.tag));
  }

  /** A picture's credit stands beside it in the same element of some figures; it is no part of a line there. */
  private isInFigure(): boolean {
    const { region } = this;
    return region.tag === 'FIGURE' || region.parent?.tag === 'FIGURE';
  }

  private isTooDeep(): boolean {
    return this.stack.length > MAX_DEPTH;
  }

  private leaveOut(): void {
    this.region.patchy = true;
    this.run.patchy = true;
  }

  /** A line break parts lines; two in a row part paragraphs. */
  private breakLine(element: Element): void {
    if (!this.run.breakLine() || this.isTooDeep()) return;
    this.promoteInlines(element);
    this.run.flush(this.region);
  }

  private addMedia(element: Element): void {
    if (this.isTooDeep()) return;
    this.promoteInlines(element);
    this.run.flush(this.region);
    this.run.addMedia(element);
    this.run.flush(this.region);
  }

  private enterFrame(frame: HTMLIFrameElement, className: string): void {
    const body = frameBody(frame);
    if (!body) {
      this.addMedia(frame);
      return;
    }
    this.findTelling(body);
    this.openRegion(frame, tagOf(frame.nodeName).name, className, body.firstChild);
    this.leaveOut();
  }

  private enterSlot(slot: HTMLSlotElement): void {
    const assigned = slot.assignedNodes?.() ?? [];
    const slotted = assigned.length > 0 ? assigned.values() : null;
    this.stack.push({ next: slotted ? null : slot.firstChild, slotted, kind: 'transparent' });
  }

  private openInline(element: Element, tag: string): void {
    // A button in the dress of a link leads nowhere, and a place that links lead to neither.
    const isButton = this.telling.has(element) && roleOf(element) === 'button';
    this.run.openInline(element, tag === 'A' && !isButton && !isPlace(element));
    const { firstChild } = element;
    if (this.readOnly(firstChild)) this.run.closeInline();
    else this.stack.push({ next: firstChild, slotted: null, kind: 'inline' });
  }

  private openRegion(element: Element, tag: string, className: string, firstChild: Node | null): void {
    this.promoteInlines(element);
    this.run.flush(this.region);
    this.pushRegion(element, tag, className);
    const shadow = element.shadowRoot;
    if (shadow) {
      this.findTelling(shadow);
      this.leaveOut();
    }
    const first = shadow?.firstChild ?? firstChild;
    if (this.readOnly(first)) this.closeRegion();
    else this.stack.push({ next: first, slotted: null, kind: 'region' });
  }

  /** Reads the children of an element at once where they are one text or nothing, as those of most elements are. */
  private readOnly(child: Node | null): boolean {
    if (child === null) return true;
    if (child.nodeType !== 3 || child.nextSibling !== null) return false;
    if (++this.nodes > MAX_NODES) this.tree.cut = true;
    this.run.addText((child as Text).data, child, this.region);
    return true;
  }

  private pushRegion(element: Element, tag: string, className: string): void {
    const isTelling = this.telling.has(element);
    const role = isTelling ? roleOf(element) : '';
    const region = newRegion(element, tag, className, role, this.region, this.tree.blocks.length);
    region.isTelling = isTelling;
    this.tree.regions.push(region);
    this.region = region;
  }

  /** Inline elements in which a block turns up are regions after all: their text so far is parted at their borders. */
  private promoteInlines(before: Node): void {
    const { run } = this;
    if (!run.isInline) return;
    for (
      let open = run.takeOutermost(this.region, before);
      open;
      open = run.takeOutermost(this.region, before)
    ) {
      const { name } = tagOf(open.nodeName);
      this.pushRegion(open, name === 'A' && isPlace(open) ? 'DIV' : name, classOf(open));
      const frame = this.stack.find((candidate) => candidate.kind === 'inline');
      if (frame) frame.kind = 'region';
    }
  }

  private leave(frame: Frame): void {
    this.stack.pop();
    if (frame.kind === 'inline') this.run.closeInline();
    else if (frame.kind === 'region') this.closeRegion();
  }

  private closeRegion(): void {
    const region = this.region;
    this.run.flush(region);
    if (region.tag === 'A') this.run.closeLink();
    region.end = this.tree.blocks.length;
    const parent = region.parent;
    if (!parent) return;
    this.region = parent;
    parent.fields += region.fields;
    parent.patchy ||= region.patchy;
    if (region.end === region.start) return;
    parent.children.push(region);
    parent.chars += region.chars;
    parent.linkChars += region.linkChars;
    parent.proseChars += region.proseChars;
  }
}

function paragraphChars(root: Element): number {
  let chars = 0;
  for (const { textContent } of root.querySelectorAll('p')) chars += textContent?.length ?? 0;
  return chars;
}

/** In a figure, the background of an element may be the picture. */
const isPicture = (element: Element): boolean => element.matches(MAY_SHOW) && backgroundOf(element) !== null;

/** `<a name="p3">` around a paragraph is no link. */
const isPlace = (element: Element): boolean => element.hasAttribute('name') && !element.hasAttribute('href');

/** Reads the page. */
export function* readPage(document: Document, options: ReadOptions): Steps<PageTree> {
  const reader = new PageReader(document, options);
  for (;;) {
    const tree = reader.step(NODES_PER_STEP);
    if (tree) return tree;
    yield;
  }
}
