/**
 * Parses sanitised markup into nodes of this document. Done in an inert document, so that nothing loads or runs while it
 * is parsed; where the page's policy forbids markup in strings (`require-trusted-types-for`), by the browser's own
 * sanitising parser, which the policy lets through.
 */
export function parseHtml(html: string): DocumentFragment {
  const inert = document.implementation.createHTMLDocument('');
  try {
    inert.body.innerHTML = html;
  } catch {
    (inert.body as Element & { setHTML?: (html: string, options: object) => void }).setHTML?.(html, {
      sanitizer: { dataAttributes: true, removeElements: ['script'] },
    });
  }
  // A picture begins to load as it comes to this document, long before its block stands: not if it is to wait for the screen.
  for (const image of inert.images) image.loading = 'lazy';
  const fragment = document.createDocumentFragment();
  fragment.append(...inert.body.childNodes);
  return fragment;
}
