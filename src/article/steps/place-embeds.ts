import { EMBED_HOSTS } from '../../rules/embed-hosts.ts';
import { SHARED_POST } from '../tree/hidden-pictures.ts';
import { unturned } from '../unturned.ts';

/** Frames of these hosts are never part of a story. */
const NO_EMBED =
  /doubleclick|googlesyndication|adservice|adnxs|taboola|outbrain|criteo|amazon-adsystem|recaptcha|googletagmanager|facebook\.com\/plugins\/(?:like|share|page)|platform\.twitter\.com\/widgets\/(?:follow|tweet)_button|disqus|newsletter|mailchimp|consent/i;

const EMBEDS =
  'iframe, video, audio, embed, object, lite-youtube, amp-youtube, amp-iframe, amp-video, amp-twitter, amp-instagram';
/** A post stands in a figure where it is shown as one. */
const POSTS = `figure > ${SHARED_POST}`;
/** Where AMP and light players name only what to show: the attribute, and the address around it. */
const BY_NAME: readonly (readonly [attribute: string, form: RegExp, page: string])[] = [
  ['videoid', /^[\w-]{6,20}$/, 'https://www.youtube.com/embed/'],
  ['data-videoid', /^[\w-]{6,20}$/, 'https://www.youtube.com/embed/'],
  ['data-tweetid', /^\d{5,20}$/, 'https://twitter.com/i/status/'],
  ['data-shortcode', /^[\w-]{5,20}$/, 'https://www.instagram.com/p/'],
];

/**
 * Puts a quiet placeholder where a video, a sound or another site's frame stood: its title, its host, a link. Nothing of
 * it loads before somebody clicks.
 */
export function placeEmbeds(body: Element, url: string): void {
  // The view makes a button of them, without a word on where it leads: only our own placeholders have them.
  for (const forged of body.querySelectorAll('[data-embed], [data-embed-src]'))
    for (const name of ['data-embed', 'data-embed-src']) forged.removeAttribute(name);
  for (const embed of [...body.querySelectorAll(`${EMBEDS}, ${POSTS}`)]) {
    const address = addressOf(embed, url);
    const figure = embed.closest('figure');
    if (!address || NO_EMBED.test(address.href)) {
      embed.remove();
      continue;
    }
    const placeholder = makePlaceholder(embed, address);
    if (
      figure &&
      figure.querySelectorAll(`${EMBEDS}, ${POSTS}`).length === 1 &&
      !figure.querySelector('img')
    ) {
      const caption = figure.querySelector('figcaption');
      if (caption) placeholder.append(caption);
      figure.replaceWith(placeholder);
    } else liftOut(embed, placeholder);
  }
}

function addressOf(embed: Element, url: string): URL | null {
  const source = embed.querySelector('source')?.getAttribute('src');
  const stated = ['src', 'data-src', 'data-lazy-src', 'data', 'data-url', 'data-instgrm-permalink']
    .map((name) => embed.getAttribute(name))
    .find((value) => value && !/^about:|^javascript:|^data:/i.test(value));
  const address = stated ?? source ?? namedAddress(embed);
  if (!address) return null;
  try {
    const resolved = new URL(address, url);
    return /^https?:$/.test(resolved.protocol) ? resolved : null;
  } catch {
    return null;
  }
}

function namedAddress(embed: Element): string | null {
  for (const [attribute, form, page] of BY_NAME) {
    const name = embed.getAttribute(attribute);
    if (name && form.test(name)) return page + name;
  }
  return null;
}

function makePlaceholder(embed: Element, address: URL): HTMLElement {
  const document = embed.ownerDocument;
  const host = address.hostname.replace(/^www\./, '');
  const known = EMBED_HOSTS.find(({ pattern }) => pattern.test(address.href));
  const link = document.createElement('a');
  link.href = known?.page ? address.href.replace(known.pattern, known.page) : address.href;
  const name = known?.name ?? host;
  link.textContent = titleOf(embed) || name;
  const caption = document.createElement('figcaption');
  caption.append(link);
  if (link.textContent !== name) caption.append(` (${name})`);
  const figure = document.createElement('figure');
  figure.setAttribute(
    'data-embed',
    /^(?:amp-)?(video|audio)$/i.exec(embed.tagName)?.[1]?.toLowerCase() ?? 'frame',
  );
  figure.setAttribute('data-embed-src', address.href);
  figure.append(caption);
  return figure;
}

/** What an embed calls itself: «How bread is made», «A post shared by Ana Lima (@ana)». */
function titleOf(embed: Element): string {
  const stated = ['title', 'aria-label', 'playlabel'].map((name) => embed.getAttribute(name)?.trim());
  const signed = [...embed.querySelectorAll('a')]
    .map(({ textContent }) => textContent.trim())
    .find((text) => text.includes('@'));
  // The host's name stands behind it, and is not to be turned around.
  return unturned(stated.find(Boolean) ?? signed ?? '').trim();
}

/** A figure may not stand in a paragraph: it goes behind it, and the paragraph goes where nothing is left in it. */
function liftOut(embed: Element, placeholder: HTMLElement): void {
  const line = embed.closest('p, h2, h3, h4, h5, h6');
  if (!line) {
    embed.replaceWith(placeholder);
    return;
  }
  embed.remove();
  line.after(placeholder);
  if (!line.textContent?.trim() && !line.querySelector('img')) line.remove();
}
