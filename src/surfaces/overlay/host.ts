import { deviceWidth } from './device-width.ts';
import { addPageSheet, DIALOG_STYLE, dress, MARK, PRINT_STYLE, SURFACE_STYLE } from './host-style.ts';
import { trackPlace } from './keep-place.ts';

/** How often a page may take our element away, change or cover it, before we give way to it. */
const PATIENCE = 40;

/** Why a reader goes: somebody put it away, the page does not let it be, the page went elsewhere. */
export type Leaving = 'hand' | 'page' | 'moved';

/** The place of the reader in the page. */
export interface Host {
  /** Closed: neither the page's styles nor its scripts reach in. */
  root: ShadowRoot;
  /** Lays the reader out as the page itself for the printer, or goes back to the screen. */
  setPrinting: (isPrinting: boolean) => void;
  /** Takes everything away again. */
  remove: () => void;
}

/**
 * Puts a modal dialog with a closed shadow root on top of the page. Being the modal dialog it lies above everything (also above
 * full-screen elements and dialogs of the page), makes the rest of the page inert without touching an attribute of it, and can be
 * closed by the browser's own Escape even where the extension is gone.
 * @param onGone called where the page does not let the element be, and where the browser asks to close it
 * @param isOurs whether the extension that put it here still runs; one that was updated does not fight for its place
 */
export function placeHost(
  page: Document,
  { dir, onGone, isOurs }: { dir: 'ltr' | 'rtl'; onGone: (why: Leaving) => void; isOurs: () => boolean },
): Host {
  const { dialog, surface, root } = build(page);
  const width = deviceWidth(page);
  dialog.dir = dir;
  const html = page.documentElement;
  const dropSheet = addPageSheet(page);
  const place = trackPlace(root);
  let patience = PATIENCE;
  let isPrinting = false;

  const raise = () => {
    if (width.meta.parentNode !== dialog || surface.parentNode !== dialog)
      dialog.replaceChildren(width.meta, surface);
    if (dialog.parentNode !== page.documentElement) page.documentElement.append(dialog);
    dialog.setAttribute(MARK, '');
    dress(dialog, DIALOG_STYLE);
    dialog.style.removeProperty('display');
    dress(surface, SURFACE_STYLE);
    if (dialog.open) dialog.close();
    dialog.showModal();
    if (getComputedStyle(dialog).display === 'none')
      dialog.style.setProperty('display', 'block', 'important');
    observer.takeRecords();
  };
  const raiseAgain = () => {
    if (isPrinting) return;
    if (patience-- <= 0 || !isOurs()) return onGone('page');
    raise();
    place.restore();
  };
  const observer = new MutationObserver((records) => {
    // The page wrote itself anew (`document.open`): it is another one.
    if (page.documentElement !== html) onGone('moved');
    else if (records.some((record) => isAgainst(record, dialog))) raiseAgain();
  });
  const onToggle = (event: Event) => {
    if (event.target instanceof Element && event.target.matches(':popover-open')) raiseAgain();
  };
  // Outside the topmost modal dialog nothing can have the focus: one that we cannot see, in a shadow root of the page, lies above ours.
  const onFocus = ({ target }: Event) => {
    if (dialog.open && target instanceof Node && !dialog.contains(target)) raiseAgain();
  };
  const onCancel = (event: Event) => {
    event.preventDefault();
    if (event.isTrusted) onGone('hand');
  };

  html.append(dialog);
  raise();
  observer.observe(page, { childList: true });
  observer.observe(page.documentElement, { childList: true });
  for (const watched of [page.head, page.body]) {
    if (watched) observer.observe(watched, { subtree: true, attributeFilter: ['open'] });
  }
  observer.observe(dialog, { attributeFilter: ['style', 'open', 'class', MARK], childList: true });
  page.addEventListener('toggle', onToggle, true);
  page.addEventListener('focusin', onFocus, true);
  page.addEventListener('fullscreenchange', raiseAgain);
  dialog.addEventListener('cancel', onCancel);

  return {
    root,
    setPrinting(next) {
      if (next === isPrinting) return;
      isPrinting = next;
      dialog.toggleAttribute('printing', next);
      if (next) {
        dialog.close();
        dress(dialog, PRINT_STYLE);
        dress(surface, PRINT_STYLE);
      } else {
        raise();
        place.restore();
      }
    },
    remove() {
      place.forget();
      observer.disconnect();
      page.removeEventListener('toggle', onToggle, true);
      page.removeEventListener('focusin', onFocus, true);
      page.removeEventListener('fullscreenchange', raiseAgain);
      dialog.removeEventListener('cancel', onCancel);
      if (dialog.open) dialog.close();
      width.restore();
      dialog.remove();
      dropSheet();
    },
  };
}

/** Takes away what an older version of the extension left in the page. @returns whether there was anything */
export function removeLeftovers(page: Document): boolean {
  const left = page.querySelectorAll(`html > dialog[${MARK}]`);
  for (const dialog of left) dialog.remove();
  return left.length > 0;
}

function build(page: Document): { dialog: HTMLDialogElement; surface: HTMLElement; root: ShadowRoot } {
  const xhtml = 'http://www.w3.org/1999/xhtml';
  const dialog = page.createElementNS(xhtml, 'dialog') as HTMLDialogElement;
  // No name of our own: the page could define such an element, and a definition reaches into closed roots (`ElementInternals`).
  const surface = page.createElementNS(xhtml, 'div') as HTMLElement;
  const root = surface.attachShadow({ mode: 'closed' });
  return { dialog, surface, root };
}

/** Whether a change of the page touches our dialog, or opens a modal dialog of the page above it. */
function isAgainst(record: MutationRecord, dialog: HTMLDialogElement): boolean {
  if (record.type === 'childList')
    return record.target === dialog || [...record.removedNodes].includes(dialog);
  if (record.target === dialog || record.target.parentNode === dialog) return true;
  return (
    record.attributeName === 'open' && record.target instanceof Element && record.target.matches(':modal')
  );
}
