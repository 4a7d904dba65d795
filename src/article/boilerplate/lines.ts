import { foldSpace } from '../tree/run.ts';

/** A line of the body: a run of text and inline elements between two block boundaries. */
export interface Line {
  nodes: ChildNode[];
  /** The nearest element around the run that is a block. */
  block: Element;
  text: string;
  linkChars: number;
  linkStart: number;
  /** Where its links lead to. */
  hrefs: string[];
  isHeading: boolean;
  /** True where all of it is bold. */
  isBold: boolean;
  /** True where all of it is in italics. */
  isItalic: boolean;
  /** True where a part of the page was left out right behind it. */
  isBeforeGap: boolean;
  /** True where breaks cut it into several short lines, none of them a link. */
  isVerse: boolean;
  /** True in a block quotation. */
  isQuoted: boolean;
  /** True in a post of another site that the story shows. */
  isEmbed: boolean;
  /** Items of lists and cells of tables stand or fall together. */
  group: Element | null;
}

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));
const INLINE = set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RB RT RTC RUBY S SAMP SMALL ' +
    'SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR OUTPUT BUTTON INPUT SELECT TEXTAREA IMG PICTURE SVG MATH BR',
);
const SILENT = set('SCRIPT STYLE TEMPLATE NOSCRIPT FIGCAPTION CAPTION PRE CODE TABLE FIGURE');
/** Posts that sites embed as block quotations, until a script makes frames of them. */
const EMBED = /tweet|tiktok|instagram|bluesky|mastodon|threads|reddit|embed/i;
const GROUPS = set('OL UL DL');
/** An item with so many headings and paragraphs is a section: a post of a live blog, a thing of a list of the best. */
const SECTION_LINES = 3;
const BOLD = /^(?:B|STRONG)$/i;

/** A block whose children are being read. */
interface Reading {
  block: Element;
  next: ChildNode | null;
  /** The list around it. */
  group: Element | null;
  run: ChildNode[];
  breaks: number;
}

/**
 * The lines of a body, in document order. Captions, code and tables are no lines: their words are their own. Without recursion, as
 * a page may nest its story thousands deep.
 */
export function readLines(body: Element): Line[] {
  const lines: Line[] = [];
  const open = [reading(body, null)];
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const node = top.next;
    if (!node) {
      flush(top, lines);
      open.pop();
      continue;
    }
    top.next = node.nextSibling;
    const inner = readNode(node, top, lines);
    if (inner) open.push(inner);
  }
  return lines;
}

/** True where (nearly) the whole line is a link. */
export function isLinkLine(line: Line): boolean {
  return line.linkChars > line.text.length * 0.8;
}

function reading(block: Element, group: Element | null): Reading {
  return { block, next: block.firstChild, group, run: [], breaks: 0 };
}

function flush(top: Reading, lines: Line[]): void {
  for (const nodes of partsOf(top.run)) {
    const line = lineOf(nodes, top.block, top.group);
    if (line) lines.push(line);
  }
  top.run = [];
  top.breaks = 0;
}

/** A longer line that a break parts from a paragraph belongs to it (characters). */
const MAX_PROMO_CHARS = 160;
const SET_OFF = /^(?:A|B|STRONG|EM|I|U|SPAN|FONT)$/i;

/** A run, cut where a line break sets off a line that is all bold or italic and holds a link: «Also read: A headline». */
function partsOf(run: ChildNode[]): ChildNode[][] {
  if (run.length === 0) return [];
  if (!run.some(isBreak)) return [run];
  const segments: ChildNode[][] = [[]];
  for (const node of run) {
    if (isBreak(node)) segments.push([]);
    segments.at(-1)?.push(node);
  }
  const parts: ChildNode[][] = [];
  let wasPromo = true;
  for (const segment of segments) {
    const isPromo = isSetOff(segment);
    if (isPromo || wasPromo) parts.push(segment);
    else parts.at(-1)?.push(...segment);
    wasPromo = isPromo;
  }
  return parts;
}

// A text is asked for its type first: for its name it takes five times as long to answer.
const isBreak = (node: Node): boolean => node.nodeType === 1 && node.nodeName.toUpperCase() === 'BR';

function isSetOff(segment: readonly ChildNode[]): boolean {
  const shown = shownIn(segment);
  const chars = shown.reduce((sum, node) => sum + (node.textContent?.length ?? 0), 0);
  if (shown.length === 0 || chars > MAX_PROMO_CHARS || !shown.every(({ nodeName }) => SET_OFF.test(nodeName)))
    return false;
  return shown.some((node) => node.nodeName.toUpperCase() === 'A' || (node as Element).querySelector('a'));
}

/** What of a segment shows text. */
function shownIn(segment: readonly ChildNode[]): ChildNode[] {
  return segment.filter((node) => !isBreak(node) && node.textContent?.trim());
}

