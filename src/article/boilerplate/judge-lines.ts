import type { RemovedKind } from '../article.ts';
import { leavesSite, staysOnSite } from '../links.ts';
import { endsSentence } from '../sentence-end.ts';
import type { Steps } from '../steps-in-time.ts';
import { judgeAboutCompany } from './about-company.ts';
import { Judge } from './judge.ts';
import { languagesOf } from './languages-of.ts';
import { isLinkLine, type Line } from './lines.ts';
import { cutWords } from './words.ts';

/** What the step may know of the article. */
export interface BoilerplateContext {
  lang: string | null;
  title: string;
  /** The writers' names. */
  authors: readonly string[];
  siteName: string | null;
  url: string;
}

/** A line and what is thought of it. */
export interface Judged {
  line: Line;
  verdict: {
    kind: RemovedKind;
    confidence: number;
    isLabel: boolean;
    asks?: boolean;
    found?: readonly string[];
  } | null;
  isProse: boolean;
  /** 'akin' where the words would do beside other boilerplate, 'asks' where they also speak to the reader. */
  kinship: 'akin' | 'asks' | null;
  /** True where the line speaks to its reader again and again. */
  isAddressed: () => boolean;
  /** True for a line with a word for what writers are or do. */
  tellsOfWriter: boolean;
}

/** A paragraph of this many characters, mostly not links, is prose. */
const PROSE_CHARS = 120;
/** A character of Chinese, Japanese or Korean says as much as three letters. */
const WIDE = 1 / 3;
/** So much of a text tells its language (characters). */
export const SAMPLE_CHARS = 3000;
/** A sentence of this length tells what a story is about (characters) … */
const LEARNT_CHARS = 80;
/** … and so many of them do. */
const MOST_LEARNT = 60;

/** So many take some milliseconds. */
const LINES_PER_STEP = 100;

/** Judges each line by its words and its place. */
export function* judgeLines(lines: readonly Line[], context: BoilerplateContext): Steps<Judged[]> {
  const sample = lines
    .map(({ text }) => text)
    .join(' ')
    .slice(0, SAMPLE_CHARS);
  const names = cutWords(`${context.siteName ?? ''} ${hostOf(context.url).replace(/\.[a-z]+$/, '')}`).words;
  const host = hostOf(context.url);
  const judge = new Judge(
    languagesOf(context.lang, sample),
    new Set(names.map(({ text }) => text)),
    context.authors,
  );
  const judged: Judged[] = lines.map((line) => ({
    line,
    verdict: null,
    isProse: isProse(line),
    kinship: null,
    isAddressed: () => judge.addresses(line),
    tellsOfWriter: false,
  }));
  const links = countLinks(lines, context.url);
  judge.learn(
    lines
      .filter((line) => isProse(line, LEARNT_CHARS))
      .slice(0, MOST_LEARNT)
      .map(({ text }) => text),
  );
  const turns = speakersOf(lines);
  const first = judged.findIndex(({ isProse }) => isProse);
  const last = judged.findLastIndex(({ isProse }) => isProse);
  for (let index = 0; index < judged.length; index++) {
    const entry = judged[index];
    if (!entry) continue;
    if (index % LINES_PER_STEP === LINES_PER_STEP - 1) yield;
    const facts = {
      ...entry.line,
      isEdge: first < 0 || index < first || index > last,
      isLast: index >= (last < 0 ? judged.length - 1 : last),
      isLoneLink: (links[index] ?? 0) === 1 && (links[index - 1] ?? 0) === 0,
      linksAfter: (links[index + 1] ?? 0) + (entry.line.isBeforeGap ? 1 : 0),
    };
    entry.verdict = turns.size > 0 && turns.has(speakerOf(entry.line.text)) ? null : judge.judge(facts);
    if (!entry.verdict && citesItself(entry.line.text, context.title, host))
      entry.verdict = { kind: 'tools', confidence: 0.85, isLabel: false };
    // «To donate, visit the fund’s page.»
    if (
      entry.verdict?.kind === 'paywall' &&
      !entry.line.isHeading &&
      givesToOthers(entry.line, judge, context.url)
    )
      entry.verdict = null;
    if (entry.verdict) entry.isProse = false;
    else if (!entry.isProse) entry.kinship = judge.kinship(facts);
    if (!entry.verdict && judged[index - 1]?.verdict?.kind === 'bio')
      entry.tellsOfWriter = judge.tellsOfWriting(entry.line.text);
  }
  takeBios(judged, judge);
  takeBios(judged.toReversed(), judge);
  // What looked like the last paragraph may ask for subscribers.
  for (const entry of judged.slice(judged.findLastIndex(({ isProse }) => isProse) + 1, last))
    entry.verdict ??= judge.judgeClosing(entry.line);
  for (const index of judged.keys()) {
    goOnWithNotice(judged, index);
    takeAppeal(judged, index, judge);
  }
  judgeAboutCompany(judged, context);
  takeBareLinks(judged, links);
  return judged;
}

