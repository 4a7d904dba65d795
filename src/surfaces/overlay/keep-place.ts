/**
 * Does work that makes the browser forget focus and scroll positions inside a root (taking it out of the page and putting
 * it back), and brings both back.
 */
export function keepingPlace(root: ShadowRoot, work: () => void): void {
  const focused = root.activeElement;
  const scrolled = [...root.querySelectorAll('*')]
    .filter((part) => part.scrollTop || part.scrollLeft)
    .map((part) => ({ part, left: part.scrollLeft, top: part.scrollTop }));
  work();
  for (const { part, left, top } of scrolled) part.scrollTo({ left, top, behavior: 'instant' });
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
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
