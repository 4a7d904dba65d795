import type { RemovedKind } from '../article.ts';
import { comesBehind } from '../document-order.ts';
import { leavesSite } from '../links.ts';
import { endsSentence } from '../sentence-end.ts';
import type { Judged } from './judge-lines.ts';
import { NAMED } from './judge-words.ts';
import { isLinkLine } from './lines.ts';
import { wordsIn } from './words.ts';

type Verdict = NonNullable<Judged['verdict']>;

/** Kinds whose label stands before a list. */
export const ANNOUNCING: ReadonlySet<RemovedKind> = new Set<RemovedKind>([
  'related',
  'share',
  'tags',
  'follow',
  'ad',
  'comments',
  'top',
  // «Continue reading»
  'paywall',
]);

/** Kinds whose heading goes even where prose comes next: their form or list may have been left out before. */
const INVITING = new Set<RemovedKind>(['related', 'share', 'comments', 'follow', 'newsletter', 'paywall']);

/** «Comments (12)». */
const COUNTED = /\d\)?$/;

/**
 * What a label announces falls with it; a heading that prose or sources follow is the story's own.
 * @param url where the page was served
 */
export function spread(judged: Judged[], url: string): void {
  for (const [index, entry] of judged.entries()) {
    const { verdict } = entry;
    if (!verdict) continue;
    if (verdict.kind === 'bio') takeWriter(judged, index, verdict);
    if (verdict.kind !== 'ad' && (isTitleOfProse(judged, index) || headsSources(judged, index, url))) {
      entry.verdict = null;
      continue;
    }
    if (verdict.kind === 'video') takePromo(judged, index, verdict);
    else if (verdict.isLabel && ANNOUNCING.has(verdict.kind)) takeLinks(judged, index, verdict);
  }
}

/** Kinds of headings that a story has over addresses, too: «Where to donate», «Further reading». */
const SOURCED = new Set<RemovedKind>(['related', 'paywall']);

/** True for a heading over lines that are links to other sites, more than one, and ask for nothing. */
function headsSources(judged: Judged[], index: number, url: string): boolean {
  const { line, verdict } = judged[index] ?? {};
  if (!line?.isHeading || !verdict || !SOURCED.has(verdict.kind)) return false;
  const hrefs: string[] = [];
  for (
    let next = judged[++index];
    next && !next.line.isHeading && isLinkLine(next.line);
    next = judged[++index]
  ) {
    if (next.verdict?.asks || !next.line.hrefs.every((href) => leavesSite(href, url))) return false;
    hrefs.push(...next.line.hrefs);
  }
  return hrefs.some((href) => leavesSite(href, hrefs[0] ?? ''));
}

/** A heading behind the story's prose with nothing to head: what it stood over went. */
export function takeLastHeadings(judged: readonly Judged[], body: Element): void {
  if (!judged.some(({ isProse }) => isProse)) return;
  for (let index = judged.length - 1; index >= 0; index--) {
    const entry = judged[index];
    if (!entry || entry.verdict) continue;
    const { isHeading, text, block } = entry.line;
    // «Contact us today!» is a sentence, and asks.
    if (!isHeading || (endsSentence(text) && entry.kinship !== 'asks') || headsMedia(block, body)) return;
    entry.verdict = { kind: 'other', confidence: 0.6, isLabel: false };
  }
}

/** True where a picture, a table or the like comes later in the body. */
function headsMedia(heading: Element, body: Element): boolean {
  return [...body.querySelectorAll('img,picture,video,audio,iframe,embed,object,table,pre')].some((media) =>
    comesBehind(media, heading),
  );
}

/** A word or a question in bold or in a heading, with prose behind it. */
function isTitleOfProse(judged: Judged[], index: number): boolean {
  const line = judged[index]?.line;
  const next = judged[index + 1];
  if (!line || !next || line.group || line.isBeforeGap || !(line.isHeading || line.isBold)) return false;
  if (next.verdict || next.line.linkChars > next.line.text.length * 0.6) return false;
  const kind = judged[index]?.verdict?.kind;
  if (kind === 'comments' && COUNTED.test(line.text)) return false;
  const verdict = judged[index]?.verdict;
  if (verdict && headsNothing(verdict, line.text)) return false;
  if (line.isHeading && kind && !INVITING.has(kind)) return true;
  // «Comments from the gallery», «The cookie jar»
  if (verdict && !isPhrase(verdict) && (kind === 'comments' || isTitle(judged, index))) return true;
  return wordsIn(line.text).size < 3 || /[?？؟]\s*$/.test(line.text);
}

