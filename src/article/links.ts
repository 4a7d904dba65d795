import { SHARED_HOSTS } from '../rules/page-addresses.ts';

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
  return URL.canParse(href, url) && siteOf(new URL(href, url)) === siteOf(new URL(url));
}

/** True where an absolute address of the web leads to another site than a page's. */
export function leavesSite(href: string, url: string): boolean {
  return /^https?:/i.test(href) && URL.canParse(href, url) && !staysOnSite(href, url);
}

/** The last two parts of a host, or three where many sites share these. */
function siteOf({ hostname }: URL): string {
  const host = hostname.replace(/^www\./, '');
  return host
    .split('.')
    .slice(SHARED_HOSTS.test(host) ? -3 : -2)
    .join('.');
}
