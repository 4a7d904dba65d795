import { keyEvent } from '../../view/key-event.ts';

/** What a page has no business to hear of, or to prevent, while the reader is open; the view does not need them either. */
const WITHHELD = [
  'wheel',
  'touchmove',
  'selectstart',
  'copy',
  'cut',
  'paste',
  'contextmenu',
  'dragstart',
  'beforeinput',
  'compositionstart',
  'compositionupdate',
  'compositionend',
] as const;

/** How long a pressed key may take to come up, in milliseconds. */
const KEY_UP = 300;

/** Handed to the view as copies that do not leave its root. */
const KEYS = ['keydown', 'keyup', 'keypress'] as const;

/** Kept from bubbling out of the root once the view has had them. */
const CONTAINED = [
  'click',
  'dblclick',
  'auxclick',
  'input',
  'change',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
] as const;

/**
 * Keeps the reader's keys, and what pages like to forbid (copying, scrolling, the context menu), between the reader and the
 * browser. Our listener stands at the window, in front of the page's; the browser's own reaction to an event (typing, tabbing,
 * scrolling) is left as it is.
 * @param onEscape called for an Escape that the view did not use itself
 * @returns what gives the events back to the page
 */
export function guardEvents(page: Document, root: ShadowRoot, onEscape: () => void): () => void {
  const view = page.defaultView ?? page;
  const stop = (event: Event) => event.stopImmediatePropagation();
  const contain = (event: Event) => event.stopPropagation();
  const relay = (event: Event) => {
    event.stopImmediatePropagation();
    if (!(event instanceof KeyboardEvent) || !event.isTrusted) return;
    const copy = keyEvent(event.type, pressOf(event));
    (root.activeElement ?? root.firstElementChild ?? root).dispatchEvent(copy);
    if (copy.defaultPrevented) event.preventDefault();
    else if (event.type === 'keydown' && event.key === 'Escape' && !event.isComposing) {
      event.preventDefault();
      onEscape();
    }
  };

  for (const type of WITHHELD) view.addEventListener(type, stop, { capture: true, passive: true });
  for (const type of KEYS) view.addEventListener(type, relay, true);
  for (const type of CONTAINED) root.addEventListener(type, contain);
  return () => {
    for (const type of WITHHELD) view.removeEventListener(type, stop, true);
    view.removeEventListener('keydown', relay, true);
    // The key that closes the reader comes up when it is closed already; the page is not to hear of it.
    setTimeout(() => {
      for (const type of KEYS) view.removeEventListener(type, relay, true);
    }, KEY_UP);
    for (const type of CONTAINED) root.removeEventListener(type, contain);
  };
}

function pressOf(event: KeyboardEvent) {
  const { key, code, location, repeat, isComposing, ctrlKey, shiftKey, altKey, metaKey } = event;
  return { key, code, location, repeat, isComposing, ctrlKey, shiftKey, altKey, metaKey };
}