/** @returns a block in the block, which is to be read next */
function readNode(node: ChildNode, top: Reading, lines: Line[]): Reading | null {
  const isText = node.nodeType === 3;
  const tag = isText ? '' : node.nodeName.toUpperCase();
  if (tag === 'BR') {
    top.breaks++;
    top.run.push(node);
    if (top.breaks >= 2) flush(top, lines);
    return null;
  }
  if (isText || (node.nodeType === 1 && isInline(node as Element))) {
    if (top.breaks > 0 && node.textContent?.trim()) top.breaks = 0;
    top.run.push(node);
    return null;
  }
  if (node.nodeType !== 1) return null;
  flush(top, lines);
  return SILENT.has(tag) ? null : reading(node as Element, groupOf(node as Element, tag, top.group));
}

/** The list that an element's lines belong to. Those of an item that is a section of the story stand by themselves. */
function groupOf(element: Element, tag: string, around: Element | null): Element | null {
  if (GROUPS.has(tag)) return element;
  return tag === 'LI' && around && isSection(element) ? null : around;
}

const isSection = (item: Element): boolean =>
  item.querySelectorAll('p,h2,h3,h4,h5,h6').length >= SECTION_LINES;

/** Inline by name, and without a block inside. */
function isInline(element: Element): boolean {
  if (!INLINE.has(element.tagName.toUpperCase())) return false;
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (!isInline(child)) return false;
  }
  return true;
}

function lineOf(nodes: ChildNode[], block: Element, group: Element | null): Line | null {
  const quote = block.closest('blockquote');
  const line: OpenLine = {
    isOpen: false,
    nodes,
    block,
    text: '',
    linkChars: 0,
    linkStart: -1,
    hrefs: [],
    isHeading: /^H[1-6]$/i.test(block.tagName),
    isBold: isBold(nodes),
    isItalic: isItalic(nodes),
    isBeforeGap: isGap(block.nextElementSibling),
    isVerse: false,
    isQuoted: quote !== null,
    isEmbed: EMBED.test(quote?.className ?? ''),
    group,
  };
  const inLink = block.closest('a') !== null;
  for (const node of nodes) readInline(node, line, inLink);
  const start = line.text.length - line.text.trimStart().length;
  line.text = line.text.trim();
  if (line.linkStart > 0) line.linkStart = Math.max(0, line.linkStart - start);
  const breaks = nodes.filter(isBreak).length;
  line.isVerse = breaks > 1 && line.linkStart < 0 && line.text.length < (breaks + 1) * MAX_VERSE_CHARS;
  return line.text === '' ? null : line;
}

/** Lines of verse are shorter, most of them. */
const MAX_VERSE_CHARS = 50;

/** A line that is being read. */
interface OpenLine extends Line {
  /** True where a space may come next: behind anything but a space. */
  isOpen: boolean;
}

function readInline(node: Node, line: OpenLine, inLink: boolean): void {
  if (node.nodeType === 3) {
    const text = foldSpace((node as Text).data);
    addText(line, line.isOpen ? text : text.trimStart());
    if (inLink) line.linkChars += text.trim().length;
    return;
  }
  if (node.nodeType !== 1) return;
  const tag = node.nodeName.toUpperCase();
  const isLink = tag === 'A';
  if (isLink) line.hrefs.push((node as Element).getAttribute('href') ?? '');
  const parts = isLink || tag === 'SPAN' || tag === 'BUTTON' || tag === 'BR' || tag === 'TIME';
  if (parts) addText(line, ' ');
  if (isLink && line.linkStart < 0) line.linkStart = line.text.length;
  for (let child = node.firstChild; child; child = child.nextSibling)
    readInline(child, line, inLink || isLink);
  if (parts) addText(line, ' ');
}

/** A text is put together of pieces; to ask the whole for its end each time would copy it each time. */
function addText(line: OpenLine, text: string): void {
  if (text === '') return;
  line.text += text;
  line.isOpen = !text.endsWith(' ');
}

function isBold(nodes: readonly ChildNode[]): boolean {
  if (!nodes.some((node) => node.nodeType === 1 && BOLD.test(node.nodeName))) return false;
  const shown = nodes.filter((node) => node.textContent?.trim());
  return shown.length === 1 && BOLD.test(shown[0]?.nodeName ?? '');
}

const ITALIC = /^(?:EM|I)$/i;
const WRAPS = /^(?:A|SPAN|U|B|STRONG)$/i;

function isItalic(nodes: readonly ChildNode[]): boolean {
  if (!nodes.some(({ nodeType }) => nodeType === 1)) return false;
  return nodes.every((node) => {
    if (node.nodeType === 3) return !node.textContent?.trim();
    if (node.nodeName === 'BR' || ITALIC.test(node.nodeName)) return true;
    if (WRAPS.test(node.nodeName) && node.hasChildNodes()) return isItalic([...node.childNodes]);
    return !node.textContent?.trim();
  });
}

/** The mark that the body's builder leaves for a part of the page. */
function isGap(element: Element | null): boolean {
  return element?.tagName.toUpperCase() === 'SPAN' && !element.hasChildNodes();
}
