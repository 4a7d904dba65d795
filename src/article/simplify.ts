import type { Article, SimplifyOptions } from './article.ts';
import { holdsProse, isArticlePage } from './article-page.ts';
import { bareText } from './bare-text.ts';
import { nameKinds } from './boilerplate/name-kinds.ts';
import { measureCompleteness } from './completeness.ts';
import { disarm } from './disarm.ts';
import { dropOtherStories } from './evidence/drop-other-stories.ts';
import { judgeBlocks } from './evidence/judge-blocks.ts';
import { gatherFacts } from './evidence/page-facts.ts';
import { languageOf } from './metadata/language.ts';
import { joinNames, readMetadata } from './metadata/metadata.ts';
import { readNearHeadline } from './metadata/near-headline.ts';
import { asksForConsent, otherKind, readWords, tellsStory } from './other-page.ts';
import { isPreview } from './preview.ts';
import { quoteSteps } from './quotes/find-quotes.ts';
import { readingTime } from './reading-time.ts';
import { nameLeftOut, partsOfArticle, placeRemoved, type SetAside, shownAbove } from './removed.ts';
import { sanitiseAll } from './sanitise.ts';
import { absoluteLinks } from './steps/absolute-links.ts';
import { chooseContainer } from './steps/choose-container.ts';
import { dropBoilerplate, putBackMisnamed } from './steps/drop-boilerplate.ts';
import { dropEmptyFigures } from './steps/drop-empty-figures.ts';
import { dropRepeats } from './steps/drop-repeats.ts';
import { findCaptions } from './steps/find-captions.ts';
import { findDek } from './steps/find-dek.ts';
import { keepMedia } from './steps/keep-media.ts';
import { lookTwice } from './steps/look-twice.ts';
import { pickBlocks } from './steps/pick-blocks.ts';
import { placeEmbeds } from './steps/place-embeds.ts';
import { resolveImages } from './steps/resolve-images.ts';
import { tidyNotes } from './steps/tidy-notes.ts';
import { doAtOnce, doInSlices, type Steps } from './steps-in-time.ts';
import { bodyText, countWords } from './text.ts';
import { thinStory } from './thin-story.ts';
import { buildBody } from './tree/build-body.ts';
import { recastCaptions } from './tree/recast-captions.ts';
import { recastCards } from './tree/recast-cards.ts';
import { recastHeadings } from './tree/recast-headings.ts';

/**
 * Finds the article of a page. The document is not changed.
 * @returns the article, or null where the page holds none
 * @throws OutOfTime where the page takes longer to read than the limit
 */
export function simplify(document: Document, options: SimplifyOptions = {}): Article | null {
  return doAtOnce(steps(document, options), options.timeLimit);
}

/**
 * The same in slices of some milliseconds, between which the page can answer its reader: for pages that take longer than
 * a tenth of a second. What the page does in between may change the article; it breaks nothing.
 */
export function simplifyInSlices(document: Document, options: SimplifyOptions = {}): Promise<Article | null> {
  return doInSlices(steps(document, options), options.timeLimit);
}

