import type { PageTree } from '../tree/page-tree.ts';
import { readPage } from '../tree/read-page.ts';

/** The hidden text must be this long, and this many times the visible prose, to be taken for the story. */
const HIDDEN_CHARS = 1500;
const TIMES_VISIBLE = 3;

/**
 * Reads the page, and once more with its hidden parts where nearly all text is hidden: pages that stream their story
 * into hidden elements, or keep it in templates, and wait for a script to show it.
 */
export function lookTwice(document: Document): PageTree {
  const visible = readPage(document, { open: false });
  const isHiding = visible.hiddenChars > Math.max(HIDDEN_CHARS, visible.root.proseChars * TIMES_VISIBLE);
  if (!isHiding) return visible;
  const all = readPage(document, { open: true });
  return all.root.proseChars > visible.root.proseChars * TIMES_VISIBLE ? all : visible;
}
