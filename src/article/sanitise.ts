import createDOMPurify, { type Config, type DOMPurify, type WindowLike } from 'dompurify';
import { viewOf } from './disarm.ts';
import type { Steps } from './steps-in-time.ts';

const ATTRIBUTES = (
  'href src alt title width height id lang dir colspan rowspan scope headers datetime cite start reversed value type open ' +
  'data-embed data-embed-src'
).split(' ');

const TAGS: ReadonlySet<string> = new Set(
  (
    'a abbr address b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure ' +
    'h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp section small span strong sub summary sup table tbody ' +
    'td tfoot th thead time tr u ul var wbr'
  ).split(' '),
);
const HTML = 'http://www.w3.org/1999/xhtml';

/** What an article needs, and nothing that loads, runs, submits or styles. */
const CONFIG: Config = {
  IN_PLACE: true,
  ALLOWED_TAGS: [...TAGS, '#text'],
  ALLOWED_ATTR: ATTRIBUTES,
  // Their values are no addresses, and are not held to the pattern of addresses.
  ADD_URI_SAFE_ATTR:
    'width height lang dir colspan rowspan scope headers datetime start reversed value type open data-embed'.split(
      ' ',
    ),
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ALLOWED_URI_REGEXP: /^(?:(?:https?|mailto|tel):|#bs-|data:image\/(?:png|jpe?g|gif|webp|avif)[;,])/i,
  KEEP_CONTENT: true,
  // Nothing is parsed here, and a page whose policy forbids the making of policies would write an error for each try.
  TRUSTED_TYPES_POLICY: null,
};

const KEPT = new Set(ATTRIBUTES);
/** So many elements are sanitised at once: some milliseconds' work. */
const GROUP = 1000;
/** Larger elements are sanitised child by child down to this depth: a table of a thousand rows, not a page of a thousand levels. */
const MAX_DEPTH = 8;
const purifiers = new WeakMap<object, DOMPurify>();

/**
 * Makes a tree safe, in place: no script, style, form, frame or handler is left, and only links and pictures lead out.
 * The tree may lie in any document; `page` is the one that it was made from.
 * @throws Error where neither the page nor the program has a window
 */
export function sanitise(body: Element, page: Document): void {
  purify(body, purifierOf(page));
}

function purify(body: Element, purifier: DOMPurify): void {
  stripAttributes(body);
  purifier.sanitize(body, { IN_PLACE: true });
}

/**
 * The same for several trees: small ones together, as each call has its price, the children of large ones group by group.
 * @param disarmed the page, or its copy in which nothing is hidden behind names
 */
export function* sanitiseAll(
  bodies: readonly Element[],
  page: Document,
  disarmed: Document = page,
): Steps<void> {
  const purifier = purifierOf(page, disarmed);
  let group: Element[] = [];
  let size = 0;
  for (const body of bodies) {
    const own = body.getElementsByTagName('*').length;
    if (own > GROUP) yield* sanitiseChildren(body, purifier);
    else {
      group.push(body);
      size += own;
    }
    if (size <= GROUP) continue;
    sanitiseTogether(group, purifier);
    group = [];
    size = 0;
    yield;
  }
  sanitiseTogether(group, purifier);
}

function* sanitiseChildren(body: Element, purifier: DOMPurify, depth = 0): Steps<void> {
  const nodes = [...body.childNodes];
  for (let at = 0; at < nodes.length; ) {
    const group: Node[] = [];
    for (let left = GROUP; left > 0 && at < nodes.length; at++) {
      const node = nodes[at] as ChildNode;
      const size = sizeOf(node);
      if (size > GROUP && depth < MAX_DEPTH && isOfArticle(node)) break;
      left -= 1 + size;
      group.push(node);
    }
    // The group leaves the front of the body and comes back at its end: after the last one all stand in order again.
    body.append(...sanitiseTogether(group, purifier));
    yield;
    const large = nodes[at];
    if (!large || group.length > 0) continue;
    yield* sanitiseChildren(large as Element, purifier, depth + 1);
    sanitiseAlone(large as Element, purifier);
    body.append(large);
    at++;
  }
}

const sizeOf = (node: Node): number =>
  node.nodeType === 1 ? (node as Element).getElementsByTagName('*').length : 0;

/** True for an element that stays: one that goes may take its content with it, and has to be seen with it. */
function isOfArticle(node: Node): boolean {
  const { namespaceURI, localName } = node as Element;
  return namespaceURI === HTML && TAGS.has(localName);
}

/** Sanitises an element whose content is safe already: as it is empty, what is left of a copy tells which attributes stay. */
function sanitiseAlone(element: Element, purifier: DOMPurify): void {
  const [copy] = sanitiseTogether([element.cloneNode(false)], purifier);
  for (const name of element.getAttributeNames()) {
    const value = copy?.nodeType === 1 ? (copy as Element).getAttribute(name) : null;
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
}

/** @returns what is left of the nodes */
function sanitiseTogether(nodes: readonly Node[], purifier: DOMPurify): ChildNode[] {
  const [first] = nodes;
  if (!first?.ownerDocument) return [];
  const holder = first.ownerDocument.createElement('div');
  holder.append(...nodes);
  purify(holder, purifier);
  return [...holder.childNodes];
}

/** Each attribute that DOMPurify has to take away costs it more than all those that it keeps. */
function stripAttributes(body: Element): void {
  const all = body.querySelectorAll('*');
  for (let index = 0; index < all.length; index++) {
    const element = all[index];
    if (!element?.hasAttributes()) continue;
    for (const name of element.getAttributeNames()) if (!KEPT.has(name)) element.removeAttribute(name);
  }
}

/** A page that was parsed and not opened has no window, nor has a program without a browser. One of the two must lend its own. */
function purifierOf(page: Document, disarmed = page): DOMPurify {
  const view = viewOf(page) ?? (globalThis as { window?: typeof window }).window;
  if (!view)
    throw new Error(
      'Without a browser, give simplify the document of an open page (such as jsdom’s window.document).',
    );
  const known = purifiers.get(view);
  if (known) return known;
  const { DOMParser, Element, HTMLTemplateElement, Node, NodeFilter } = view as typeof window;
  const lent = { document: disarmed, DOMParser, Element, HTMLTemplateElement, Node, NodeFilter };
  const purifier = createDOMPurify(disarmed === page ? view : (lent as unknown as WindowLike));
  // It would give back what it was given.
  if (!purifier.isSupported) throw new Error('This window cannot be used for sanitising.');
  purifier.setConfig(CONFIG);
  purifiers.set(view, purifier);
  return purifier;
}
