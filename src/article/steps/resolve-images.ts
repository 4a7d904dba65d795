import { allMatches } from '../matches.ts';
import { unescapeText } from '../metadata/entities.ts';

/** Width that a picture is fetched at (px): twice the widest column of the view at its default size. */
const FITTING = 1200;
/** A width that most sites offer which name none (px). */
const USUAL = 1024;
/** Declared sizes up to these are trackers and icons (px). */
const PIXEL = 3;
const ICON = 48;

/** Where lazy loaders keep the real address. */
const LAZY = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-lazy',
  'data-hi-res-src',
  'data-full-src',
  'data-full',
  'data-fullsrc',
  'data-hires',
  'data-highres',
  'data-large',
  'data-zoom-image',
  'data-orig-file',
  'data-img-src',
  'data-image-src',
  'data-lazyload',
  'data-defer-src',
  'data-cfsrc',
  'data-actualsrc',
  'data-large-file',
  'data-image',
  'data-url',
  'data-echo',
  'data-src-medium',
  'data-pin-media',
];
const LAZY_SETS = ['data-srcset', 'data-lazy-srcset', 'data-original-set'];
const PLACEHOLDER =
  /^data:image\/(?:gif|svg\+xml|png;base64,.{0,400}$)|(?:^|[/_.-])(?:blank|spacer|pixel|placeholder|transparent|1x1|loading|lazyload|grey|gray)(?:[/_.-]|$)/i;
const AVATAR =
  /(?:^|[/_\s.-])(?:avatars?|gravatar|author[-_]?(?:photo|image|pic|thumb)|headshots?|profile[-_]?(?:photo|image|pic)|mugshots?|favicon|sprite|emoji|badge)(?:[/_\s.-]|$)/i;
const TRACKER =
  /(?:pixel|beacon|track(?:er|ing)?|analytics|scorecardresearch|doubleclick|\/b\.gif|count(?:er)?\.(?:gif|php))/i;

/** Gives every picture its real address at a fitting size, absolute; takes away trackers, spacers, icons and avatars. */
export function resolveImages(body: Element, url: string): void {
  for (const image of [...body.querySelectorAll('amp-img, amp-anim')]) makePlain(image);
  for (const noscript of [...body.querySelectorAll('noscript')]) unpackFallback(noscript);
  for (const image of [...body.querySelectorAll('img')]) {
    const source = bestSource(image, url);
    if (!source || isNoPicture(image, source)) dropImage(image);
    else setSource(image, source);
  }
  for (const picture of [...body.querySelectorAll('picture')]) {
    const image = picture.querySelector('img');
    if (image) picture.replaceWith(image);
    else picture.remove();
  }
}

const OF_PICTURE = ['src', 'srcset', 'alt', 'width', 'height', 'class'];

/** AMP has an element of its own for pictures; where its script has run, a plain one stands in it. */
function makePlain(image: Element): void {
  const plain = image.ownerDocument.createElement('img');
  for (const name of OF_PICTURE) {
    const value = image.getAttribute(name);
    if (value !== null) plain.setAttribute(name, value);
  }
  image.replaceWith(plain);
}

function bestSource(image: HTMLImageElement, url: string): string | null {
  const picture = image.parentElement?.tagName === 'PICTURE' ? image.parentElement : null;
  const sets = [...(picture?.querySelectorAll('source') ?? []), image].flatMap((element) =>
    ['srcset', ...LAZY_SETS].map((name) => element.getAttribute(name) ?? ''),
  );
  const candidates = sets.flatMap(parseSrcset).filter(({ address }) => !PLACEHOLDER.test(address));
  const plain = [...LAZY.map((name) => image.getAttribute(name)), image.getAttribute('src')].find(
    (address) => address && isAddress(address) && !PLACEHOLDER.test(address),
  );
  return absolute(filledIn(fitting(candidates) ?? plain ?? null, image), url);
}

/** Some sites leave the width to their script: `https://…/{width}/harbour.jpg`. */
const WIDTH = /\{width\}|%7Bwidth%7D/gi;

