/** Controls that are headings, or hold or stand in one: they title what they open. */
const TITLE = 'h2,h3,h4,h5,h6,[role="heading"],dt';
/** Menus, boxes and windows: what is opened from there is not the text of the page. */
const ELSEWHERE =
  'nav,header,footer,aside,form,dialog,[role="navigation"],[role="dialog"],[role="menu"],[role="menubar"],[role="tablist"],[role="search"]';

/**
 * Finds the panels that headings open and close (the accordion of the WAI-ARIA Authoring Practices): hidden until then,
 * and a part of the page's text all the same, as the content of `details` is.
 */
export function findPanels(document: Document): ReadonlySet<Element> {
  const panels = new Set<Element>();
  for (const control of document.querySelectorAll('[aria-controls]')) {
    if (!control.closest(TITLE) && !control.querySelector(TITLE)) continue;
    if (control.closest(ELSEWHERE)) continue;
    for (const id of (control.getAttribute('aria-controls') ?? '').split(/\s+/)) {
      const panel = id === '' ? null : document.getElementById(id);
      if (panel && !panel.contains(control)) panels.add(panel);
    }
  }
  return panels;
}