/** A sentence that links to other sites only, and says nothing of this one. */
function givesToOthers({ text, hrefs }: Line, judge: Judge, url: string): boolean {
  return (
    endsSentence(text) &&
    hrefs.length > 0 &&
    hrefs.every((href) => leavesSite(href, url)) &&
    !judge.speaksOfSite(text)
  );
}

/** Paragraphs about the writer before the story, or in the other direction behind it. */
function takeBios(judged: readonly Judged[], judge: Judge): void {
  const prose = judged.filter(({ isProse }) => isProse);
  for (const entry of prose.slice(0, -1)) {
    if (!judge.isBio(entry.line)) return;
    entry.verdict = { kind: 'bio', confidence: 0.8, isLabel: false };
    entry.isProse = false;
  }
}

/** Besides its title and address, a citation holds names and days (characters). */
const CITATION_CHARS = 220;

/** «Citation: A lighthouse becomes a reef (2026, May 4) retrieved 5 May 2026 from https://…»: title and address of the page itself. */
function citesItself(text: string, title: string, host: string): boolean {
  if (host === '' || title.length < 12 || text.length > title.length + CITATION_CHARS) return false;
  return text.includes(title) && text.includes(`://${host}`);
}

/** «ADA HOLM: Thank you for listening.» */
const SPEAKER = /^(?=\S)[^:：.!?]{2,40}(?=[:：]\s?\S)/u;
/** Who has so many turns in a conversation speaks in it. */
const LEAST_TURNS = 3;
/** And so many do. */
const LEAST_SPEAKERS = 2;

/** The labels of those whose turns make up an interview or a transcript: what they say is never the site's. */
function speakersOf(lines: readonly Line[]): ReadonlySet<string> {
  const turns = new Map<string, number>();
  for (const { text } of lines) {
    const speaker = speakerOf(text);
    if (speaker) turns.set(speaker, (turns.get(speaker) ?? 0) + 1);
  }
  const speakers = [...turns].filter(([, count]) => count >= LEAST_TURNS).map(([speaker]) => speaker);
  return new Set(speakers.length >= LEAST_SPEAKERS ? speakers : []);
}

const speakerOf = (text: string): string => SPEAKER.exec(text)?.[0] ?? '';

/** How many links to pages of the site, a line each, stand together from each line on. */
function countLinks(lines: readonly Line[], url: string): Int32Array {
  const counts = new Int32Array(lines.length + 1);
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index];
    if (line && isLinkLine(line) && line.hrefs.every((href) => staysOnSite(href, url)))
      counts[index] = 1 + (counts[index + 1] ?? 0);
  }
  return counts;
}

/** Two or more links to pages of the site, one a line, before or behind the story need no title to be teasers. */
function takeBareLinks(judged: Judged[], links: Int32Array): void {
  const first = judged.findIndex(({ isProse }) => isProse);
  const last = judged.findLastIndex(({ isProse }) => isProse);
  for (let index = 0; index < judged.length; index++) {
    const count = first < 0 || (index >= first && index <= last) ? 0 : (links[index] ?? 0);
    if (count > 1)
      for (const entry of judged.slice(index, index + count))
        entry.verdict ??= { kind: 'related', confidence: 0.6, isLabel: false };
    index += count;
  }
}

