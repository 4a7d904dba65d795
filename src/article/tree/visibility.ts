import { remembered } from '../matches.ts';
import { roleOf, wholeClass } from './page-nodes.ts';

/** Classes by which frameworks hide text from the eye and leave it to screen readers, or hide it altogether; and of what they set into headings for editors. */
const HIDDEN_CLASS =
  /(?:^|\s)(?:sr-only|sr_only|screen-reader(?:-only|-text)?|screenreader(?:-only|-text)?|visually-?hidden|visuallyhidden|u-visually-hidden|u-hidden|is-hidden|is-visually-hidden|a11y-hidden|hide-visually|element-invisible|assistive-text|off-?screen|print-only|only-print|mw-editsection|headerlink|noshow|d-none|hidden)(?:\s|$)/i;

/** Shown on paper only. */
const PRINT_CLASS =
  /(?:^|\s)(?:d-print-(?:block|flex|inline|inline-block|table)|visible-print(?:-block|-inline)?|show-for-print|print:block|print-only|only-print)(?:\s|$)/i;

const HIDDEN_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** What pops up over a name or a word when the pointer rests on it. The word itself is named `tooltip-trigger` or so. */
const POPUP_CLASS =
  /(?:tooltip|popover|rollover|hover-?card)[-_\w]*?(?:content|text|block|body|inner|box|bubble|panel)(?:__[\w-]{4,8})?(?:\s|$)/i;

/** Finds the elements that `hidesItself` may be true of: one question to the browser in place of several for each element. */
export const MAY_HIDE =
  '[hidden],[aria-hidden],[role="tooltip"],[style*="display" i],[style*="visibility" i]';

/** True where the markup itself says that a reader does not see the element. Style sheets are not asked: that forces layout. */
export function isHidden(element: Element, className: string): boolean {
  return (className !== '' && hidesByClass(className)) || hidesItself(element, className);
}

/** True where an attribute other than the class says so. */
export function hidesItself(element: Element, className: string): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('role') === 'tooltip') return true;
  if (
    element.getAttribute('aria-hidden') === 'true' &&
    !className.includes('fallback-image') &&
    !isShownAllTheSame(element, className)
  )
    return true;
  const style = element.getAttribute('style');
  return style !== null && style !== '' && HIDDEN_STYLE.test(style);
}

/** What an open window keeps from screen readers, and from nobody else. */
const PAGE = 'main,h1,article p + p';
/** A window of the page, which is hidden from everybody while it is closed; on other sites a page that stands behind one. */
const WINDOW = /(?:modal|dialog|popup|drawer|overlay)(?:\s|$)/i;
/** What is longer, and longer than the text for screen readers beside it, does not say the same (characters). */
const MOST_CHARS = 80;

/** True for the page behind an open window, and for what stands beside the same text for screen readers: `aria-hidden` hides nothing from the eye. */
function isShownAllTheSame(element: Element, className: string): boolean {
  const { nextElementSibling: next, previousElementSibling: previous } = element;
  if (saysTheSame(element, next) || saysTheSame(element, previous) || element.matches('main')) return true;
  if (element.querySelector(PAGE) === null) return false;
  return !(WINDOW.test(className) || WINDOW.test(roleOf(element))) || !hasHeadlineOfItsOwn(element);
}

/** True for what holds a headline or a main part, of which the page has another before it. */
function hasHeadlineOfItsOwn(element: Element): boolean {
  if (element.querySelector('main,h1') === null) return false;
  const first = element.closest('body')?.querySelector('main,h1') ?? null;
  return !element.contains(first);
}

function saysTheSame(element: Element, beside: Element | null): boolean {
  if (!beside || !hidesByClass(wholeClass(beside))) return false;
  const { length } = (element.textContent ?? '').trim();
  return length <= MOST_CHARS || length <= (beside.textContent ?? '').trim().length;
}

/** True where a class says so. */
export const hidesByClass = remembered(
  (className) =>
    POPUP_CLASS.test(className) ||
    (PRINT_CLASS.test(className) &&
      /(?:^|\s)(?:d-none|hidden|hide|d-print|visible-print|show-for-print|print-only|only-print)/.test(
        className,
      )) ||
    (HIDDEN_CLASS.test(className) && !/\bmd:|\blg:|\bsm:|\bd-\w+-/.test(className)),
);