/** A paragraph is no shorter (characters). */
export const MIN_PARAGRAPH = 60;

/** A line without a link that asks nothing, over a paragraph. */
function isTitle(judged: readonly Judged[], index: number): boolean {
  const { line, verdict } = judged[index] ?? {};
  const text = judged[index + 1]?.line.text ?? '';
  return (
    line?.linkChars === 0 && verdict?.asks === false && text.length >= MIN_PARAGRAPH && endsSentence(text)
  );
}

/** «Table of contents», whose list was left out before; «Ann Ray | 5 min read». */
const headsNothing = (verdict: Verdict, text: string): boolean =>
  isPhrase(verdict) && (verdict.kind === 'tags' || (verdict.kind === 'time' && /\d/.test(text)));

/** A longer line behind «About the author» is no bio of theirs (characters). */
const MAX_BIO = 300;
/** Several words tell of a writer together: «freelance» alone does not. */
const isPhrase = ({ found }: Verdict): boolean => found?.some((entry) => entry.includes('_')) === true;

/** «About the author», and a line in the same box behind it that tells of a writer. */
function takeWriter(judged: Judged[], index: number, verdict: Verdict): void {
  const next = judged[index + 1];
  if (!judged[index]?.line.isHeading || !isPhrase(verdict)) return;
  if (!next || next.verdict || !next.tellsOfWriter || next.line.text.length > MAX_BIO) return;
  if (!NAMED.test(next.line.text)) return;
  next.verdict = { ...verdict, isLabel: false };
  next.isProse = false;
}

/** Lists and lines of links right behind a label. */
function takeLinks(judged: Judged[], index: number, verdict: Verdict): void {
  for (let at = index + 1; at < judged.length; at++) {
    const next = judged[at];
    if (!next || next.isProse) return;
    if (next.line.isHeading && !isCard(judged, at) && !isInBox(judged, index, at)) return;
    if (next.verdict) continue;
    if (!isLinkLine(next.line) && next.line.linkChars < next.line.text.length * 0.6) return;
    next.verdict = { ...verdict, confidence: 0.85 };
  }
}

/** A headline that is a link, with no prose of its own: a teaser. */
function isCard(judged: Judged[], index: number): boolean {
  const next = judged[index + 1];
  return (judged[index]?.line.linkChars ?? 0) > 0 && !next?.isProse;
}

/** A headline that is a link, in one box with the label, and the prose behind it outside. */
function isInBox(judged: Judged[], label: number, index: number): boolean {
  const line = judged[index]?.line;
  const box = line?.block.closest('div');
  if (!box || !line || !isLinkLine(line)) return false;
  const behind = judged[index + 1]?.line.block;
  return box.contains(judged[label]?.line.block ?? null) && !(behind && box.contains(behind));
}

/** A paragraph as long as prose is a caption where it repeats so many words of some length. */
const CAPTION_WORDS = 5;
const LONG_WORD = 4;

/** A promo for a video is followed by its headline and its caption, which say the same once more. */
function takePromo(judged: Judged[], index: number, verdict: Verdict): void {
  const promo = wordsIn(judged[index]?.line.text ?? '');
  if (promo.size < 4) return;
  for (let at = index + 1; at <= index + 2; at++) {
    const next = judged[at];
    if (!next || next.verdict) return;
    const said = wordsIn(next.line.text);
    const shared = [...promo].filter((word) => said.has(word));
    if (shared.length < (promo.size - 1) * 0.75) return;
    // A paragraph of the story may say a few of them, too.
    if (next.isProse && shared.filter((word) => word.length >= LONG_WORD).length < CAPTION_WORDS) return;
    next.verdict = { ...verdict, confidence: 0.8 };
    next.isProse = false;
  }
}
