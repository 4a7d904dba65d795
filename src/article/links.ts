/** The addresses of the links in an element, as they are written. */
export function hrefsIn(element: Element): string[] {
  return [...element.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '');
}

/**
 * True where an address leads to the site of a page: `video.valley.example` is a part of `www.valley.example`.
 * @param href as it is written; false for one that cannot be read
 * @param url where the page was served
 */
export function staysOnSite(href: string, url: string): boolean {
  if (!URL.canParse(href, url)) return false;
  const site = siteOf(new URL(url).hostname);
  return siteOf(new URL(href, url).hostname) === site;
}

/** The last two parts of a host, or three where the second is as short as in `co.uk`. */
function siteOf(host: string): string {
  const parts = host.split('.');
  return parts.slice((parts.at(-2)?.length ?? 0) > SHORT ? -2 : -3).join('.');
}

/** «com», «co», «gov» (characters). */
const SHORT = 3;
