import { CHECK_MARKUP, ERROR_CLASSES } from '../rules/notice-markup.ts';
import {
  ARCHIVE_PATH,
  DATED_PATH,
  LIST_ENDS,
  LIST_SEGMENTS,
  SHOP_SEGMENTS,
  STORY_KEY,
  STORY_NAME,
  STORY_SCRIPT,
  STORY_SEGMENT,
  STORY_SEGMENTS,
} from '../rules/page-addresses.ts';
import { disarm } from './disarm.ts';
import { endsSentence } from './sentence-end.ts';

/** Types of schema.org that name one story, and those that name lists of them, searches, goods and people. */
const STORY_TYPE =
  /"@type"\s*:\s*(?:\[[^\]]{0,120})?"(?:\w*Article|BlogPosting|LiveBlogPosting|Report|Review|Recipe|Interview)"/g;
const LIST_TYPE =
  /"@type"\s*:\s*(?:\[[^\]]{0,80})?"(?:CollectionPage|SearchResultsPage|ItemList|ProfilePage|Product|ProductGroup|QAPage|DiscussionForumPosting|OfferCatalog)"/;
/** Longest script that is looked through, and most paragraphs and headings (a page may hold thousands). */
const MOST_SCRIPT = 300_000;
const MOST_ELEMENTS = 500;

/** A paragraph of prose has this many characters, one of Chinese, Japanese, Korean or Hebrew counted for those it replaces. */
const PROSE = 70;
const WIDE = /[\u3040-\u9fff\uac00-\ud7af]/;
const PER_WIDE = 2.5;
/** Hebrew writes no vowels. */
const HEBREW = /[\u05d0-\u05ea]{2}/;
const PER_HEBREW = 1.3;

function lengthOf(text: string): number {
  return text.length * (WIDE.test(text) ? PER_WIDE : HEBREW.test(text) ? PER_HEBREW : 1);
}

/** A shorter line is prose where it ends as a sentence does and has as many; some scripts have no full stop. */
const SENTENCE = 12;
const UNSTOPPED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]{30}/;

/** How many characters of a line are prose: none of a name, of a headline or of a date. */
function proseIn(line: string): number {
  const length = lengthOf(line);
  const isProse = length >= PROSE || (length >= SENTENCE && (endsSentence(line) || UNSTOPPED.test(line)));
  return isProse ? length : 0;
}

/** Prose that makes an article: with word and address for it, with a word of the page alone, with an address, without either. */
const LEAST = { both: 80, typed: 200, addressed: 400, untold: 1200 } as const;
/** Characters of prose that outweigh one linked headline, by what speaks for a story: word and address, one of them, nothing. */
const PER_CARD = { both: 6, one: 30, none: 90 } as const;

/**
 * Whether a page is an article, judged fast and by its address, what it says of itself, and the balance of prose and
 * linked headlines. Does not change the document; forces no layout.
 * @param url where the page was served
 */
export function isArticlePage(page: Document, url: string): boolean {
  const document = disarm(page);
  const address = judgeAddress(url);
  if (address === 'list' || turnsAway(document)) return false;
  const word = judgeWord(document);
  const { prose, cards } = weigh(document, word === 'story', address === 'story');
  if (word === 'list' && address !== 'story') return false;
  const isTyped = word === 'story';
  const isAddressed = address === 'story';
  const least = isTyped
    ? isAddressed || isDated(document)
      ? LEAST.both
      : LEAST.typed
    : isAddressed
      ? LEAST.addressed
      : LEAST.untold;
  const perCard =
    isTyped && isAddressed ? PER_CARD.both : isTyped || isAddressed ? PER_CARD.one : PER_CARD.none;
  return prose >= least && prose >= cards * perCard;
}

/** A page that says when it was published, in its head. */
function isDated(document: Document): boolean {
  if (document.querySelector('meta[property="article:published_time"]') !== null) return true;
  const scripts = [...document.querySelectorAll('script[type="application/ld+json" i]')];
  return scripts.some((script) =>
    (script.textContent ?? '').slice(0, MOST_SCRIPT).includes('"datePublished"'),
  );
}

/** The page of a folder. */
const INDEX = /^(?:index|default|home)\.\w+$/i;

/** What an address says: a story, a list, or nothing. */
export function judgeAddress(url: string): 'story' | 'list' | null {
  let path: string;
  let query: URLSearchParams;
  try {
    const parsed = new URL(url);
    if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return null;
    path = decodeURI(parsed.pathname);
    query = parsed.searchParams;
  } catch {
    return null;
  }
  const segments = path.split('/').filter(Boolean);
  const isIndex = INDEX.test(segments.at(-1) ?? '');
  if (isIndex) segments.pop();
  const last = segments.at(-1);
  if ((!last || STORY_SCRIPT.test(last)) && namesStory(query)) return 'story';
  if (!last || LIST_ENDS.test(last)) return 'list';
  const isArchive = ARCHIVE_PATH.test(`/${segments.join('/')}`);
  if (isArchive && !segments.some((segment) => STORY_SEGMENT.test(segment))) return 'list';
  if (DATED_PATH.test(path)) return 'story';
  // The names of goods are as long as those of stories.
  if (SHOP_SEGMENTS.test(segments.at(-2) ?? '')) return null;
  if (STORY_SEGMENT.test(last)) return 'story';
  if (STORY_SEGMENTS.test(segments.at(-2) ?? '') && STORY_NAME.test(last)) return 'story';
  return segments.some((segment) => LIST_SEGMENTS.test(segment)) ? 'list' : null;
}

