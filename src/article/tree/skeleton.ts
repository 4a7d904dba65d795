import type { Block, PageTree, Region } from './page-tree.ts';
import { isRegion } from './page-tree.ts';

/** The attribute by which a block is known again after Readability has re-tagged and moved its element. */
export const BLOCK_ID = 'data-block';

/** Tags that Readability scores or treats apart; all others are a `div` to it. */
const KEPT_TAGS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIELDSET FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER LI MAIN OL P PRE ' +
    'SECTION TABLE TBODY TD TH THEAD TR UL'
  ).split(' '),
);

/**
 * Builds the document that Readability reads: the page's structure with its class names and ids, one element for each
 * block of text, one link for all links of a block. A tenth of the page's nodes, and the same scores.
 */
export function buildSkeleton(tree: PageTree, page: Document, title: string): Document {
  const skeleton = page.implementation.createHTMLDocument(title);
  const open: [Region, Element][] = [[tree.root, skeleton.body]];
  copyName(tree.root, skeleton.body);
  for (let pair = open.pop(); pair; pair = open.pop()) {
    const [region, element] = pair;
    const alone = region.children.length === 1;
    for (const child of region.children) {
      if (isRegion(child)) {
        const copy = skeleton.createElement(KEPT_TAGS.has(child.tag) ? child.tag : 'div');
        copyName(child, copy);
        if (child.role !== '') copy.setAttribute('role', child.role);
        element.append(copy);
        open.push([child, copy]);
      } else if (child.text !== '') {
        addBlock(child, element, alone);
      }
    }
  }
  return skeleton;
}

/** Elements that can carry a block themselves; in others Readability would wrap the text anew and lose the mark. */
const CARRIERS = new Set('P H1 H2 H3 H4 H5 H6 LI DD DT PRE TD TH'.split(' '));

function copyName(region: Region, element: Element): void {
  if (region.name !== '') element.className = region.name;
}

function addBlock(block: Block, parent: Element, alone: boolean): void {
  const { ownerDocument } = parent;
  const element = alone && CARRIERS.has(parent.tagName) ? parent : ownerDocument.createElement('p');
  element.setAttribute(BLOCK_ID, String(block.index));
  const linked = Math.min(block.linkChars, block.text.length);
  element.append(block.text.slice(linked));
  if (linked > 0) {
    const link = ownerDocument.createElement('a');
    link.setAttribute('href', '/');
    link.append(block.text.slice(0, linked));
    element.append(link);
  }
  if (element !== parent) parent.append(element);
}
