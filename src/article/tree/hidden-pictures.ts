import { FILM, FILM_NAMES, LIGHT_PLAYER } from '../../rules/embed-hosts.ts';
import { wholeClass } from './page-nodes.ts';

/** Attributes in which an element that is no picture names one. */
const NAMING = [
  'data-bg',
  'data-background',
  'data-background-image',
  'data-src',
  'data-image-src',
  'data-lazy-src',
];
/** Elements that may have one of them, or a picture as their background. */
export const MAY_SHOW = [...NAMING.map((name) => `[${name}]`), '[style*="background" i]'].join(',');
const BACKGROUND = /background(?:-image)?\s*:[^;]*url\(\s*["']?([^"')]+)/i;

/** The address of the picture that an element without text shows as its background, or that a script will show in it; null for others. */
export function backgroundOf(element: Element): string | null {
  if (element.textContent?.trim() || element.querySelector('img,picture,video,iframe')) return null;
  const named = NAMING.map((name) => element.getAttribute(name)).find(Boolean);
  return named ?? BACKGROUND.exec(element.getAttribute('style') ?? '')?.[1] ?? null;
}

/** A longer text is no title of a film, with the words on its button (characters). */
const FILM_CHARS = 160;
/** What nobody sees of a player. */
const SILENT = 'noscript,script,style';

/** The name of the film of a player that waits for a click: `<div class="youtube-player" data-id="…">`; null for others. */
function filmOf(element: Element, className: string): string | null {
  if (!className.includes(LIGHT_PLAYER)) return null;
  const name = FILM_NAMES.map((attribute) => element.getAttribute(attribute)).find(Boolean);
  return name && FILM.test(name) && charsShown(element) <= FILM_CHARS ? name : null;
}

function charsShown(element: Element): number {
  let silent = '';
  for (const { textContent } of element.querySelectorAll(SILENT)) silent += textContent ?? '';
  return charsIn(element.textContent ?? '') - charsIn(silent);
}

const charsIn = (text: string): number => text.replace(/\s+/g, '').length;

/** A post with more words is read as a part of the story (characters). */
const POST_CHARS = 160;
export const SHARED_POST = 'blockquote.instagram-media[data-instgrm-permalink]';

/** True for a player that waits for a click, and for a post of which a page holds only the link until a script has run. */
export function isPlayer(element: Element, className: string): boolean {
  if (filmOf(element, className)) return true;
  if (!className.includes('instagram') || !element.matches(SHARED_POST)) return false;
  return (element.textContent?.trim().length ?? 0) <= POST_CHARS;
}

/** What stands in a copy for an element that is no picture and no player but for a script or a style; null for others. */
export function shownBy(node: Node, target: Document): Element | null {
  if (node.nodeType !== 1 || /^(?:img|picture|noscript)$/i.test(node.nodeName)) return null;
  const element = node as Element;
  const film = filmOf(element, wholeClass(element));
  if (film) {
    const player = target.createElement('lite-youtube');
    player.setAttribute('videoid', film);
    return player;
  }
  const address = element.matches(MAY_SHOW) ? backgroundOf(element) : null;
  if (!address || /^(?:iframe|video|audio|embed|object)$/i.test(node.nodeName)) return null;
  const image = target.createElement('img');
  image.setAttribute('src', address);
  image.alt = element.getAttribute('data-alt') ?? element.getAttribute('aria-label') ?? '';
  return image;
}

/** True for a `noscript` that holds a picture and no text, with no lazy picture beside it whose real address it has. */
export function holdsPicture(noscript: Element): boolean {
  const markup = noscript.firstElementChild ? noscript.innerHTML : (noscript.textContent ?? '');
  return (
    /^\s*<(?:img|picture)\b[^<]*(?:<[^<]*)*$/i.test(markup) &&
    !/<(?:p|div|iframe|script|style)\b/i.test(markup) &&
    !pictureBeside(noscript)
  );
}

/** The picture that stands beside a `noscript`. */
function pictureBeside({
  previousElementSibling: previous,
  nextElementSibling: next,
}: Element): Element | null {
  return [previous, next].find((element) => element?.matches('img,picture')) ?? null;
}

/** The `noscript` that stands beside a picture, with its real address. */
export function fallbackOf({
  previousElementSibling: previous,
  nextElementSibling: next,
}: Element): Element | null {
  return [next, previous].find((element) => element?.matches('noscript')) ?? null;
}