/** Sites without addresses of words number their stories in the query: `/?p=1234`. */
function namesStory(query: URLSearchParams): boolean {
  for (const [key, value] of query) if (STORY_KEY.test(key) && /^\d{3,}$/.test(value)) return true;
  return false;
}

/** What the page says of itself. */
function judgeWord(document: Document): 'story' | 'list' | null {
  let stories = 0;
  let isList = false;
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const text = (script.textContent ?? '').slice(0, MOST_SCRIPT);
    stories += text.match(STORY_TYPE)?.length ?? 0;
    isList ||= LIST_TYPE.test(text);
  }
  const type =
    document.querySelector('meta[property="og:type"]')?.getAttribute('content')?.toLowerCase() ?? '';
  if (isList && stories !== 1) return 'list';
  if (stories > 0 && stories <= 2) return 'story';
  if (type.includes('article')) return 'story';
  return isList || /product|profile|video/.test(type) ? 'list' : null;
}

/** Elements that hold prose; on a page that is called a story, in whatever it is set. */
const HOLDERS = 'p, article div, main div, td';
const ALL_HOLDERS = 'p, div, section, td';
const LINE_HOLDERS = `${ALL_HOLDERS}, li, dt, dd, figcaption`;
/** Elements whose whole text is one line. */
const LINES = new Set(['P', 'LI', 'DT', 'DD', 'FIGCAPTION']);

/** Characters of prose, and headlines that lead elsewhere. */
function weigh(document: Document, isTyped: boolean, isAddressed: boolean): { prose: number; cards: number } {
  const isBoth = isTyped && isAddressed;
  let prose = 0;
  let teasers = 0;
  let teased = 0;
  let seen = 0;
  for (const paragraph of document.querySelectorAll(
    isTyped ? LINE_HOLDERS : isAddressed ? ALL_HOLDERS : HOLDERS,
  )) {
    if (++seen > MOST_ELEMENTS * 4) break;
    const own = LINES.has(paragraph.tagName) ? (paragraph.textContent ?? '') : ownText(paragraph);
    const text = own.trim();
    const length = isTyped || isAddressed ? proseIn(text) : lengthOf(text) >= PROSE ? lengthOf(text) : 0;
    if (length === 0 || paragraph.closest('a, nav, footer, form')) continue;
    if (paragraph.tagName !== 'P' && LINES.has(paragraph.tagName) && paragraph.querySelector('a, p') !== null)
      continue;
    prose += Math.min(length, 2000);
    const before = isBoth ? null : paragraph.previousElementSibling;
    if (before?.matches(HEADINGS) && isCard(before)) {
      teasers++;
      teased += Math.min(length, 2000);
    }
  }
  const cards = document.querySelectorAll(
    'h1 a[href], h2 a[href], h3 a[href], h4 a[href], a[href] h2, a[href] h3, a[href] h4',
  ).length;
  return { prose: teasers < FEW_TEASERS ? prose : prose - teased, cards };
}

/** A headline that leads elsewhere: what follows is its teaser, where there are more of them. */
const FEW_TEASERS = 4;
const HEADINGS = 'h1, h2, h3, h4';
const isCard = (heading: Element): boolean => heading.querySelector('a[href]:not([href^="#"])') !== null;

/** Text that stands in an element itself: pages of bare divs hold their prose so. */
function ownText(element: Element): string {
  let text = '';
  for (let node = element.firstChild; node; node = node.nextSibling)
    if (node.nodeType === 3) text += (node as Text).data;
  return text;
}

/** Prose in an extracted text that makes it an article whatever the page says of itself (characters). */
const ENOUGH = 400;
/** And where the page names a writer or a day: news in brief. */
const ENOUGH_SIGNED = 200;
/** Text that is one where the page says twice that it is a story: a poem, a talk of short turns. */
const ENOUGH_TOLD = 80;

/**
 * Whether an extracted text holds prose, not only names and headlines.
 * @param isSigned whether the page names its writer or its day
 * @param isTold whether the page says that it is a story, in more than one way
 */
export function holdsProse(text: string, isSigned: boolean, isTold = false): boolean {
  if (isTold && lengthOf(text) >= ENOUGH_TOLD) return true;
  const enough = isSigned ? ENOUGH_SIGNED : ENOUGH;
  let prose = 0;
  for (const line of text.split('\n')) {
    prose += proseIn(line.trim());
    if (prose >= enough) return true;
  }
  return false;
}

/** Whether the markup says that a page checks its reader, or has nothing for them. The engine asks its headlines, too. */
export function turnsAway(document: Document): boolean {
  return document.querySelector(CHECK_MARKUP) !== null || ERROR_CLASSES.test(document.body?.className ?? '');
}
