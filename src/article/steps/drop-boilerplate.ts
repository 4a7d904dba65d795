import { vendorKind } from '../../rules/markers.ts';
import type { RemovedKind } from '../article.ts';
import { Judge } from '../boilerplate/judge.ts';
import { languagesOf } from '../boilerplate/languages-of.ts';
import { type Line, readLines } from '../boilerplate/lines.ts';
import { cutWords, foldText } from '../boilerplate/words.ts';
import type { SetAside } from '../removed.ts';

/** What the step may know of the article. */
export interface BoilerplateContext {
  lang: string | null;
  title: string;
  byline: string | null;
  siteName: string | null;
  url: string;
}

interface Judged {
  line: Line;
  verdict: { kind: RemovedKind; confidence: number; isLabel: boolean } | null;
  isProse: boolean;
}

/** A marked element with a larger share of the body than this is the story under an odd name. */
const MAX_SHARE = 0.3;
/** A paragraph of this many characters, mostly not links, is prose. */
const PROSE_CHARS = 120;
const WIDE_PROSE_CHARS = 40;
/** A list falls with this share of its items. */
const LIST_SHARE = 0.75;

/**
 * Takes out of the body what is not the story and says so in its words, its markup or its neighbours. What it is not sure
 * of, it leaves.
 * @returns the blocks taken out, in document order, each with an empty mark in its place
 */
export function dropBoilerplate(body: Element, context: BoilerplateContext): SetAside[] {
  const total = body.textContent?.length ?? 0;
  const marked = findMarked(body, total);
  const isMarked = (line: Line): boolean => marked.some(({ element }) => element.contains(line.block));
  const judged = judgeLines(
    readLines(body).filter((line) => !isMarked(line)),
    context,
    body,
  );
  judgeLists(judged);
  spread(judged);
  const found = [...marked, ...collect(judged, body)];
  return detach(found.flatMap((entry) => [entry, ...promotedFigure(entry)]));
}

/** «WATCH | …:» takes the picture with it that it announces: its caption says the same again. */
function promotedFigure({ element, kind, confidence }: Found): Found[] {
  const next = element.nextElementSibling;
  if (kind !== 'video' || next?.tagName.toUpperCase() !== 'FIGURE') return [];
  const promo = element.textContent ?? '';
  const announced = words(promo);
  const shown = words(next.textContent ?? '');
  const shared = [...announced].filter((word) => shown.has(word)).length;
  const isAnnounced = shared >= 3 && shared >= announced.size * 0.5;
  return isAnnounced ? [{ element: next, kind, confidence: confidence * 0.9 }] : [];
}

interface Found {
  element: Element;
  kind: RemovedKind;
  confidence: number;
}

function findMarked(body: Element, total: number): Found[] {
  const found: Found[] = [];
  for (const element of body.querySelectorAll('[class],[id],[role]')) {
    const kind = vendorKind(element);
    if (!kind || found.some((other) => other.element.contains(element))) continue;
    if ((element.textContent?.length ?? 0) > total * MAX_SHARE) continue;
    found.push({ element, kind, confidence: 0.9 });
  }
  return found;
}

function judgeLines(lines: Line[], context: BoilerplateContext, body: Element): Judged[] {
  const sample = lines
    .map(({ text }) => text)
    .join(' ')
    .slice(0, 3000);
  const site = new Set(
    cutWords(`${context.siteName ?? ''} ${hostWords(context.url)}`).words.map(({ text }) => text),
  );
  const judge = new Judge(languagesOf(context.lang, sample || (body.textContent ?? '')), site);
  const judged: Judged[] = lines.map((line) => ({ line, verdict: null, isProse: isProse(line) }));
  const first = judged.findIndex(({ isProse }) => isProse);
  const last = judged.findLastIndex(({ isProse }) => isProse);
  for (const [index, entry] of judged.entries()) {
    const isEdge = first < 0 || index < first || index > last;
    const next = lines[index + 1];
    const leadsLinks = next?.group != null && next.linkChars > next.text.length * 0.8;
    entry.verdict = judge.judge({ ...entry.line, isEdge, leadsLinks });
    if (entry.verdict) entry.isProse = false;
  }
  for (const index of judged.keys()) goOnWithNotice(judged, index, judge);
  return judged;
}

