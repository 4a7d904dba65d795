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
  /** True where a part of the page was left out right behind it. */
  isBeforeGap: boolean;
  /** True in a block quotation. */
  isQuoted: boolean;
  /** Items of lists and cells of tables stand or fall together. */
  group: Element | null;
}

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));
const INLINE = set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RB RT RTC RUBY S SAMP SMALL ' +
    'SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR OUTPUT BUTTON INPUT SELECT TEXTAREA IMG PICTURE SVG MATH BR',
);
const SILENT = set('SCRIPT STYLE TEMPLATE NOSCRIPT FIGCAPTION CAPTION PRE CODE TABLE FIGURE');
const GROUPS = set('OL UL DL');
const BOLD = /^(?:B|STRONG)$/i;

/** The lines of a body, in document order. Captions, code and tables are no lines: their words are their own. */
export function readLines(body: Element): Line[] {
  const lines: Line[] = [];
  readBlock(body, lines, null);
  return lines;
}

/** True where (nearly) the whole line is a link. */
export function isLinkLine(line: Line): boolean {
  return line.linkChars > line.text.length * 0.8;
}

function readBlock(block: Element, lines: Line[], group: Element | null): void {
  let run: ChildNode[] = [];
  let breaks = 0;
  const flush = (): void => {
    const line = lineOf(run, block, group);
    if (line) lines.push(line);
    run = [];
    breaks = 0;
  };
  for (const node of [...block.childNodes]) {
    const tag = node.nodeName.toUpperCase();
    if (tag === 'BR') {
      breaks++;
      run.push(node);
      if (breaks >= 2) flush();
      continue;
    }
    if (node.nodeType === 3 || (node.nodeType === 1 && isInline(node as Element))) {
      if (node.textContent?.trim()) breaks = 0;
      run.push(node);
      continue;
    }
    if (node.nodeType !== 1) continue;
    flush();
    if (!SILENT.has(tag)) readBlock(node as Element, lines, GROUPS.has(tag) ? (node as Element) : group);
  }
  flush();
}

/** Inline by name, and without a block inside. */
function isInline(element: Element): boolean {
  if (!INLINE.has(element.tagName.toUpperCase())) return false;
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (!isInline(child)) return false;
  }
  return true;
}

function lineOf(nodes: ChildNode[], block: Element, group: Element | null): Line | null {
  const line: Line = {
    nodes,
    block,
    text: '',
    linkChars: 0,
    linkStart: -1,
    hrefs: [],
    isHeading: /^H[1-6]$/i.test(block.tagName),
    isBold: isBold(nodes),
    isBeforeGap: isGap(block.nextElementSibling),
    isQuoted: block.closest('blockquote') !== null,
    group,
  };
  const inLink = block.closest('a') !== null;
  for (const node of nodes) readInline(node, line, inLink);
  const start = line.text.length - line.text.trimStart().length;
  line.text = line.text.trim();
  if (line.linkStart > 0) line.linkStart = Math.max(0, line.linkStart - start);
  return line.text === '' ? null : line;
}

function readInline(node: Node, line: Line, inLink: boolean): void {
  if (node.nodeType === 3) {
    const text = foldSpace((node as Text).data);
    line.text += line.text === '' || line.text.endsWith(' ') ? text.trimStart() : text;
    if (inLink) line.linkChars += text.trim().length;
    return;
  }
  if (node.nodeType !== 1) return;
  const tag = node.nodeName.toUpperCase();
  const isLink = tag === 'A';
  if (isLink) line.hrefs.push((node as Element).getAttribute('href') ?? '');
  const parts = isLink || tag === 'SPAN' || tag === 'BUTTON' || tag === 'BR' || tag === 'TIME';
  if (parts) line.text += ' ';
  if (isLink && line.linkStart < 0) line.linkStart = line.text.length;
  for (let child = node.firstChild; child; child = child.nextSibling)
    readInline(child, line, inLink || isLink);
  if (parts) line.text += ' ';
}

function isBold(nodes: readonly ChildNode[]): boolean {
  if (!nodes.some(({ nodeName }) => BOLD.test(nodeName))) return false;
  const shown = nodes.filter((node) => node.textContent?.trim());
  return shown.length === 1 && BOLD.test(shown[0]?.nodeName ?? '');
}

/** The mark that the body's builder leaves for a part of the page. */
function isGap(element: Element | null): boolean {
  return element?.tagName.toUpperCase() === 'SPAN' && !element.hasChildNodes();
}
