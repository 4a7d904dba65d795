import type { Steps } from '../steps-in-time.ts';

/** So many take some milliseconds. */
const LINKS_PER_STEP = 500;

/** Parameters that only tell who sent the reader. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|_hs(?:enc|mi)|vero_id|oly_(?:enc|anon)_id|wt_mc|ncid|cmpid|ito|at_(?:medium|campaign)|ref_src|ref_url|guccounter|guce_\w+)$/i;

/** What the ids of link targets within the article begin with, so that they meet no id of the view's. */
export const ID_PREFIX = 'bs-';

/**
 * Makes links absolute and frees them of tracking. Links to a place in the article stay in it; links that lead nowhere
 * or run something become plain text.
 */
export function* absoluteLinks(body: Element, url: string): Steps<void> {
  const links = [...body.querySelectorAll('a')];
  const targets = prefixTargets(body, links);
  let index = 0;
  for (const link of links) {
    if (index++ % LINKS_PER_STEP === LINKS_PER_STEP - 1) yield;
    const stated = link.getAttribute('href')?.trim();
    const inside = stated?.startsWith('#') ? targets.get(decode(stated.slice(1))) : undefined;
    const address = inside ? `#${inside}` : stated ? cleanAddress(stated, url) : null;
    if (address) link.setAttribute('href', address);
    else link.replaceWith(...link.childNodes);
  }
}

/** Gives the elements that links of the article lead to ids of our own; all other ids go. */
function prefixTargets(body: Element, links: readonly Element[]): Map<string, string> {
  const wanted = new Set<string>();
  for (const link of links) {
    const stated = link.getAttribute('href');
    if (stated?.startsWith('#')) wanted.add(decode(stated.slice(1)));
  }
  const targets = new Map<string, string>();
  for (const element of body.querySelectorAll('[id], a[name]')) {
    const id = element.id || element.getAttribute('name') || '';
    element.removeAttribute('name');
    if (!wanted.has(id) || targets.has(id) || id === '') {
      element.removeAttribute('id');
      continue;
    }
    const own = ID_PREFIX + id.replace(/[^\w-]/g, (char) => `_${char.codePointAt(0)?.toString(16)}`);
    element.id = own;
    targets.set(id, own);
  }
  return targets;
}

function cleanAddress(stated: string, url: string): string | null {
  try {
    const address = new URL(stated, url);
    if (address.protocol === 'mailto:' || address.protocol === 'tel:') return address.href;
    if (address.protocol !== 'http:' && address.protocol !== 'https:') return null;
    // Most are there to look like the host.
    if (address.username !== '') address.username = '';
    if (address.password !== '') address.password = '';
    if (address.search !== '')
      for (const name of [...address.searchParams.keys()])
        if (TRACKING.test(name)) address.searchParams.delete(name);
    return address.href;
  } catch {
    return null;
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
