import type { Article } from '../article/article.ts';
import type { Translate } from './messages.ts';
import { parseHtml } from './parse-html.ts';
import { h } from './render.ts';

/** Blocks put in place before the first paint: more than any screen shows. */
const FIRST_BLOCKS = 24;
/** Blocks added per frame afterwards. */
const BLOCKS_PER_FRAME = 120;

/** From this many blocks on the browser lays out only those near the screen. */
const LONG = 80;
/** Rows that are looked at to tell columns of figures. */
const MOST_ROWS = 500;
/** Letters of the longest unit that stands with a figure: «km», «°C», «Mo». */
const LONGEST_UNIT = 2;

/** The rendered body. `whole` is fulfilled when the last block stands. */
export interface Body {
  element: HTMLElement;
  whole: Promise<void>;
}

/** Renders an article's body: the first screens at once, the rest after they are painted. */
export function renderBody(article: Article, t: Translate): Body {
  const element = h('div', { class: 'body', lang: article.lang, dir: article.dir });
  const blocks = [...parseHtml(article.html).childNodes];
  element.classList.toggle('long', blocks.length >= LONG);
  const add = (nodes: ChildNode[]) => {
    const fragment = document.createDocumentFragment();
    fragment.append(...nodes);
    finish(fragment, t);
    element.append(fragment);
  };
  add(blocks.splice(0, FIRST_BLOCKS));
  const whole = new Promise<void>((resolve) => {
    const next = () => {
      if (blocks.length === 0) return resolve();
      add(blocks.splice(0, BLOCKS_PER_FRAME));
      afterFrame(next);
    };
    afterFrame(next);
  });
  return { element, whole };
}

/** Makes parsed blocks fit for the view: wide things in boxes of their own, links that leave, pictures that may fail. */
export function finish(fragment: ParentNode, t: Translate): void {
  for (const wide of fragment.querySelectorAll('table')) {
    if (wide.closest('table table')) continue;
    const box = h('div', {
      class: 'box',
      tabindex: '0',
      role: 'region',
      'aria-label': wide.caption?.textContent || t('table'),
    });
    wide.replaceWith(box);
    box.append(wide);
    alignFigures(wide);
  }
  for (const code of fragment.querySelectorAll('pre')) {
    code.tabIndex = 0;
    const box = h('div', { class: 'code' });
    code.replaceWith(box);
    box.append(code);
  }
  for (const link of fragment.querySelectorAll('a[href]')) {
    if (link.getAttribute('href')?.startsWith('#')) continue;
    link.setAttribute('target', '_blank');
    link.setAttribute('rel', 'noopener noreferrer');
  }
  for (const embed of fragment.querySelectorAll<HTMLElement>('figure[data-embed-src]')) offerEmbed(embed, t);
  // A mark of speech hangs in the margin. Not in lists and quotations, which have margins of their own.
  for (const paragraph of fragment.children)
    paragraph.classList.toggle('hung', paragraph.localName === 'p' && hangs(paragraph.textContent ?? ''));
  for (const image of fragment.querySelectorAll('img')) {
    image.decoding = 'async';
    expectPicture(image, t);
  }
}

/** Whether a text opens with a mark that looks better in the margin. */
export const hangs = (text: string): boolean => /^\s*["“”„«»]/.test(text);

/** Fits a picture to the text when it comes, and says so where it does not. */
export function expectPicture(image: HTMLImageElement, t: Translate): void {
  image.addEventListener('load', () => fitPicture(image), { once: true });
  image.addEventListener('error', () => image.replaceWith(missingPicture(image.alt, t)), { once: true });
}

/** Pictures of fewer pixels stay as small as they are: larger they would be coarse. Vectors have no pixels (px). */
const SMALL = 240;

/** Sets a picture by what came: small and upright ones as wide as they are, and what shines through on a light ground. */
function fitPicture(image: HTMLImageElement): void {
  const { naturalWidth, naturalHeight, currentSrc } = image;
  const isSmall = naturalWidth < SMALL && !/\.svg\b/.test(currentSrc);
  image.classList.add('here');
  image.classList.toggle('own', isSmall || naturalHeight > naturalWidth);
}

/** A figure has digits and no words: a unit's letters at most. */
const isFigure = (text: string): boolean =>
  /\p{Nd}/u.test(text) && text.replace(/\P{L}/gu, '').length <= LONGEST_UNIT;

/** Sets columns of figures flush with their ends, as tables are printed; their heads with them. */
function alignFigures(table: HTMLTableElement): void {
  const rows = [...table.rows].slice(0, MOST_ROWS);
  const widest = Math.max(0, ...rows.map((row) => row.cells.length));
  for (let column = 0; column < widest; column++) {
    const cells = rows.flatMap((row) => row.cells[column] ?? []);
    const filled = cells.filter((cell) => cell.tagName === 'TD' && cell.textContent?.trim());
    if (filled.length === 0 || !filled.every((cell) => isFigure(cell.textContent ?? ''))) continue;
    for (const cell of cells) cell.classList.add('num');
  }
}

/** A button that loads the embedded medium: nothing of it loads before. */
function offerEmbed(figure: HTMLElement, t: Translate): void {
  const source = figure.dataset.embedSrc ?? '';
  if (!/^https:/.test(source)) return;
  const load = () => {
    const isFile = figure.dataset.embed !== 'frame';
    const medium = isFile
      ? h(figure.dataset.embed === 'audio' ? 'audio' : 'video', { src: source, controls: true })
      : h('iframe', {
          src: source,
          sandbox: 'allow-scripts allow-same-origin allow-popups allow-presentation',
          allowfullscreen: true,
          referrerpolicy: 'strict-origin-when-cross-origin',
          title: figure.querySelector('a')?.textContent ?? '',
        });
    button.replaceWith(medium);
    medium.focus();
  };
  const button = h('button', { type: 'button', onclick: load }, t('loadEmbed'));
  figure.prepend(button);
}

/** What stands where a picture cannot be had. */
export function missingPicture(alt: string, t: Translate): HTMLElement {
  return h(
    'span',
    { class: 'missing', role: 'img', 'aria-label': alt || t('pictureMissing') },
    alt ? `${t('pictureMissing')} ${alt}` : t('pictureMissing'),
  );
}

/** Calls back after the next frame; by a timer where no frame comes (a window in the background). */
function afterFrame(callback: () => void): void {
  let called = false;
  const once = () => {
    if (called) return;
    called = true;
    callback();
  };
  requestAnimationFrame(() => setTimeout(once, 0));
  setTimeout(once, 200);
}
