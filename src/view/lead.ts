import type { Article } from '../article/article.ts';
import { missingPicture } from './body.ts';
import type { Translate } from './messages.ts';
import { h } from './render.ts';

/** The lead image above the text; null where there is none or where the body shows it itself. */
export function renderLead(article: Article, t: Translate): HTMLElement | null {
  const image = article.leadImage;
  if (!image || article.html.includes(pathOf(image.url).replaceAll('&', '&amp;'))) return null;
  const picture = h('img', {
    src: image.url,
    alt: image.alt,
    width: image.width,
    height: image.height,
    decoding: 'async',
  });
  picture.addEventListener('error', () => picture.replaceWith(missingPicture(image.alt, t)), { once: true });
  return h(
    'figure',
    { class: 'lead', lang: article.lang, dir: article.dir },
    picture,
    image.caption && h('figcaption', {}, image.caption),
  );
}

/** The address without its query: the same picture is often served at several sizes. */
function pathOf(url: string): string {
  return url.startsWith('data:') ? url : (url.split(/[?#]/)[0] ?? url);
}