/** Kinds that tell something over several lines. */
const NOTICES = new Set<RemovedKind>(
  'audio comments newsletter paywall app cookie follow tips disclosure script policy legal share video tools'.split(
    ' ',
  ) as RemovedKind[],
);
/** Most lines that a notice goes on for, and the longest of them (characters). */
const NOTICE_LINES = 4;
const NOTICE_CHARS = 160;

/** A notice that is broken into lines («… created by AI.» / «It can be mispronounced.» / «We are working …») goes whole. */
function goOnWithNotice(judged: Judged[], index: number): void {
  const verdict = judged[index]?.verdict;
  if (!verdict || !NOTICES.has(verdict.kind)) return;
  const title = judged[index - 1];
  if (title?.line.isHeading && !title.verdict && title.kinship)
    title.verdict = { ...verdict, confidence: 0.75 };
  const box = judged[index]?.line.block.closest('div');
  for (const next of judged.slice(index + 1, index + 1 + NOTICE_LINES)) {
    // What stands behind the notice's own box is the story again.
    if (!box?.contains(next.line.block)) return;
    if (next.verdict || next.line.isHeading || next.line.text.length > NOTICE_CHARS || !next.kinship) return;
    // «Audio» may head a part of the story.
    if (judged[index]?.line.isHeading && next.kinship !== 'asks') return;
    next.verdict = { ...verdict, confidence: 0.75, isLabel: false };
    next.isProse = false;
  }
}

/** Kinds of headings behind which a site speaks to its readers. */
const ASKING_HEADINGS = new Set<RemovedKind>(['comments', 'paywall', 'newsletter']);

/** An appeal is no longer (lines). */
const APPEAL_LINES = 6;

/**
 * «Join the conversation» over a box, «Support the Mirror’s reporting»: where all that follows in the box, or behind a heading that
 * names the site, speaks to readers, it goes with its heading. Behind other headings a guide speaks to them, too.
 */
function takeAppeal(judged: Judged[], index: number, judge: Judge): void {
  const entry = judged[index];
  if (!entry?.verdict || !ASKING_HEADINGS.has(entry.verdict.kind) || !entry.line.isHeading) return;
  const { block, text } = entry.line;
  const box = block.parentElement?.tagName === 'DIV' ? block.parentElement : null;
  const isBox =
    box?.parentElement &&
    box.firstElementChild === block &&
    !box.contains(judged[index - 1]?.line.block ?? null);
  let end = index + 1;
  while (isBox && box.contains(judged[end]?.line.block ?? null)) end++;
  if (judge.namesSite(text) && judged.length <= index + 1 + APPEAL_LINES) {
    const rest = judged.slice(index + 1);
    if (!rest.some(({ line }) => line.isHeading)) end = judged.length;
  }
  const taken = judged.slice(index + 1, end);
  if (judged.findLastIndex(({ isProse }) => isProse) >= end) return;
  if (taken.some(({ isProse, isAddressed }) => isProse && !isAddressed())) return;
  // «You can give to the Mission, or bring your coats to the Food Bank.»
  if (
    entry.verdict.kind === 'paywall' &&
    ![entry, ...taken].some(({ line }) => judge.speaksOfSite(line.text))
  )
    return;
  for (const next of taken) {
    if (next.verdict || !next.isAddressed()) continue;
    next.verdict = { ...entry.verdict, confidence: 0.7, isLabel: false };
    next.isProse = false;
  }
}

/** The host that an absolute address names, without `www`. */
function hostOf(url: string): string {
  return /^(?:https?:)?\/\/(?:www\.)?([^/:?#]+)/.exec(url)?.[1] ?? '';
}

function isProse(line: Line, least = PROSE_CHARS): boolean {
  const wide = /[\u3040-\u9fff\uac00-\ud7af]/.test(line.text);
  return line.text.length >= (wide ? least * WIDE : least) && line.linkChars < line.text.length * 0.5;
}
