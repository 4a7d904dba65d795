import createDOMPurify from 'dompurify';
import type { Article, SimplifyOptions } from './article.ts';
import { judgeBlocks } from './evidence/judge-blocks.ts';
import { gatherFacts } from './evidence/page-facts.ts';
import { findQuotes } from './quotes/find-quotes.ts';
import { readingTime } from './reading-time.ts';
import { chooseContainer } from './steps/choose-container.ts';
import { findCaptions } from './steps/find-captions.ts';
import { keepMedia } from './steps/keep-media.ts';
import { lookTwice } from './steps/look-twice.ts';
import { pickBlocks } from './steps/pick-blocks.ts';
import { bodyText } from './text.ts';
import { buildBody } from './tree/build-body.ts';

/**
 * Finds the article of a page. The document is not changed.
 * @returns the article, or null where the page holds none
 */
export function simplify(document: Document, options: SimplifyOptions = {}): Article | null {
  const url = options.url ?? document.baseURI;
  const title = document.title;
  const tree = lookTwice(document);
  const picked = pickBlocks(tree, document, title);
  if (picked.length === 0) return null;
  const container = chooseContainer(tree, picked);
  const facts = gatherFacts(tree, picked, container, '');
  const { kept } = judgeBlocks(facts);
  const captions = findCaptions(tree);
  keepMedia(facts, kept, captions);
  const { body } = buildBody(tree, { kept, captions }, facts.main, document);
  createDOMPurify(window).sanitize(body, { IN_PLACE: true });
  const text = bodyText(body);
  const lang = document.documentElement.lang || null;
  const quotes = findQuotes(text, { lang, title });
  const time = readingTime({ text, lang, images: 0, codeWords: 0 });
  return {
    url,
    title,
    byline: null,
    siteName: null,
    section: null,
    dek: null,
    publishedTime: null,
    modifiedTime: null,
    lang,
    dir: 'ltr',
    excerpt: null,
    leadImage: null,
    html: body.innerHTML,
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
