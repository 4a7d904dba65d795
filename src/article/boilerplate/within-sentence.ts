import { tagOf } from '../tree/elements.ts';

/** A line with fewer other characters is a byline with a button, not a sentence with a link. */
const SENTENCE_CHARS = 30;
/** What ends a sentence, or parts the items of a line. */
const END = /[.!?…。！？:|•·→>»›/]/;
const GOES_ON = /[\p{Ll}\p{Lo},;)]/u;

/** True for an inline element that a sentence runs through: without it, words would be missing from the sentence. */
export function isWithinSentence(element: Element): boolean {
  if (!isInline(element)) return false;
  const before = textBeside(element, 'previousSibling').trimEnd();
  const after = textBeside(element, 'nextSibling').trimStart();
  if (before.length + after.length < SENTENCE_CHARS) return false;
  return (before !== '' && !END.test(before.slice(-1))) || GOES_ON.test(after.slice(0, 1));
}

const isInline = (node: Node): boolean =>
  node.nodeType === 1 && tagOf(node.nodeName.toUpperCase()).kind === 'inline';

/** The text of the same line on one side of an element. */
function textBeside(element: Element, side: 'previousSibling' | 'nextSibling'): string {
  let text = '';
  for (let at: Node | null = element; at && (at === element || isInline(at)); at = at.parentNode) {
    for (let node = at[side]; node; node = node[side]) {
      if (node.nodeType === 1 && !isInline(node)) return text;
      const part = node.textContent ?? '';
      text = side === 'nextSibling' ? text + part : part + text;
    }
  }
  return text;
}
