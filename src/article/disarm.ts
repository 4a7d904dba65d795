const namesOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Members of a document and of its elements that the engine asks for. Names such as `id` and `name`, which honest forms use, are not among them. */
export const OF_DOCUMENT = namesOf(
  'baseURI body cloneNode createElement defaultView documentElement getElementById head implementation nodeType querySelector querySelectorAll title',
);
export const OF_ELEMENT = namesOf(
  'append attributes childElementCount childNodes children classList className cloneNode closest compareDocumentPosition contains firstChild firstElementChild getAttribute getAttributeNames ' +
    'getElementsByTagName hasAttribute hasAttributes lastChild matches nextElementSibling nextSibling nodeName nodeType ownerDocument parentElement parentNode previousElementSibling previousSibling ' +
    'querySelector querySelectorAll remove removeAttribute replaceWith shadowRoot tagName textContent',
);

/**
 * A page can hide what a document or a form can do behind an element of the same name (`<img name="querySelectorAll">`): of
 * such a page a copy is given in which those elements have lost their names; every other page as it is.
 */
export function disarm(document: Document): Document {
  const isArmed =
    [...OF_DOCUMENT].some((name) => Object.hasOwn(document, name)) ||
    holders(document).some((holder) => [...all(holder, 'form')].some(isArmedForm));
  if (!isArmed) return document;
  const copy = call<Document>(document, 'cloneNode', true);
  for (const holder of holders(copy)) {
    for (const element of all(holder, '[name], [id]')) {
      for (const attribute of ['name', 'id']) {
        const name = call<string | null>(element, 'getAttribute', attribute) ?? '';
        if (OF_DOCUMENT.has(name) || OF_ELEMENT.has(name)) call(element, 'removeAttribute', attribute);
      }
    }
  }
  return copy;
}

function isArmedForm(form: Element): boolean {
  for (const name of OF_ELEMENT) if (Object.hasOwn(form, name)) return true;
  return false;
}

/** The document and what its templates hold. */
function holders(document: Document): Node[] {
  const found: Node[] = [document];
  for (const holder of found)
    for (const template of all(holder, 'template')) found.push((template as HTMLTemplateElement).content);
  return found;
}

function all(holder: Node, selector: string): Iterable<Element> {
  return call<NodeListOf<Element>>(holder, 'querySelectorAll', selector);
}

/** Calls a node's own method past anything that goes by its name. */
function call<T = unknown>(node: Node, method: string, argument: unknown): T {
  const found = ownMember(node, method)?.value;
  return (found as (this: Node, argument: unknown) => T).call(node, argument);
}

/** The window of a page, whatever goes by that name in it; null where it has none. */
export function viewOf(page: Document): Document['defaultView'] {
  return ownMember(page, 'defaultView')?.get?.call(page) ?? null;
}

/** Looked up by the node's prototypes: pages of frames have others. */
function ownMember(node: Node, name: string): PropertyDescriptor | undefined {
  let at: unknown = Object.getPrototypeOf(node);
  while (at && !Object.hasOwn(at, name)) at = Object.getPrototypeOf(at);
  return at ? Object.getOwnPropertyDescriptor(at, name) : undefined;
}
