import type { Steps } from '../steps-in-time.ts';
import type { PageTree } from '../tree/page-tree.ts';
import { readPage } from '../tree/read-page.ts';

/** With more visible prose than this the story is there to be seen. */
const ENOUGH_CHARS = 1500;
/** Hidden prose must be this many times the visible prose to be taken for the story. */
const TIMES_VISIBLE = 3;
/** Shorter text repeats by chance. */
const LINE_CHARS = 60;

/**
 * Reads the page, and once more with its hidden parts where nearly all text is hidden: pages that stream their story
 * into hidden elements, or keep it in templates, and wait for a script to show it.
 * @param isFree false where the page says that its story is for subscribers
 */
export function* lookTwice(document: Document, isFree = true): Steps<PageTree> {
  const visible = yield* readPage(document, { open: false, isFree });
  const isHiding = visible.root.proseChars < ENOUGH_CHARS && visible.hiddenChars > ENOUGH_CHARS;
  if (!isHiding) return visible;
  const all = yield* readPage(document, { open: true, isFree });
  if (all.root.proseChars <= visible.root.proseChars * TIMES_VISIBLE) return visible;
  return isCopied(visible, all) ? visible : all;
}

/** True where the hidden text says again what can be seen: a copy for search engines, not the story. */
function isCopied(visible: PageTree, all: PageTree): boolean {
  const lines = visible.blocks.filter(
    ({ text, linkChars }) => text.length >= LINE_CHARS && linkChars < text.length / 2,
  );
  const text = all.blocks.map((block) => block.text).join('\n');
  const copied = lines.filter((line) => text.indexOf(line.text) !== text.lastIndexOf(line.text));
  return copied.length > lines.length / 2;
}
