import type { Article, Quote } from '../article/article.ts';
import type { Translate } from './messages.ts';
import { h } from './render.ts';

/** What can be done with a quote. */
export interface QuoteActions {
  /** Goes to the quote's place in the text and marks it. */
  go(quote: Quote): void;
  /** Copies the quote as a citation. */
  copy(quote: Quote): void;
  /** Shows every quote of the article, by speaker. */
  all(): void;
}

/** Key quotes that stand above the story, and their length together: the first line of the story is to stay on the first screen. */
const MOST = 3;
const MOST_CHARACTERS = 520;

/** The first key quotes as a front page sets them; the others are among all quotes. Null where the story has none: the view leaves no hole. */
export function renderKeyQuotes(article: Article, t: Translate, actions: QuoteActions): HTMLElement | null {
  if (article.keyQuotes.length === 0) return null;
  const shown = firstOf(article.keyQuotes);
  const items = shown.map((quote) => quoteItem(quote, article, t, actions));
  const more = h(
    'button',
    { type: 'button', class: 'more', onclick: () => actions.all() },
    t.plural('allQuotes', article.quotes.length),
  );
  return h(
    'section',
    { class: 'quotes', 'aria-labelledby': 'key-quotes', lang: article.lang, dir: article.dir },
    h('h2', { id: 'key-quotes', lang: t.lang, dir: t.dir }, t('keyQuotes')),
    article.quotes.length > shown.length && more,
    h('ol', {}, ...items),
  );
}

/** As many as there is room for, two at least. */
function firstOf(quotes: readonly Quote[]): Quote[] {
  let room = MOST_CHARACTERS;
  return quotes.slice(0, MOST).filter(({ text }, index) => {
    room -= text.length;
    return index < 2 || room >= 0;
  });
}

/** One quote with its speaker; a click on the words leads to their place. */
export function quoteItem(
  quote: Quote,
  article: Article,
  t: Translate,
  actions: Pick<QuoteActions, 'go' | 'copy'>,
): HTMLElement {
  const [open, close] = quoteMarks(article.lang);
  const words = h(
    'button',
    { type: 'button', class: 'go', lang: article.lang, dir: article.dir, onclick: () => actions.go(quote) },
    // Isolated: words of the other direction keep their own order, and the marks stay around them.
    h('span', {}, open, h('bdi', {}, quote.text), close),
  );
  const cite = h(
    'cite',
    { lang: article.lang, dir: article.dir },
    quote.speaker && h('b', {}, quote.speaker),
    quote.speaker && quote.role ? comma(article.lang) + quote.role : quote.role,
  );
  const copy = h(
    'button',
    {
      type: 'button',
      class: 'copy',
      'aria-label': quote.speaker ? t('copyQuoteOf', quote.speaker) : `${t('copy')}: ${quote.text}`,
      onclick: () => actions.copy(quote),
    },
    t('copy'),
  );
  return h('li', {}, words, cite, copy);
}

/** Outer quotation marks as each language prints them (CLDR, delimiters). */
const MARKS: Record<string, readonly [string, string]> = {
  de: ['„', '“'],
  'de-ch': ['«', '»'],
  cs: ['„', '“'],
  sk: ['„', '“'],
  sl: ['„', '“'],
  bg: ['„', '“'],
  et: ['„', '“'],
  lt: ['„', '“'],
  pl: ['„', '”'],
  ro: ['„', '”'],
  hu: ['„', '”'],
  hr: ['„', '”'],
  sr: ['„', '”'],
  fr: ['« ', ' »'],
  ru: ['«', '»'],
  uk: ['«', '»'],
  es: ['«', '»'],
  it: ['«', '»'],
  ca: ['«', '»'],
  'pt-pt': ['«', '»'],
  el: ['«', '»'],
  fa: ['«', '»'],
  nb: ['«', '»'],
  sv: ['”', '”'],
  fi: ['”', '”'],
  he: ['”', '”'],
  ja: ['「', '」'],
  zh: ['“', '”'],
  'zh-tw': ['「', '」'],
  'zh-hk': ['「', '」'],
  'zh-hant': ['「', '」'],
  ar: ['«', '»'],
};

/** What parts a name from the role behind it. */
function comma(lang: string | null): string {
  if (/^(ja|zh)\b/i.test(lang ?? '')) return '、';
  return /^(ar|fa|ur)\b/i.test(lang ?? '') ? '، ' : ', ';
}

/** The outer quotation marks of a language. */
export function quoteMarks(lang: string | null): readonly [string, string] {
  const [language = '', script = ''] = lang?.toLowerCase().split('-') ?? [];
  return MARKS[`${language}-${script}`] ?? MARKS[language] ?? ['“', '”'];
}