function filledIn(address: string | null, image: Element): string | null {
  if (!address || address.search(WIDTH) < 0) return address;
  const offered = image.getAttribute('data-widths')?.match(/\d+/g) ?? [];
  const widths = offered.map(Number).sort((a, b) => a - b);
  const width = widths.find((width) => width >= FITTING) ?? widths.at(-1) ?? USUAL;
  return address.replace(WIDTH, String(width));
}

/** A longer set is no list of pictures, and takes long to be looked through (characters). */
const LONGEST_SET = 20_000;

interface Candidate {
  address: string;
  /** In px; a density counts as so many columns of 600 px. */
  width: number;
}

/** Reads a `srcset` (HTML, 4.8.4.2.1); addresses may hold commas. */
function parseSrcset(set: string): Candidate[] {
  if (set === '' || set.length > LONGEST_SET) return [];
  return allMatches(/(\S*[^,\s])(?:\s+([\d.]+)([wx]))?\s*(?:,|$)/g, set).map(
    ([, address = '', size, unit]) => ({
      address,
      width: size ? Number(size) * (unit === 'x' ? 600 : 1) : 600,
    }),
  );
}

/** The smallest that is wide enough, else the widest. */
function fitting(candidates: readonly Candidate[]): string | null {
  const sorted = [...candidates].sort((a, b) => a.width - b.width);
  return (sorted.find(({ width }) => width >= FITTING) ?? sorted.at(-1))?.address ?? null;
}

function isNoPicture(image: HTMLImageElement, source: string): boolean {
  const width = size(image, 'width');
  const height = size(image, 'height');
  if (Math.min(width, height) <= PIXEL || Math.max(width, height) <= ICON) return true;
  const named = `${image.getAttribute('class') ?? ''} ${source.split('?')[0]}`;
  return AVATAR.test(named) || (TRACKER.test(source) && width === Number.POSITIVE_INFINITY && !image.alt);
}

function size(image: HTMLImageElement, name: 'width' | 'height'): number {
  const value = Number.parseFloat(image.getAttribute(name) ?? '');
  return Number.isFinite(value) && !(image.getAttribute(name) ?? '').includes('%')
    ? value
    : Number.POSITIVE_INFINITY;
}

function setSource(image: HTMLImageElement, source: string): void {
  for (const name of image.getAttributeNames())
    if (!['alt', 'width', 'height', 'title'].includes(name)) image.removeAttribute(name);
  image.setAttribute('src', source);
}

/** Takes a picture away, with the figure and the caption that had no other. */
function dropImage(image: Element): void {
  const figure = image.closest('figure');
  image.remove();
  if (figure && !figure.querySelector('img, video, audio, iframe, table, pre, blockquote, p, object, embed'))
    figure.remove();
}

/** A browser with scripts on keeps a `noscript`'s content as text; the picture in it is the real one of a lazy neighbour. */
function unpackFallback(noscript: Element): void {
  const markup = noscript.querySelector('img')?.outerHTML ?? noscript.textContent ?? '';
  const source = /<img\b[^>]*?\bsrc\s*=\s*["']?([^"'\s>]+)/i.exec(markup)?.[1]?.replace(/&amp;/g, '&');
  const near = [noscript.previousElementSibling, noscript.nextElementSibling, noscript.parentElement].flatMap(
    (element) =>
      element ? (element.tagName === 'IMG' ? [element] : [...element.querySelectorAll('img')]) : [],
  );
  const lazy = near.find((image) => !noscript.contains(image));
  if (source && lazy) {
    if (!LAZY.some((name) => lazy.hasAttribute(name))) lazy.setAttribute('data-src', source);
  } else if (source) {
    const image = noscript.ownerDocument.createElement('img');
    image.setAttribute('src', source);
    for (const name of ['alt', 'width', 'height', 'class']) {
      const value = new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)`, 'i').exec(markup)?.[1];
      if (value) image.setAttribute(name, unescapeText(value));
    }
    noscript.before(image);
  }
  noscript.remove();
}

const isAddress = (text: string): boolean =>
  /^(?:https?:|\/|\.|data:image\/)|\.(?:jpe?g|png|webp|avif|gif)/i.test(text);

function absolute(address: string | null, url: string): string | null {
  if (!address) return null;
  try {
    const resolved = new URL(address, url);
    return /^https?:$/.test(resolved.protocol) || address.startsWith('data:image/') ? resolved.href : null;
  } catch {
    return null;
  }
}
