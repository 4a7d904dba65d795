import { inDocumentOrder } from '../document-order.ts';
import { remembered } from '../matches.ts';
import { wholeClass } from '../tree/page-nodes.ts';

/** All words that are looked for. */
const TELLING = /author|by-?line|breadcrumb|kicker|eyebrow/i;

/** Finds elements by a pattern of their class, or by a selector too, in document order. The pattern finds words of `TELLING` only. */
export type Named = (name: RegExp, selector?: string) => Element[];

/**
 * Looks through the classes of a document once, when first asked. `[class*="byline" i]` takes a browser longer for each word than
 * the look at all classes does.
 */
export function findNamed(document: Document): Named {
  let telling: Element[] | null = null;
  return (name, selector) => {
    telling ??= tellingIn(document);
    const named = telling.filter((element) => name.test(wholeClass(element)));
    return selector ? inOrder(named, document.querySelectorAll(selector)) : named;
  };
}

const isTelling = remembered((className) => TELLING.test(className));

function tellingIn(document: Document): Element[] {
  const found: Element[] = [];
  const all = document.querySelectorAll('[class]');
  // By index, as the iterator takes longer than the look.
  for (let index = 0; index < all.length; index++) {
    const element = all[index];
    if (element && isTelling(wholeClass(element))) found.push(element);
  }
  return found;
}

function inOrder(some: readonly Element[], others: Iterable<Element>): Element[] {
  return [...new Set([...some, ...others])].sort(inDocumentOrder);
}
