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

/**
 * The origins that somebody means who types an address. A bare `news.example` stands for its `www` host too, since most sites send
 * one to the other; every other host stands for itself alone.
 */
export function originsMeant(input: string): string[] {
  const origin = originOf(input);
  if (!origin) return [];
  const { protocol, hostname, port } = new URL(origin);
  const isBare = /^[^.]+\.[^.]+$/.test(hostname) && !port && !/:\/\//.test(input);
  return isBare ? [origin, `${protocol}//www.${hostname}`] : [origin];
}

/** The match pattern for all pages of an origin. Patterns know no port: every port of the host matches. */
export function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

/** How a site is called: its host, `www` and bare told apart, with the scheme where it is not https. */
export function siteName(origin: string): string {
  const { protocol, host } = new URL(origin);
  return protocol === 'http:' ? `http://${host}` : host;
}
