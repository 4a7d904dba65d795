import { foldSpace } from '../tree/run.ts';
import { findNamed, type Named } from './named.ts';

/** What the page's own elements show of its article. Each is looked for when it is asked for: most pages state it elsewhere. */
export interface DomFacts {
  headings(): string[];
  subheadings(): string[];
  /** What each place that may name the writers states, the likeliest first. */
  bylines(): Iterable<string[]>;
  looseBylines(): Iterable<string[]>;
  likelyBylines(): Iterable<string[]>;
  published(): string | null;
  modified(): string | null;
  section(): string | null;
}

const BYLINE =
  '[itemprop~="author"] [itemprop="name"], [itemprop~="author"], [rel~="author"], [data-testid*="byline" i]';
const BYLINE_NAME = /byline|author-?name|article-author|(?:^|[ \t\n\f\r])author(?:$|[ \t\n\f\r])/i;
/** Places whose names are not this article's author's. */
const ELSEWHERE =
  'aside, footer, nav, form, [class*="comment" i], [class*="related" i], [class*="recommend" i], [class*="sidebar" i]';
/** Names of elements that may hold the writer's name, or much else. */
const LOOSE_BYLINE_NAME = /(?:__|-)author|author[-_]|by-line/i;
const OTHERS =
  '[class*="comment" i], [class*="related" i], [class*="recommend" i], [class*="card" i], [class*="teaser" i]';
/** Two to four words with capitals, and nothing else. */
const FULL_NAME = /^(?!Author\b|By\p{Lu})\p{Lu}[\p{L}\p{M}'’.-]+(?:\s+\p{Lu}[\p{L}\p{M}'’.-]*){1,3}$/u;
const BREADCRUMB =
  '[itemtype*="BreadcrumbList"] [itemprop="name"], [class*="breadcrumb" i] a, nav[aria-label*="breadcrumb" i] a, [class*="kicker" i], [class*="eyebrow" i], [rel~="category"]';
/** Elements that are or hold one of them. */
const CRUMBS = '[itemtype*="BreadcrumbList"], nav[aria-label*="breadcrumb" i], [rel~="category"]';
const CRUMBS_NAME = /breadcrumb|kicker|eyebrow/i;

/** Longest text that may hold a byline or a section (characters). */
const LONGEST_BYLINE = 160;
const LONGEST_SECTION = 40;
const MOST_BYLINES = 6;
/** Places that are looked at: lists of teasers may name a hundred writers. */
const MOST_PLACES = 60;
const MARKED = '[rel~="author"], [itemprop~="author"]';
/** Links to the page of a writer. */
const WRITERS_PAGE = /\/(?:authors?|contributors?|writers?|reviewer|autor(?:es|en)?|auteur)\//i;
/** Labels, jobs and pages that are written like names. */
const NO_WRITER =
  /^(?:about|meet|written|posted|published|edited|reviewed|view|read|learn|see|all|more|our|follow|share|contact|related|recent|latest|guest)\s|\s(?:writer|editor|team|staff|manager|director|author|contributor|specialist|reporter|articles|posts|bio|profile)s?$/i;
const HOME =
  /^(?:home|homepage|start|startseite|accueil|inicio|início|hjem|hem|главная|головна|ana sayfa|anasayfa|トップ|ホーム|首页|首頁|홈|الرئيسية|בית|होम|beranda|trang chủ|news)$/iu;

/** Reads headings, byline, times and section off the page's elements. */
export function readDom(document: Document): DomFacts {
  const named = findNamed(document);
  return {
    headings: () => texts(document.querySelectorAll('h1'), 300, 5),
    subheadings: () => texts(document.querySelectorAll('h2'), 300, 5),
    bylines: () => bylines(named),
    looseBylines: () => looseBylines(document, named),
    likelyBylines: () => likelyBylines(document, named),
    published: () =>
      time(
        document,
        '[itemprop~="datePublished"], time[pubdate], time[class*="publish" i], [class*="publish" i] time, article time[datetime], header time[datetime]',
      ) ?? onlyTime(document),
    modified: () =>
      time(document, '[itemprop~="dateModified"], time[class*="update" i], time[class*="modif" i]'),
    section: () => section(named),
  };
}

function* bylines(named: Named): Iterable<string[]> {
  let stated: Element[] = [];
  for (const element of named(BYLINE_NAME, BYLINE).slice(0, MOST_PLACES)) {
    if (standsIn(element, ELSEWHERE) || stated.some((other) => other.contains(element))) continue;
    // Those who are marked as the article's stand together; boxes further down belong to others.
    if (stated.length > 0 && !isBeside(element, stated)) {
      yield stated.map(nameIn);
      stated = [];
    }
    stated.push(element);
  }
  if (stated.length > 0) yield stated.map(nameIn);
}

/** Elements around two names of one byline. */
const MOST_STEPS = 3;

/** True for one more writer in the same line. */
function isBeside(element: Element, others: readonly Element[]): boolean {
  const last = others.at(-1);
  if (others.length >= MOST_BYLINES || !element.matches(MARKED) || !last?.matches(MARKED)) return false;
  let around: Element | null = last;
  for (let step = 0; around && step < MOST_STEPS; step++) around = around.parentElement;
  return around?.contains(element) === true;
}

