/** Marks our element in the page, so that one left by an older version of the extension can be told and taken away. */
export const MARK = 'broadsheet-reader';

/** The dialog over the page. Every property is set inline and important, which no rule of the page can beat. */
export const DIALOG_STYLE: Record<string, string> = {
  all: 'initial',
  position: 'fixed',
  inset: '0',
  width: '100%',
  height: '100%',
  'max-width': 'none',
  'max-height': 'none',
  margin: '0',
  padding: '0',
  border: '0',
  overflow: 'hidden',
  background: 'transparent',
  outline: 'none',
  transition: 'none',
  animation: 'none',
};

/** What carries the closed root inside the dialog (a dialog itself cannot). */
export const SURFACE_STYLE: Record<string, string> = {
  all: 'initial',
  display: 'block',
  position: 'absolute',
  inset: '0',
  overflow: 'hidden',
  transition: 'none',
  animation: 'none',
};

/** Both, while they are printed: as the page itself. */
export const PRINT_STYLE: Record<string, string> = {
  all: 'initial',
  display: 'block',
  transition: 'none',
  animation: 'none',
};

/**
 * In the page: keeps it from scrolling while ours is the modal dialog, and off the paper. It holds by its selectors alone, so a reader
 * that the browser closed without us (the extension was updated) leaves the page free. The odd ids weigh more than the page's rules.
 */
const PAGE_SHEET = `
html:has(> dialog[${MARK}]:modal):not(#_#_#_) { display: block !important; overflow: hidden !important; }
html > dialog[${MARK}][open]:not(#_#_#_) { display: block !important; }
html > dialog[${MARK}]:not([open], [printing]) { display: none !important; }
dialog[${MARK}]::backdrop { background: none !important; }
dialog[${MARK}]::before, dialog[${MARK}]::after, dialog[${MARK}] > ::before, dialog[${MARK}] > ::after { display: none !important; }
html:has(> dialog[${MARK}][printing]) > :not(dialog[${MARK}]) { display: none !important; }
@page { margin: 16mm 14mm 18mm !important; }
`;

/** Sets exactly these properties on an element. */
export function dress(target: HTMLElement, style: Record<string, string>): void {
  target.style.cssText = '';
  for (const [property, value] of Object.entries(style))
    target.style.setProperty(property, value, 'important');
}

/** Puts our few rules into the page. @returns what takes them out again */
export function addPageSheet(page: Document): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(PAGE_SHEET);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
  return () => {
    page.adoptedStyleSheets = [...page.adoptedStyleSheets].filter((other) => other !== sheet);
  };
}
