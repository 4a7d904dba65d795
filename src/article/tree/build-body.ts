import type { Block, PageTree, Region } from './page-tree.ts';
import { isRegion } from './page-tree.ts';

/** What becomes of each block. */
export interface Choice {
  /** 1 for a block that is copied, by its index. */
  kept: Uint8Array;
  /** Blocks that are copied as captions. */
  captions: { has(index: number): boolean };
}

/**
 * Copies the chosen blocks, with the elements around them, into a document of its own: nothing loads there and the page
 * stays as it is.
 * @returns a `div` that stands for the page's body
 */
export function buildBody(tree: PageTree, choice: Choice, page: Document): HTMLElement {
  const target = page.implementation.createHTMLDocument('');
  const body = target.createElement('div');
  target.body.append(body);
  copyChildren(tree.root, body, {
    target,
    choice,
    whole: countWhole(tree, choice),
    some: countKept(tree, choice),
  });
  return body;
}

interface Copying {
  target: Document;
  choice: Choice;
  /** Numbers of blocks before each index that are kept as they are, and that are kept at all. */
  whole: Uint32Array;
  some: Uint32Array;
}

function countKept(tree: PageTree, { kept }: Choice): Uint32Array {
  const counts = new Uint32Array(tree.blocks.length + 1);
  for (const { index } of tree.blocks) counts[index + 1] = (counts[index] ?? 0) + (kept[index] ?? 0);
  return counts;
}

function countWhole(tree: PageTree, { kept, captions }: Choice): Uint32Array {
  const counts = new Uint32Array(tree.blocks.length + 1);
  for (const { index, kind } of tree.blocks) {
    const isWhole = kept[index] === 1 && (kind === 'caption' || !captions.has(index));
    counts[index + 1] = (counts[index] ?? 0) + (isWhole ? 1 : 0);
  }
  return counts;
}

/** Recurses over regions, whose depth the page reader bounds. */
function copyChildren(region: Region, into: Element, copying: Copying): void {
  const { target, choice, whole, some } = copying;
  for (const child of region.children) {
    if (!isRegion(child)) {
      if (choice.kept[child.index] === 1) copyBlock(child, into, copying);
      continue;
    }
    if (between(some, child) === 0) continue;
    if (between(whole, child) === child.end - child.start && !child.patchy) {
      into.append(target.importNode(child.source, true));
      continue;
    }
    const copy = shallowCopy(child.source, target);
    into.append(copy);
    copyChildren(child, copy, copying);
  }
}

function between(counts: Uint32Array, { start, end }: Region): number {
  return (counts[end] ?? 0) - (counts[start] ?? 0);
}

/** Frames and custom elements, whose content the walk took out of another tree, become plain elements. */
function shallowCopy(source: Element, target: Document): Element {
  if (FOREIGN.has(source.tagName) || source.tagName.includes('-')) return target.createElement('div');
  return target.importNode(source, false);
}

const FOREIGN = new Set(['IFRAME', 'FRAME', 'FRAMESET', 'BODY', 'TEMPLATE', 'NOSCRIPT']);

function copyBlock(block: Block, parent: Element, { target, choice }: Copying): void {
  let into = parent;
  if (choice.captions.has(block.index) && !parent.closest('figcaption')) {
    into = target.createElement('figcaption');
    parent.append(into);
  }
  if (block.patchy) {
    into.append(block.text);
    return;
  }
  for (let node: Node | null = block.first; node; node = node === block.last ? null : node.nextSibling) {
    into.append(target.importNode(node, true));
  }
}
