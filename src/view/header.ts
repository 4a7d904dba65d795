import type { Article } from '../article/article.ts';
import { hangs } from './body.ts';
import type { Translate } from './messages.ts';
import { h } from './render.ts';

/** From these lengths on a headline is set smaller, so that it leaves room for the story (characters). */
const LONG = 110;
const LONGEST = 240;

/**
 * Kicker, headline, dek, source, byline, date and reading time.
 * @param showSetAside goes to the list of what was set aside
 */
export function renderHeader(
  article: Article,
  t: Translate,
  pace: number,
  showSetAside: () => void,
): HTMLElement {
  const { lang, dir } = article;
  const title = article.title || t('untitled');
  return h(
    'header',
    { dir },
    article.section && h('p', { class: 'kicker', lang, dir }, article.section),
    h('h1', { tabindex: '-1', lang, dir, class: headlineClass(title) }, title),
    article.dek && h('p', { class: 'dek', lang, dir }, article.dek),
    h(
      'p',
      { class: 'meta', dir: t.dir },
      ...sourceLine(article, t),
      h('br'),
      ...timeLine(article, t, pace),
      article.removed.length > 0 && setAsideLink(article, t, showSetAside),
    ),
  );
}

function headlineClass(title: string): string {
  const { length } = title;
  const size = length >= LONGEST ? 'longest' : length >= LONG ? 'long' : '';
  return hangs(title) ? `${size} hung` : size;
}

/** How much was set aside; leads to the list of it. On paper there is nothing to press, so it stays out. */
function setAsideLink({ removed }: Article, t: Translate, show: () => void): HTMLElement {
  const count = h('span', {}, t.plural('setAside', removed.length));
  return h('span', { class: 'screen' }, ' · ', h('button', { type: 'button', onclick: show }, count));
}

/** Minutes at the reader's own pace. */
export function minutesAt(article: Article, pace: number): number {
  const { minutes, seconds } = article.readingTime;
  return minutes === 0 ? 0 : Math.max(1, Math.round(seconds / pace / 60));
}

function sourceLine(article: Article, t: Translate): (Node | string)[] {
  const source = article.siteName ?? hostOf(article.url);
  const parts: (Node | string)[] = [];
  if (source) parts.push(h('b', { dir: 'auto' }, source));
  if (article.byline) parts.push(h('bdi', { lang: article.lang }, t('by', article.byline)));
  const published = date(article.publishedTime, t);
  if (published) parts.push(h('time', { datetime: article.publishedTime }, published));
  const updated = date(article.modifiedTime, t);
  if (updated && updated !== published)
    parts.push(h('time', { datetime: article.modifiedTime }, t('updated', updated)));
  return join(parts);
}

function timeLine(article: Article, t: Translate, pace: number): (Node | string)[] {
  const minutes = minutesAt(article, pace);
  const [fast, slow] = article.readingTime.range;
  const digits = new Intl.NumberFormat(t.lang);
  const time = h('span', {}, h('b', {}, t.plural('minutes', minutes)));
  const range = t('readingRange', digits.format(fast), digits.format(slow));
  const button = h(
    'button',
    { type: 'button', class: 'range', 'aria-expanded': 'false', title: range },
    time,
  );
  const more = h('span', { hidden: true }, ` (${range})`);
  button.addEventListener('click', () => {
    more.hidden = !more.hidden;
    button.setAttribute('aria-expanded', String(!more.hidden));
  });
  const parts: (Node | string)[] = [];
  // A text so short has no range to tell.
  if (minutes > 0) parts.push(fast < slow ? h('span', {}, button, more) : time);
  parts.push(lengthOf(article, t));
  return join(parts);
}

/** Words, or characters where the script parts no words. */
function lengthOf({ wordCount, readingTime }: Article, t: Translate): string {
  const { words, characters } = readingTime;
  return characters > words ? t.plural('characters', characters) : t.plural('words', wordCount);
}

function join(parts: (Node | string)[]): (Node | string)[] {
  return parts.flatMap((part, index) => (index > 0 ? [' · ', part] : [part]));
}

function hostOf(url: string): string | null {
  try {
    return new URL(url).hostname.replace(/^www\./, '') || null;
  } catch {
    return null;
  }
}

/** A date as the reader's language writes it; null where there is none. */
export function date(iso: string | null, t: Translate): string | null {
  const day = iso ? new Date(iso) : null;
  if (!day || Number.isNaN(day.getTime())) return null;
  // A day without a time names a day everywhere: it must not slip to the eve in a western time zone.
  const timeZone = iso?.includes('T') ? undefined : 'UTC';
  return new Intl.DateTimeFormat(t.lang, { dateStyle: 'long', ...(timeZone && { timeZone }) }).format(day);
}
