import { vendorKind } from '../../rules/markers.ts';
import type { RemovedKind } from '../article.ts';
import { judgeBoxes } from '../boilerplate/boxes.ts';
import { Judge } from '../boilerplate/judge.ts';
import { type BoilerplateContext, judgeLines, SAMPLE_CHARS } from '../boilerplate/judge-lines.ts';
import { judgeWriters, withoutSubjects } from '../boilerplate/judge-writers.ts';
import { languagesOf } from '../boilerplate/languages-of.ts';
import { readLines } from '../boilerplate/lines.ts';
import { judgeLists } from '../boilerplate/lists.ts';
import { listsBehind } from '../boilerplate/lists-behind.ts';
import { MIN_PARAGRAPH, spread, takeLastHeadings } from '../boilerplate/spread.ts';
import { collect, detach, type Found } from '../boilerplate/take-out.ts';
import { isWithinSentence } from '../boilerplate/within-sentence.ts';
import { wordsIn } from '../boilerplate/words.ts';
import type { SetAside } from '../removed.ts';
import { endsSentence } from '../sentence-end.ts';
import type { Steps } from '../steps-in-time.ts';
import { foldSpace } from '../tree/run.ts';

/** Marked elements of one name with a larger share of the body than this are the story under an odd name. */
const MAX_SHARE = 0.3;

/**
 * Takes out of the body what is not the story and says so in its words, its markup or its neighbours. What it is not sure
 * of, it leaves.
 * @param parts what was set aside before, with their marks in the body
 * @returns the blocks taken out, in document order, each with an empty mark in its place
 */
export function* dropBoilerplate(
  body: Element,
  context: BoilerplateContext,
  parts: readonly SetAside[] = [],
): Steps<SetAside[]> {
  const total = body.textContent?.length ?? 0;
  const marked = [...listsBehind(parts, context.url), ...findMarked(body, total, context)];
  yield;
  const elements = new Set(marked.map(({ element }) => element));
  const lines = readLines(body).filter(({ block }) => !isInside(block, elements));
  yield;
  const authors = withoutSubjects(context.authors, context.title, lines);
  const judged = yield* judgeLines(lines, { ...context, authors });
  yield;
  judgeWriters(judged, authors, context.siteName);
  judgeLists(judged);
  judgeBoxes(judged, body, parts);
  spread(judged, context.url);
  takeLastHeadings(judged, body);
  yield;
  const found = [...marked, ...collect(judged, body)];
  const taken = detach(found.flatMap((entry) => [entry, ...promotedFigure(entry)]));
  unwrapBoxes(body);
  return taken;
}

function findMarked(body: Element, total: number, context: BoilerplateContext): Found[] {
  const found: Found[] = [];
  for (const element of body.querySelectorAll('[class],[id],[role]')) {
    const kind = vendorKind(element);
    // In document order what lies in one that was found lies in the last one.
    if (!kind || found.at(-1)?.element.contains(element)) continue;
    if ((element.textContent?.length ?? 0) > total * MAX_SHARE || isWithinSentence(element)) continue;
    found.push({ element, kind, confidence: 0.9 });
  }
  return withoutMisnamed(withoutStory(found, total * MAX_SHARE), body, context);
}

/** Kinds whose names some sites give to paragraphs of the story: what is of the kind says so. */
const MISNAMED = new Set<RemovedKind>([
  'related',
  'tips',
  'newsletter',
  'paywall',
  'share',
  'follow',
  'app',
  'tools',
]);

/** A text of the story's own is no shorter (characters). */
const PROSE_CHARS = 100;
/** The first sentence of a caption, before whoever took the picture. */
const CAPTION = /^.{20,}?[.!?…。！？](?=\s|$)/su;

/**
 * Puts paragraphs and pictures with a caption back that were set aside for the name of their box, where nothing in them is of its
 * kind: `<div class="newsletter">`, `<figure class="share-image">`.
 * @returns the other parts
 */
