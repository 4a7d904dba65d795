import type { Block, PageTree, Region } from './page-tree.ts';
import { isRegion } from './page-tree.ts';

/**
 * Copies the chosen blocks, with the elements around them up to `container`, into a document of its own: nothing loads
 * there and the page stays as it is.
 * @returns a `div` that stands for the container
 */
export function buildBody(
  tree: PageTree,
  container: Region,
  keep: (block: Block) => boolean,
  page: Document,
): HTMLElement {
  const target = page.implementation.createHTMLDocument('');
  const body = target.createElement('div');
  target.body.append(body);
  const kept = countKept(tree, keep);
  copyChildren(container, body, { tree, target, kept });
  return body;
}

interface Copying {
  tree: PageTree;
  target: Document;
  /** Number of kept blocks before each index. */
  kept: Uint32Array;
}

function countKept(tree: PageTree, keep: (block: Block) => boolean): Uint32Array {
  const counts = new Uint32Array(tree.blocks.length + 1);
  for (const block of tree.blocks)
    counts[block.index + 1] = (counts[block.index] ?? 0) + (keep(block) ? 1 : 0);
  return counts;
}

/** Recurses over regions, whose depth the page reader bounds. */
function copyChildren(region: Region, into: Element, copying: Copying): void {
  const { target } = copying;
  for (const child of region.children) {
    if (!isRegion(child)) {
      if (keptIn(child.index, child.index + 1, copying) > 0) copyBlock(child, into, target);
      continue;
    }
    const kept = keptIn(child.start, child.end, copying);
    if (kept === 0) continue;
    if (kept === child.end - child.start && !child.patchy) {
      into.append(target.importNode(child.source, true));
      continue;
    }
    const copy = shallowCopy(child.source, target);
    into.append(copy);
    copyChildren(child, copy, copying);
  }
}

function keptIn(start: number, end: number, { kept }: Copying): number {
  return (kept[end] ?? 0) - (kept[start] ?? 0);
}

/** Frames and custom elements, whose content the walk took out of another tree, become plain elements. */
function shallowCopy(source: Element, target: Document): Element {
  if (source.tagName === 'IFRAME' || source.tagName.includes('-')) return target.createElement('div');
  return target.importNode(source, false);
}

function copyBlock(block: Block, into: Element, target: Document): void {
  if (block.patchy) {
    into.append(block.text);
    return;
  }
  for (let node: Node | null = block.first; node; node = node === block.last ? null : node.nextSibling) {
    into.append(target.importNode(node, true));
  }
}
