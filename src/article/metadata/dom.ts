/** What the page's own elements show of its article. Each is looked for when it is asked for: most pages state it elsewhere. */
export interface DomFacts {
  headings(): string[];
  bylines(): string[];
  looseBylines(): string[];
  published(): string | null;
  modified(): string | null;
  section(): string | null;
}

const BYLINE =
  '[itemprop~="author"] [itemprop="name"], [itemprop~="author"], [rel~="author"], [class*="byline" i], [class*="author-name" i], [class*="authorname" i], [class~="author" i], [data-testid*="byline" i], [class*="article-author" i]';
/** Places whose names are not this article's author's. */
const ELSEWHERE =
  'aside, footer, nav, form, [class*="comment" i], [class*="related" i], [class*="recommend" i], [class*="sidebar" i]';
/** Names of elements that may hold the writer's name, or much else. */
const LOOSE_BYLINE =
  '[class*="__author" i], [class*="-author" i], [class*="author-" i], [class*="author_" i], [class*="by-line" i]';
const OTHERS =
  '[class*="comment" i], [class*="related" i], [class*="recommend" i], [class*="card" i], [class*="teaser" i]';
/** Two to four words with capitals, and nothing else. */
const FULL_NAME = /^(?!Author\b|By\p{Lu})\p{Lu}[\p{L}\p{M}'’.-]+(?:\s+\p{Lu}[\p{L}\p{M}'’.-]*){1,3}$/u;
const BREADCRUMB =
  '[itemtype*="BreadcrumbList"] [itemprop="name"], [class*="breadcrumb" i] a, nav[aria-label*="breadcrumb" i] a, [class*="kicker" i], [class*="eyebrow" i], [rel~="category"]';

/** Longest text that may hold a byline or a section (characters). */
const LONGEST_BYLINE = 160;
const LONGEST_SECTION = 40;
const MOST_BYLINES = 6;
const HOME =
  /^(?:home|homepage|start|startseite|accueil|inicio|início|hjem|hem|главная|головна|ana sayfa|anasayfa|トップ|ホーム|首页|首頁|홈|الرئيسية|בית|होम|beranda|trang chủ|news)$/iu;

/** Reads headings, byline, times and section off the page's elements. */
export function readDom(document: Document): DomFacts {
  return {
    headings: () => texts(document, 'h1', 300, 5),
    bylines: () => bylines(document),
    looseBylines: () => looseBylines(document),
    published: () =>
      time(
        document,
        '[itemprop~="datePublished"], time[pubdate], time[class*="publish" i], [class*="publish" i] time, article time[datetime], header time[datetime]',
      ),
    modified: () =>
      time(document, '[itemprop~="dateModified"], time[class*="update" i], time[class*="modif" i]'),
    section: () => section(document),
  };
}

function bylines(document: Document): string[] {
  const found: string[] = [];
  for (const element of document.querySelectorAll(BYLINE)) {
    if (found.length >= MOST_BYLINES) break;
    if (element.closest(ELSEWHERE)) continue;
    const inner = element.querySelector(
      '[itemprop="name"], [rel~="author"], a[href*="author" i], [class*="name" i]',
    );
    const text = fold((inner ?? element).textContent);
    if (text && text.length <= LONGEST_BYLINE) found.push(text);
    // The first place that names somebody is the article's; boxes further down belong to others.
    if (found.length > 0 && !element.matches('[rel~="author"], [itemprop~="author"]')) break;
  }
  return found;
}

/** Names by the looser names of their elements, for pages that name their writer in no better way. */
function looseBylines(document: Document): string[] {
  const linked = new Set<string>();
  for (const link of document.querySelectorAll('a[rel~="author"]')) {
    if (link.closest(OTHERS)) continue;
    const text = fold(link.textContent);
    if (text && text.length <= LONGEST_BYLINE) linked.add(text);
  }
  if (linked.size === 1) return [...linked];
  for (const element of document.querySelectorAll(LOOSE_BYLINE)) {
    const text = fold(element.textContent);
    if (text && FULL_NAME.test(text) && !element.closest(`${ELSEWHERE}, ${OTHERS}`)) return [text];
  }
  return [];
}

function section(document: Document): string | null {
  const crumbs = texts(document, BREADCRUMB, LONGEST_SECTION, 6).filter((text) => !HOME.test(text));
  return crumbs[0] ?? null;
}

function time(document: Document, selector: string): string | null {
  for (const element of document.querySelectorAll(selector)) {
    if (element.closest(ELSEWHERE)) continue;
    const stated =
      element.getAttribute('datetime') ?? element.getAttribute('content') ?? fold(element.textContent);
    if (stated) return stated;
  }
  return null;
}

function texts(document: Document, selector: string, longest: number, most: number): string[] {
  const found: string[] = [];
  for (const element of document.querySelectorAll(selector)) {
    const text = fold(element.textContent);
    if (text && text.length <= longest) found.push(text);
    if (found.length >= most) break;
  }
  return found;
}

const fold = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();
