/**
 * The origin that an address or a typed host name stands for.
 * @param input `https://news.example/world`, `news.example`, `*://news.example/*`
 * @returns `https://news.example`, or null where the input is no web address
 */
export function originOf(input: string): string | null {
  const typed = input
    .trim()
    .replace(/^\*:\/\//, 'https://')
    .replace(/\/\*$/, '/');
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`;
  try {
    const url = new URL(address);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
    if (!url.hostname || url.hostname.includes('*') || /\s/.test(typed) || url.username) return null;
    const isHost = url.hostname.includes('.') || url.hostname === 'localhost' || url.hostname.startsWith('[');
    return isHost ? url.origin : null;
  } catch {
    return null;
  }
}

/** The match pattern for all pages of an origin. Patterns know no port: every port of the host matches. */
export function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

/** The name that a person knows the site by. */
export function siteName(origin: string): string {
  const { protocol, host } = new URL(origin);
  const bare = host.replace(/^www\./, '');
  return protocol === 'http:' ? `http://${bare}` : bare;
}
