import type { Article } from '../article/article.ts';
import { expectPicture } from './body.ts';
import type { Translate } from './messages.ts';
import { h } from './render.ts';

/** A figure with a picture before the first paragraph. */
const OPENS_WITH_PICTURE = /^<figure\b(?:(?!<\/figure>|data-embed)[\s\S])*<img\b/;

/** The lead image above the text; null where there is none or where the body shows it, or another picture, in its place. */
export function renderLead(article: Article, t: Translate): HTMLElement | null {
  const image = article.leadImage;
  if (!image || OPENS_WITH_PICTURE.test(article.html)) return null;
  if (article.html.includes(pathOf(image.url).replaceAll('&', '&amp;'))) return null;
  const picture = h('img', {
    src: image.url,
    alt: image.alt,
    width: image.width,
    height: image.height,
    decoding: 'async',
  });
  expectPicture(picture, t);
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
