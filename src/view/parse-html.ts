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
  const fragment = document.createDocumentFragment();
  fragment.append(...inert.body.childNodes);
  return fragment;
}