/** The pipeline. It yields where it may pause. */
function* steps(page: Document, options: SimplifyOptions): Steps<Article | null> {
  const document = disarm(page);
  const url = options.url ?? document.baseURI;
  const metadata = readMetadata(document, url);
  const { title, siteName } = metadata;
  yield;
  const tree = yield* lookTwice(document, metadata.isAccessibleForFree !== false);
  recastHeadings(tree);
  const words = readWords(document, url, metadata.types);
  const isStated = tellsStory(words, metadata.publishedTime, metadata.authors);
  if (isStated) recastCaptions(tree);
  if (otherKind(document, tree, words)) return null;
  const cards = recastCards(tree);
  // Both Readability's skeleton and the body are built in it: making a document takes longer than a short body.
  const inert = document.implementation.createHTMLDocument(title);
  const bare = bareText(document, tree);
  const voted = bare ? bare.map(({ index }) => index) : pickBlocks(tree, inert);
  const mayBeThin = voted.length === 0 && (isStated || words.address === 'story');
  const thin = mayBeThin ? thinStory(tree, title) : null;
  const lines = bare ?? thin;
  const picked = lines ? lines.map(({ index }) => index) : voted;
  yield;
  if (picked.length === 0) return null;

  const facts = gatherFacts(tree, picked, chooseContainer(tree, picked), metadata);
  yield;
  const verdicts = yield* judgeBlocks(facts, url);
  for (const { index } of lines ?? []) verdicts.kept[index] = 1;
  if (asksForConsent(tree, verdicts.kept)) return null;
  dropOtherStories(facts, title, verdicts);
  for (const { start, end } of cards) {
    verdicts.kept.fill(0, start, end);
    verdicts.others.fill(1, start, end);
  }
  const captions = findCaptions(tree);
  const dek = findDek(facts, title);
  if (dek) verdicts.kept[dek.index] = 0;
  const reasons = dropRepeats(facts, verdicts.kept, { title, dek: dek?.text ?? null });
  if (dek) reasons.set(dek.index, 'repeat');
  keepMedia(facts, verdicts.kept, captions);
  yield;

  const { body, leftOut } = buildBody(
    tree,
    {
      kept: verdicts.kept,
      captions,
      voted: facts.pickedChars,
      isNamed: partsOfArticle(facts),
      above: shownAbove(facts, title, reasons),
    },
    facts.main,
    inert,
  );
  const { lang, dir } = languageOf(body.textContent ?? '', metadata.languages);
  const isTold = metadata.authors.length > 0 && metadata.publishedTime !== null;
  const near = isTold ? null : readNearHeadline(tree, facts.headline, facts.lead, lang, siteName);
  const authors =
    [metadata.authors, near?.authors ?? []].find(({ length }) => length > 0) ?? metadata.likelyAuthors();
  const byline = joinNames(authors, lang);
  yield;
  const named = nameLeftOut(leftOut, facts, verdicts, reasons);
  yield;
  const context = { lang, title, authors, siteName, url };
  const parts = [...putBackMisnamed(named, body, context)];
  nameKinds(parts, context);
  tidyNotes(body);
  const boilerplate = yield* dropBoilerplate(body, context, parts);
  parts.push(...boilerplate);
  yield;
  yield* finish(body, parts, url, page, document);
  const removed = placeRemoved(parts, body);
  yield;

  const text = bodyText(body);
  const publishedTime = metadata.publishedTime ?? near?.published ?? null;
  const isSigned = publishedTime !== null || byline !== null;
  const isText =
    bare !== null ||
    (thin === null && tree.root.proseChars === 0) ||
    holdsProse(text, isSigned, tellsStory(words, publishedTime, authors));
  if (text === '' || (!isText && !isArticlePage(document, url))) return null;
  yield;
  const quotes = yield* quoteSteps(text, {
    lang,
    title,
    blockQuotes: [...body.querySelectorAll('blockquote')].map(bodyText),
  });
  yield;
  const time = readingTime({
    text,
    lang,
    images: body.querySelectorAll('img').length,
    codeWords: countWords([...body.querySelectorAll('pre')].map((code) => code.textContent ?? '').join(' ')),
  });
  return {
    url,
    title,
    byline,
    siteName,
    section: metadata.section,
    dek: dek?.text ?? null,
    publishedTime,
    modifiedTime: metadata.modifiedTime ?? near?.modified ?? null,
    lang,
    dir,
    excerpt: metadata.description,
    leadImage: metadata.leadImage,
    html: body.innerHTML,
    text,
    wordCount: time.words,
    readingTime: time,
    quotes,
    keyQuotes: quotes.filter((quote) => quote.rank !== null),
    removed,
    completeness: measureCompleteness(facts, verdicts, time.words, boilerplate),
    isPreview: isPreview(text, metadata, [...facts.marked.values(), ...removed.map(({ kind }) => kind)]),
  };
}

/** Makes the body and the parts that were set aside fit to be shown anywhere. Together, as each call of a sanitiser has its price. */
function* finish(
  body: Element,
  parts: readonly SetAside[],
  url: string,
  page: Document,
  disarmed: Document,
): Steps<void> {
  const texts = [body, ...parts.map(({ node }) => node)];
  const all = body.ownerDocument.createElement('div');
  all.append(...texts);
  resolveImages(all, url);
  placeEmbeds(all, url);
  dropEmptyFigures(all);
  for (const text of texts) yield* absoluteLinks(text, url);
  yield;
  yield* sanitiseAll(texts, page, disarmed);
}
