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
    const named = telling.filter((element) => name.test(classOf(element)));
    return selector ? inOrder(named, document.querySelectorAll(selector)) : named;
  };
}

const known = new Map<string, boolean>();
/** Class names are few on a page; the memory is emptied before it grows over many. */
const MAX_KNOWN = 5000;

function tellingIn(document: Document): Element[] {
  const found: Element[] = [];
  const all = document.querySelectorAll('[class]');
  // By index, as the iterator takes longer than the look.
  for (let index = 0; index < all.length; index++) {
    const element = all[index];
    if (element && isTelling(classOf(element))) found.push(element);
  }
  return found;
}

/** The whole class; elements of other vocabularies than HTML have an object for it. */
function classOf(element: Element): string {
  const { className } = element;
  return typeof className === 'string' ? className : (element.getAttribute('class') ?? '');
}

function isTelling(className: string): boolean {
  let found = known.get(className);
  if (found !== undefined) return found;
  found = TELLING.test(className);
  if (known.size > MAX_KNOWN) known.clear();
  known.set(className, found);
  return found;
}

/** `Node.DOCUMENT_POSITION_FOLLOWING`, which is no global everywhere. */
const FOLLOWING = 4;

function inOrder(some: readonly Element[], others: Iterable<Element>): Element[] {
  return [...new Set([...some, ...others])].sort((a, b) =>
    a.compareDocumentPosition(b) & FOLLOWING ? -1 : 1,
  );
}
