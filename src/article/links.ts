/** The addresses of the links in an element, as they are written. */
export function hrefsIn(element: Element): string[] {
  return [...element.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '');
}

/**
 * True where an address leads to the host of a page.
 * @param href as it is written; false for one that cannot be read
 * @param url where the page was served
 */
export function staysOnSite(href: string, url: string): boolean {
  return URL.canParse(href, url) && new URL(href, url).hostname === new URL(url).hostname;
}
