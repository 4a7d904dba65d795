/** Where somebody is inside the reader: what has the focus, how far each part is scrolled. */
export interface Place {
  restore: () => void;
  forget: () => void;
}

/**
 * Follows focus and scrolling inside a root, so that both can be brought back after the page, or the printer, took the root out:
 * by then the browser has forgotten them.
 */
export function trackPlace(root: ShadowRoot): Place {
  const gone = new AbortController();
  const options = { capture: true, passive: true, signal: gone.signal };
  const scrolled = new Map<Element, readonly [left: number, top: number]>();
  let focused: Element | null = null;
  root.addEventListener(
    'scroll',
    ({ target }) => {
      // A part that is not laid out just now tells nothing of where it was.
      if (target instanceof Element && target.clientHeight > 0)
        scrolled.set(target, [target.scrollLeft, target.scrollTop]);
    },
    options,
  );
  root.addEventListener(
    'focusin',
    ({ target }) => {
      focused = target instanceof Element ? target : null;
    },
    options,
  );
  return {
    forget: () => gone.abort(),
    restore() {
      // Read first: bringing the focus back moves it.
      const last = focused;
      for (const [part, [left, top]] of scrolled) part.scrollTo({ left, top, behavior: 'instant' });
      if (last instanceof HTMLElement) last.focus({ preventScroll: true });
    },
  };
}

/** Where the page stands: its scroll position and the element that has the focus. @returns what brings it back exactly */
export function rememberPage(page: Document): () => void {
  const view = page.defaultView;
  const left = view?.scrollX ?? 0;
  const top = view?.scrollY ?? 0;
  const focused = page.activeElement;
  return () => {
    if (focused instanceof HTMLElement && focused.isConnected && focused !== page.body) {
      focused.focus({ preventScroll: true });
    } else if (page.activeElement instanceof HTMLElement) {
      page.activeElement.blur();
    }
    // Instant, since a page may ask for smooth scrolling.
    view?.scrollTo({ left, top, behavior: 'instant' });
  };
}
