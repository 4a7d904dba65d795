import { remembered } from '../matches.ts';
import type { Block, PageTree, Region } from './page-tree.ts';
import { isRegion, linkDensity } from './page-tree.ts';

/** The attribute by which a block is known again after Readability has re-tagged and moved its element. */
export const BLOCK_ID = 'data-block';

/** Tags that Readability scores or treats apart; all others are a `div` to it. */
const KEPT_TAGS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIELDSET FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER LI MAIN OL P PRE ' +
    'SECTION TABLE TBODY TD TH THEAD TR UL'
  ).split(' '),
);

/** Elements that can carry a block themselves; in others Readability would wrap the text anew and lose the mark. */
const CARRIERS = new Set('P H1 H2 H3 H4 H5 H6 LI DD DT PRE TD TH'.split(' '));

/** The words in names that Readability 0.6 looks at: others are spared it, and their elements where they only wrap. */
const TELLING =
  /-ad-|ai2html|and|article|author|banner|blog|body|breadcrumb|byline|column|com-|combx|comment|community|contact|content|cover-wrap|dateline|disqus|entry|extra|footer|gdpr|header|hid|legends|main|masthead|media|menu|meta|outbrain|page|pager|pagination|popup|post|promo|related|remark|replies|rss|scroll|shadow|share|shopping|shoutbox|sidebar|skyscraper|social|sponsor|story|supplemental|tags|text|widget|writtenby|yom-remote|agegate/i;

const isTelling = remembered((name) => TELLING.test(name));

/** The words by which Readability 0.6 takes an element for a byline. */
const BYLINE = /byline|author|dateline|writtenby|p-author/i;
const isByline = remembered((name) => BYLINE.test(name));

/** Regions without a line of prose that are this full of links are navigation of some kind: they never win. */
const NAVIGATION_LINKS = 0.6;

/**
 * Fills an empty document for Readability to read: the page's structure with the names it looks at, one element for each
 * paragraph, one for each region without prose, one link for all links of an element. A tenth of the page's nodes, and
 * nearly the same votes.
 */
export function buildSkeleton(tree: PageTree, skeleton: Document): Document {
  let hasByline = false;
  const copyName = (region: Region, element: Element): void => {
    if (region.name === '' || !isTelling(region.name)) return;
    element.className = region.name;
    hasByline ||= isByline(region.name);
  };
  const open: [Region, Element][] = [[tree.root, skeleton.body]];
  copyName(tree.root, skeleton.body);
  for (let pair = open.pop(); pair; pair = open.pop()) {
    const [region, element] = pair;
    const alone = region.children.length === 1;
    for (const child of region.children) {
      if (!isRegion(child))
        addText(child.index, child.index + 1, child.text, child.linkChars, element, alone);
      else if (child.proseChars > 0) {
        const inner = unwrap(child);
        const copy = addRegion(inner, element);
        copyName(inner, copy);
        open.push([inner, copy]);
      } else if (linkDensity(child) < NAVIGATION_LINKS) {
        const copy = addRegion(child, element);
        copyName(child, copy);
        addText(child.start, child.end, textOf(child, tree.blocks), child.linkChars, copy, true);
      }
    }
  }
  if (!hasByline) nameWriter(skeleton);
  return skeleton;
}

/** Once Readability knows a writer, it looks for no byline, for which it reads the text of each element. */
function nameWriter(skeleton: Document): void {
  const author = skeleton.createElement('meta');
  author.setAttribute('name', 'author');
  author.setAttribute('content', '-');
  skeleton.head.append(author);
}

/** The blocks that the element stands for. */
export function blocksOf(element: Element): number[] {
  const [start = 0, end = 0] = (element.getAttribute(BLOCK_ID) ?? '').split('-').map(Number);
  return Array.from({ length: end - start }, (_, offset) => start + offset);
}

function textOf(region: Region, blocks: readonly Block[]): string {
  let text = '';
  for (let index = region.start; index < region.end; index++) text += `${blocks[index]?.text ?? ''} `;
  return text;
}

/** The innermost of elements that do nothing but wrap one another. */
function unwrap(region: Region): Region {
  let at = region;
  for (;;) {
    const only = at.children.length === 1 ? at.children[0] : undefined;
    if (!only || !isRegion(only) || at.role !== '' || !WRAPPERS.has(at.tag) || isTelling(at.name)) return at;
    at = only;
  }
}

const WRAPPERS = new Set(['DIV', 'SECTION', 'SPAN', 'CENTER']);

function addRegion(region: Region, parent: Element): Element {
  const copy = parent.ownerDocument.createElement(KEPT_TAGS.has(region.tag) ? region.tag : 'div');
  if (region.role !== '') copy.setAttribute('role', region.role);
  parent.append(copy);
  return copy;
}

function addText(
  start: number,
  end: number,
  full: string,
  fullLinks: number,
  parent: Element,
  alone: boolean,
): void {
  if (full === '') return;
  const { ownerDocument } = parent;
  const text = abridge(full);
  const linkChars =
    full.length > text.length ? Math.round((fullLinks / full.length) * text.length) : fullLinks;
  const element = alone && CARRIERS.has(parent.tagName) ? parent : ownerDocument.createElement('p');
  element.setAttribute(BLOCK_ID, `${start}-${end}`);
  const linked = Math.min(linkChars, text.length);
  element.append(text.slice(linked));
  if (linked > 0) {
    const link = ownerDocument.createElement('a');
    // Readability makes every other address absolute.
    link.setAttribute('href', '#');
    link.append(text.slice(0, linked));
    element.append(link);
  }
  if (element !== parent) parent.append(element);
}

/** Readability asks how long a paragraph is, up to a bound, and how many commas it has; it measures every text many times. */
function abridge(text: string): string {
  if (text.length <= ABRIDGED_CHARS) return text;
  const rest = text.slice(ABRIDGED_CHARS).match(COMMAS)?.length ?? 0;
  return text.slice(0, ABRIDGED_CHARS) + ','.repeat(rest);
}

const ABRIDGED_CHARS = 300;
/** The commas that Readability 0.6 counts. */
const COMMAS = /[,\u060C\uFE50\uFE10\uFE11\u2E41\u2E34\u2E32\uFF0C]/g;