/** Most lines that a notice goes on for, and the longest of them (characters). */
const NOTICE_LINES = 3;
const NOTICE_CHARS = 110;

/** A notice that is broken into lines («… created by AI.» / «It can be mispronounced.» / «We are working …») is judged whole. */
function goOnWithNotice(judged: Judged[], index: number, judge: Judge): void {
  if (judged[index]?.verdict?.kind !== 'audio') return;
  const rest: Judged[] = [];
  for (const next of judged.slice(index + 1, index + 1 + NOTICE_LINES)) {
    if (next.verdict || next.isProse || next.line.isHeading || next.line.text.length > NOTICE_CHARS) break;
    rest.push(next);
  }
  for (; rest.length > 0; rest.pop()) {
    const [first] = rest;
    if (!first) return;
    const text = rest.map(({ line }) => line.text).join(' ');
    const verdict = judge.judge({ ...first.line, text, isEdge: true, leadsLinks: false });
    if (verdict?.kind !== 'audio') continue;
    for (const next of rest) next.verdict = verdict;
    return;
  }
}

function hostWords(url: string): string {
  return /^https?:\/\/(?:www\.)?([^/:]+)/.exec(url)?.[1]?.replace(/\.[a-z]+$/, '') ?? '';
}

function isProse(line: Line): boolean {
  const wide = /[\u3040-\u9fff\uac00-\ud7af]/.test(line.text);
  return (
    line.text.length >= (wide ? WIDE_PROSE_CHARS : PROSE_CHARS) && line.linkChars < line.text.length * 0.5
  );
}

/** A list of steps or facts may hold the same words: its items stay unless most of them are boilerplate. */
function judgeLists(judged: Judged[]): void {
  const groups = new Map<Element, Judged[]>();
  for (const entry of judged) {
    const { group } = entry.line;
    if (group) groups.set(group, [...(groups.get(group) ?? []), entry]);
  }
  for (const [group, entries] of groups) {
    const junk = entries.filter(({ verdict }) => verdict);
    const ordered = group.tagName.toUpperCase() === 'OL' && entries.some(({ line }) => line.linkChars === 0);
    if (!ordered && junk.length >= entries.length * LIST_SHARE) {
      const verdict = junk[0]?.verdict ?? null;
      for (const entry of entries) entry.verdict ??= verdict;
    } else {
      for (const entry of entries) entry.verdict = null;
    }
  }
}

/** What a label announces falls with it; a heading that prose follows is the story's own. */
function spread(judged: Judged[]): void {
  for (const [index, entry] of judged.entries()) {
    const { verdict } = entry;
    if (!verdict) continue;
    if (verdict.kind !== 'ad' && isTitleOfProse(judged, index)) {
      entry.verdict = null;
      continue;
    }
    if (verdict.kind === 'video') takePromo(judged, index, verdict);
    else if (verdict.isLabel && ANNOUNCING.has(verdict.kind)) takeLinks(judged, index, verdict);
  }
}

/** Kinds whose heading goes even where prose comes next: their form or list may have been left out before. */
const INVITING = new Set<RemovedKind>(['related', 'share', 'comments', 'follow', 'newsletter', 'paywall']);

/** A word or a question in bold or in a heading, with prose behind it. */
function isTitleOfProse(judged: Judged[], index: number): boolean {
  const line = judged[index]?.line;
  const next = judged[index + 1];
  if (!line || !next || line.group || !(line.isHeading || isBold(line))) return false;
  if (next.verdict || next.line.linkChars > next.line.text.length * 0.6) return false;
  const kind = judged[index]?.verdict?.kind;
  if (line.isHeading && kind && !INVITING.has(kind)) return true;
  return words(line.text).size < 3 || /[?？؟]\s*$/.test(line.text);
}