function nameIn(element: Element): string {
  const link = [...element.querySelectorAll('a[href]')].find(({ textContent }) =>
    FULL_NAME.test(fold(textContent)),
  );
  const inner =
    element.querySelector('[itemprop="name"], [rel~="author"]') ??
    link ??
    element.querySelector('a[href*="author" i], [class*="name" i]');
  const text = fold((inner ?? element).textContent);
  return text.length <= LONGEST_BYLINE ? text : '';
}

/** Names by the looser names of their elements, for pages that name their writer in no better way. */
function* looseBylines(document: Document, named: Named): Iterable<string[]> {
  const linked = onlyName(document.querySelectorAll('a[rel~="author"]'), OTHERS);
  if (linked) yield [linked];
  for (const element of named(LOOSE_BYLINE_NAME)) {
    const text = fold(element.textContent);
    if (isName(text) && !standsIn(element, `${ELSEWHERE}, ${OTHERS}`)) yield [text];
  }
}

/** Names that are likely the writer's where no line near the headline names one: all links to a writer's page, the first line of a box. */
function* likelyBylines(document: Document, named: Named): Iterable<string[]> {
  const linked = onlyName(linksToWriters(document), `${OTHERS}, nav, footer`);
  if (linked) yield [linked];
  for (const element of named(LOOSE_BYLINE_NAME).slice(0, MOST_PLACES)) {
    if (standsIn(element, `${ELSEWHERE}, ${OTHERS}`)) continue;
    const name = [...element.querySelectorAll('*')]
      .filter(({ childElementCount }) => childElementCount === 0)
      .map(({ textContent }) => fold(textContent))
      .find(Boolean);
    if (name && isName(name)) yield [name];
  }
}

/** Whether an element stands in a part of the page. What holds the headline too is no part, but the page: `body class="has-sidebar"`. */
function standsIn(element: Element, parts: string): boolean {
  // `<aside class="post-author">` is the byline itself.
  const part = (element.tagName === 'ASIDE' ? element.parentElement : element)?.closest(parts) ?? null;
  return (
    part !== null && part.tagName !== 'BODY' && part.tagName !== 'HTML' && part.querySelector('h1') === null
  );
}

function linksToWriters(document: Document): Element[] {
  return [...document.querySelectorAll('a[href]')].filter((link) =>
    WRITERS_PAGE.test(link.getAttribute('href') ?? ''),
  );
}

/** The one name that all links of a kind have. */
function onlyName(links: Iterable<Element>, others: string): string | null {
  const names = new Set<string>();
  for (const link of links) {
    const text = fold(link.textContent);
    if (isName(text) && !standsIn(link, others)) names.add(text);
  }
  const [name] = names;
  return names.size === 1 && name ? name : null;
}

const isName = (text: string): boolean => FULL_NAME.test(text) && !NO_WRITER.test(text);

function section(named: Named): string | null {
  const crumbs = texts(crumbsIn(named(CRUMBS_NAME, CRUMBS)), LONGEST_SECTION, 6);
  return crumbs.find((text) => !HOME.test(text)) ?? null;
}

/** Asks only the elements that may hold crumbs, the outermost of each: for every link of a page it is asked of all around it. */
function* crumbsIn(holders: readonly Element[]): Iterable<Element> {
  let last: Element | null = null;
  for (const holder of holders) {
    if (last?.contains(holder)) continue;
    last = holder;
    if (holder.matches(BREADCRUMB)) yield holder;
    yield* holder.querySelectorAll(BREADCRUMB);
  }
}

function time(document: Document, selector: string): string | null {
  for (const element of document.querySelectorAll(selector)) {
    if (standsIn(element, ELSEWHERE)) continue;
    const stated =
      element.getAttribute('datetime') ?? element.getAttribute('content') ?? fold(element.textContent);
    if (stated) return stated;
  }
  return null;
}

/** The one day that all times of the page name, apart from those of other stories. */
function onlyTime(document: Document): string | null {
  const times = [...document.querySelectorAll('time[datetime]')]
    .filter((time) => !standsIn(time, `${OTHERS}, nav, footer`))
    .map((time) => time.getAttribute('datetime') ?? '');
  return new Set(times.map((stated) => stated.slice(0, DAY_CHARS))).size === 1 ? (times[0] ?? null) : null;
}

/** «2026-03-04» */
const DAY_CHARS = 10;

function texts(elements: Iterable<Element>, longest: number, most: number): string[] {
  const found: string[] = [];
  for (const element of elements) {
    const text = fold(lines(element));
    if (text && text.length <= longest) found.push(text);
    if (found.length >= most) break;
  }
  return found;
}

const fold = (text: string | null): string => foldSpace((text ?? '').trim());

/** The text of an element whose lines may be parted by markup alone. */
function lines(element: Element): string {
  if (element.querySelector(LINE) === null) return element.textContent ?? '';
  let text = '';
  for (let node = element.firstChild; node; node = node.nextSibling) {
    const isLine = node.nodeType === 1 && (node as Element).matches(LINE);
    text += `${isLine ? ' ' : ''}${node.nodeType === 1 ? lines(node as Element) : (node.textContent ?? '')}${isLine ? ' ' : ''}`;
  }
  return text;
}

const LINE = 'br, div, p';