export function putBackMisnamed(
  parts: readonly SetAside[],
  body: Element,
  { lang }: BoilerplateContext,
): readonly SetAside[] {
  const odd = parts
    .filter(({ kind }) => MISNAMED.has(kind))
    .map((part) => ({ part, text: proseIn(part.node) ?? captionIn(part.node) }));
  const own = ofStory(odd, body, lang).map(({ part }) => part);
  for (const { mark, node } of own) mark.replaceWith(...node.childNodes);
  return parts.filter((part) => !own.includes(part));
}

/** What paragraphs of text alone say; null for anything else. */
function proseIn(part: Element): string | null {
  const lines = [...part.querySelectorAll('p')].map(({ textContent }) => textContent?.trim() ?? '');
  const text = foldSpace(part.textContent?.trim() ?? '');
  const chars = foldSpace(lines.join('')).length;
  if (chars < PROSE_CHARS || chars < text.length - lines.length || !lines.every(endsSentence)) return null;
  return part.querySelector(NO_PROSE) ? null : text;
}

/** The sentence under a picture that leads nowhere; null for anything else. */
function captionIn(part: Element): string | null {
  const [figure, other] = part.children;
  if (
    figure?.tagName !== 'FIGURE' ||
    other ||
    !figure.querySelector('img') ||
    figure.querySelector('a,button')
  )
    return null;
  return CAPTION.exec(figure.querySelector('figcaption')?.textContent?.trim() ?? '')?.[0] ?? null;
}

function withoutMisnamed(found: readonly Found[], body: Element, { lang }: BoilerplateContext): Found[] {
  const odd = found
    .filter(({ kind }) => MISNAMED.has(kind))
    .map(({ element }) => ({ element, text: isParagraph(element) ? element.textContent : null }));
  const own = new Set(ofStory(odd, body, lang).map(({ element }) => element));
  return found.filter(({ element }) => !own.has(element));
}

/** Those that have a text in which no word is of any kind. */
function ofStory<Part extends { text: string | null }>(
  parts: readonly Part[],
  body: Element,
  lang: string | null,
): Part[] {
  const told = parts.filter(({ text }) => text !== null);
  if (told.length === 0) return [];
  const judge = new Judge(languagesOf(lang, body.textContent?.slice(0, SAMPLE_CHARS) ?? ''), new Set());
  return told.filter(({ text }) => judge.tellsNothing(text ?? ''));
}

const NO_PROSE = 'a,button,input,img,svg,iframe';

/** True for a paragraph of text alone, with a sentence in it. */
function isParagraph(element: Element): boolean {
  const text = element.textContent?.trim() ?? '';
  if (element.tagName.toUpperCase() !== 'P' || text.length < MIN_PARAGRAPH || !endsSentence(text))
    return false;
  return element.querySelector(NO_PROSE) === null;
}

/** Some sites mark every paragraph that subscribers pay for: `<p class="paywall">`. */
function withoutStory(found: Found[], most: number): Found[] {
  const chars = new Map<string, number>();
  for (const { element } of found) {
    const name = element.className;
    chars.set(name, (chars.get(name) ?? 0) + (element.textContent?.length ?? 0));
  }
  return found.filter(({ element }) => (chars.get(element.className) ?? 0) <= most);
}

function isInside(element: Element, others: ReadonlySet<Element>): boolean {
  if (others.size === 0) return false;
  for (let at: Element | null = element; at; at = at.parentElement) if (others.has(at)) return true;
  return false;
}

/** «WATCH | …:» takes the picture with it that it announces: its caption says the same again. */
function promotedFigure({ element, kind, confidence }: Found): Found[] {
  const next = element.nextElementSibling;
  if (kind !== 'video' || next?.tagName.toUpperCase() !== 'FIGURE') return [];
  const announced = wordsIn(element.textContent ?? '');
  const shown = wordsIn(next.textContent ?? '');
  const shared = [...announced].filter((word) => shown.has(word)).length;
  const isAnnounced = shared >= 3 && shared >= announced.size * 0.5;
  return isAnnounced ? [{ element: next, kind, confidence: confidence * 0.9 }] : [];
}

/** Boxes have served when their lines are judged. */
function unwrapBoxes(body: Element): void {
  for (const box of [...body.querySelectorAll('div')]) box.replaceWith(...box.childNodes);
}