function isBold(line: Line): boolean {
  const shown = line.nodes.filter((node) => node.textContent?.trim());
  return shown.length === 1 && /^(?:B|STRONG)$/i.test(shown[0]?.nodeName ?? '');
}

/** Kinds whose label stands before a list. */
const ANNOUNCING = new Set<RemovedKind>(['related', 'share', 'tags', 'follow', 'ad', 'comments', 'top']);

/** Lists and lines of links right behind a label. */
function takeLinks(judged: Judged[], index: number, verdict: NonNullable<Judged['verdict']>): void {
  for (let at = index + 1; at < judged.length; at++) {
    const next = judged[at];
    if (!next || next.isProse || (next.line.isHeading && next.line.linkChars === 0)) return;
    if (next.verdict) continue;
    if (next.line.linkChars < next.line.text.length * 0.6) return;
    next.verdict = { ...verdict, confidence: 0.85 };
  }
}

/** A promo for a video is followed by its headline and its caption, which say the same once more. */
function takePromo(judged: Judged[], index: number, verdict: NonNullable<Judged['verdict']>): void {
  const promo = words(judged[index]?.line.text ?? '');
  if (promo.size < 4) return;
  for (let at = index + 1; at <= index + 2; at++) {
    const next = judged[at];
    if (!next || next.verdict) return;
    const said = words(next.line.text);
    const shared = [...promo].filter((word) => said.has(word)).length;
    if (shared < (promo.size - 1) * 0.75) return;
    next.verdict = { ...verdict, confidence: 0.8 };
    next.isProse = false;
  }
}

function words(text: string): Set<string> {
  return new Set(foldText(text).match(/[\p{L}\p{N}]{3,}|[\u3040-\u9fff]/gu) ?? []);
}

/** Whole elements where all their lines go, runs of nodes elsewhere. */
function collect(judged: Judged[], body: Element): Found[] {
  const kept = new Set<Element>();
  for (const { line, verdict } of judged) {
    if (verdict) continue;
    for (let at: Element | null = line.block; at && at !== body && !kept.has(at); at = at.parentElement)
      kept.add(at);
  }
  const found: Found[] = [];
  const taken = new Set<Element>();
  for (const { line, verdict } of judged) {
    if (!verdict) continue;
    const element =
      line.block === body || kept.has(line.block) ? wrap(line) : outermost(line.block, body, kept);
    if (taken.has(element)) continue;
    taken.add(element);
    found.push({ element, kind: verdict.kind, confidence: verdict.confidence });
  }
  return found;
}

const MEDIA = 'img,picture,video,audio,iframe,embed,object,figure,table,pre,svg,math,amp-img';

/** The largest element around a line that holds nothing else. */
function outermost(block: Element, body: Element, kept: ReadonlySet<Element>): Element {
  let element = block;
  for (let up = block.parentElement; up && up !== body && !kept.has(up); up = up.parentElement) {
    if (up.querySelector(MEDIA)) break;
    element = up;
  }
  return element;
}

function wrap(line: Line): Element {
  const element = line.block.ownerDocument.createElement('p');
  line.nodes[0]?.before(element);
  element.append(...line.nodes);
  return element;
}

/** `Node.DOCUMENT_POSITION_FOLLOWING`, which is no global everywhere. */
const FOLLOWING = 4;
const TEXT_CHARS = 120;

/** Leaves an empty mark where each block stood. */
function detach(found: Found[]): SetAside[] {
  found.sort((a, b) => (a.element.compareDocumentPosition(b.element) & FOLLOWING ? -1 : 1));
  return found.map(({ element, kind, confidence }) => {
    const mark = element.ownerDocument.createElement('span');
    const node = element.ownerDocument.createElement('div');
    element.replaceWith(mark);
    node.append(element);
    const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    const short = text.length > TEXT_CHARS ? `${text.slice(0, TEXT_CHARS - 1).trimEnd()}…` : text;
    return { kind, confidence, text: short, node, mark };
  });
}
