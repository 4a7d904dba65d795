import { Readability } from '@mozilla/readability';
import createDOMPurify from 'dompurify';
import type { Article, SimplifyOptions } from './article.ts';
import { findQuotes } from './quotes/find-quotes.ts';
import { readingTime } from './reading-time.ts';

/**
 * Finds the article of a page. The document is not changed.
 * @returns the article, or null where the page holds none
 */
export function simplify(document: Document, options: SimplifyOptions = {}): Article | null {
  const url = options.url ?? document.baseURI;
  const copy = document.cloneNode(true) as Document;
  const found = new Readability(copy).parse();
  if (!found?.content) return null;

  const window = document.defaultView;
  if (!window) return null;
  const html = createDOMPurify(window).sanitize(found.content);
  const body = new window.DOMParser().parseFromString(html, 'text/html').body;
  const text = [...body.querySelectorAll('p, h2, h3, li, blockquote')]
    .map((block) => block.textContent?.replace(/\s+/g, ' ').trim() ?? '')
    .filter(Boolean)
    .join('\n\n');
  const lang = found.lang ?? null;
  const quotes = findQuotes(text, { lang, title: found.title ?? null });
  const time = readingTime({ text, lang, images: 0, codeWords: 0 });
  return {
    url,
    title: found.title ?? '',
    byline: found.byline ?? null,
    siteName: found.siteName ?? null,
    section: null,
    dek: null,
    publishedTime: found.publishedTime ?? null,
    modifiedTime: null,
    lang,
    dir: found.dir === 'rtl' ? 'rtl' : 'ltr',
    excerpt: found.excerpt ?? null,
    leadImage: null,
    html,
    text,
    wordCount: time.words,
    readingTime: time,
    quotes,
    keyQuotes: quotes.filter((quote) => quote.rank !== null),
    removed: [],
    completeness: { pageWords: time.words, keptWords: time.words, ratio: 1 },
    isPreview: false,
  };
}
