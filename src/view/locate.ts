/** Elements whose text stands in `Article.html` only. */
const NOT_PROSE = 'figure,figcaption,script,style,template,button,.restored,.missing';

/** A prose text node of the rendered body and where its characters begin in the squeezed text. */
interface Piece {
  node: Text;
  start: number;
}

/** Finds places of `Article.text` in the rendered body. */
export interface TextMap {
  /** The range of `text.slice(start, end)`, or null where the body does not hold it. */
  rangeOf(start: number, end: number): Range | null;
  /** The offset in `text` where an element's prose begins, or null where it holds none. */
  offsetOf(element: Element): number | null;
}

const SPACE = /\s/;

/**
 * Maps offsets of an article's text to its rendered body. Both hold the same characters in the same order but for white
 * space, so that counting what is not white space finds every place; where they part, the nearest same words are taken.
 * @param body the rendered `Article.html`
 * @param text `Article.text`
 */
export function mapText(body: Element, text: string): TextMap {
  const pieces: Piece[] = [];
  let squeezed = '';
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && node.matches(NOT_PROSE) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (!(node instanceof Text)) continue;
    pieces.push({ node, start: squeezed.length });
    squeezed += squeeze(node.data);
  }

  const rank = ranks(text);
  const rangeOf = (start: number, end: number): Range | null => {
    const wanted = squeeze(text.slice(start, end));
    const guess = rank(start);
    const from = nearest(squeezed, wanted, guess);
    if (!wanted || from < 0) return null;
    const first = place(pieces, from);
    const last = place(pieces, from + wanted.length - 1);
    if (!first || !last) return null;
    const range = document.createRange();
    range.setStart(first.node, first.offset);
    range.setEnd(last.node, last.offset + 1);
    return range;
  };

  const offsetOf = (element: Element): number | null => {
    const piece = pieces.find(({ node }) => element.contains(node) && node.data.trim());
    return piece ? unsqueeze(text, piece.start) : null;
  };
  return { rangeOf, offsetOf };
}

/** How many characters that are not white space stand before an offset; counted once for all offsets. */
function ranks(text: string): (offset: number) => number {
  const counts = new Uint32Array(text.length + 1);
  for (let offset = 0; offset < text.length; offset++)
    counts[offset + 1] = (counts[offset] ?? 0) + (SPACE.test(text.charAt(offset)) ? 0 : 1);
  return (offset) => counts[Math.min(Math.max(offset, 0), text.length)] ?? 0;
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}

/** The occurrence of `wanted` that stands nearest to `guess`, -1 where there is none. */
function nearest(haystack: string, wanted: string, guess: number): number {
  if (haystack.startsWith(wanted, guess)) return guess;
  const after = haystack.indexOf(wanted, guess);
  const before = haystack.lastIndexOf(wanted, guess);
  if (after < 0 || before < 0) return Math.max(after, before);
  return after - guess < guess - before ? after : before;
}

/** The text node and the offset in it of the n-th character that is not white space. */
function place(pieces: readonly Piece[], index: number): { node: Text; offset: number } | null {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.start ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low];
  if (!piece) return null;
  const offset = unsqueeze(piece.node.data, index - piece.start);
  return { node: piece.node, offset };
}

/** Where the n-th character that is not white space stands. */
function unsqueeze(text: string, index: number): number {
  let left = index;
  for (let offset = 0; offset < text.length; offset++) {
    if (SPACE.test(text.charAt(offset))) continue;
    if (left === 0) return offset;
    left--;
  }
  return text.length;
}
