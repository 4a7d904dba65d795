import { isHidden } from '../../../src/article/tree/visibility.ts';

/** Elements that readers of the story never see as a part of it. */
const UNSEEN = 'nav, button, select, dialog, template, noscript, script, style';

/**
 * What hides a text from the reader, by the page's markup: the outermost element that does, as a selector.
 * @returns null where the text stands in sight somewhere, or nowhere
 */
export function hiderOf(text: string, document: Document): string | null {
  const sought = folded(text);
  let found: Element | null = null;
  for (const element of document.body.querySelectorAll('*')) {
    if (element.children.length > 40 || !folded(element.textContent ?? '').includes(sought)) continue;
    if ([...element.children].some((child) => folded(child.textContent ?? '').includes(sought))) continue;
    const hider = hiderAround(element);
    if (!hider) return null;
    found = hider;
  }
  return found && selectorOf(found);
}

function hiderAround(element: Element): Element | null {
  let hider: Element | null = null;
  for (let at: Element | null = element; at; at = at.parentElement)
    if (at.matches(UNSEEN) || isHidden(at, at.getAttribute('class') ?? '')) hider = at;
  return hider;
}

function selectorOf(element: Element): string {
  const classes = [...element.classList].slice(0, 2).map((name) => `.${name}`);
  return `<${element.tagName.toLowerCase()}${classes.join('')}>`;
}

const folded = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
