import createDOMPurify from 'dompurify';
import type { Article, SimplifyOptions } from './article.ts';
import { measureCompleteness } from './completeness.ts';
import { judgeBlocks } from './evidence/judge-blocks.ts';
import { gatherFacts } from './evidence/page-facts.ts';
import { findQuotes } from './quotes/find-quotes.ts';
import { readingTime } from './reading-time.ts';
import { nameLeftOut, placeRemoved } from './removed.ts';
import { chooseContainer } from './steps/choose-container.ts';
import { dropBoilerplate } from './steps/drop-boilerplate.ts';
import { dropRepeats } from './steps/drop-repeats.ts';
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

  const facts = gatherFacts(tree, picked, chooseContainer(tree, picked), '');
  const verdicts = judgeBlocks(facts);
  const captions = findCaptions(tree);
  const reasons = dropRepeats(facts, verdicts.kept, { title, dek: null });
  keepMedia(facts, verdicts.kept, captions);

  const { body, leftOut } = buildBody(tree, { kept: verdicts.kept, captions }, facts.main, document);
  const lang = document.documentElement.lang || null;
  const parts = nameLeftOut(leftOut, facts, verdicts, reasons);
  parts.push(...dropBoilerplate(body, { lang, title, byline: null, siteName: null, url }));
  const purifier = createDOMPurify(document.defaultView ?? window);
  for (const node of [body, ...parts.map((part) => part.node)]) purifier.sanitize(node, { IN_PLACE: true });
  const removed = placeRemoved(parts, body);

  const text = bodyText(body);
  if (text === '') return null;
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
    removed,
    completeness: measureCompleteness(facts, verdicts.kept, time.words),
    isPreview: false,
  };
}
