import {
  ARCHIVE_PATH,
  DATED_PATH,
  LIST_SEGMENTS,
  STORY_NAME,
  STORY_SEGMENT,
  STORY_SEGMENTS,
} from '../rules/page-addresses.ts';
import { disarm } from './disarm.ts';

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

/** Prose that makes an article: with a word of the page for it, with an address for it, without either. */
const LEAST = { typed: 200, addressed: 400, untold: 1200 } as const;
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
  if (address === 'list') return false;
  const word = judgeWord(document);
  const { prose, cards } = weigh(document, word === 'story' || address === 'story');
  if (word === 'list' && address !== 'story') return false;
  const least = word === 'story' ? LEAST.typed : address === 'story' ? LEAST.addressed : LEAST.untold;
  const perCard =
    word === 'story' && address === 'story'
      ? PER_CARD.both
      : word === 'story' || address === 'story'
        ? PER_CARD.one
        : PER_CARD.none;
  return prose >= least && prose >= cards * perCard;
}

/** The page of a folder. */
const INDEX = /^(?:index|default|home)\.\w+$/i;

/** What an address says: a story, a list, or nothing. */
export function judgeAddress(url: string): 'story' | 'list' | null {
  let path: string;
  try {
    const parsed = new URL(url);
    if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return null;
    path = decodeURI(parsed.pathname);
  } catch {
    return null;
  }
  const segments = path.split('/').filter(Boolean);
  const isIndex = INDEX.test(segments.at(-1) ?? '');
  if (isIndex) segments.pop();
  const last = segments.at(-1);
  if (!last) return 'list';
  const isArchive = ARCHIVE_PATH.test(`/${segments.join('/')}`);
  if (isArchive && !segments.some((segment) => STORY_SEGMENT.test(segment))) return 'list';
  if (DATED_PATH.test(path) || STORY_SEGMENT.test(last)) return 'story';
  if (STORY_SEGMENTS.test(segments.at(-2) ?? '') && STORY_NAME.test(last)) return 'story';
  return segments.some((segment) => LIST_SEGMENTS.test(segment)) ? 'list' : null;
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

/** Characters of prose, and headlines that lead elsewhere. */
function weigh(document: Document, isStory: boolean): { prose: number; cards: number } {
  let prose = 0;
  let seen = 0;
  for (const paragraph of document.querySelectorAll(isStory ? ALL_HOLDERS : HOLDERS)) {
    if (++seen > MOST_ELEMENTS * 4) break;
    const own = paragraph.tagName === 'P' ? (paragraph.textContent ?? '') : ownText(paragraph);
    const text = own.trim();
    const length = lengthOf(text);
    if (length >= PROSE && !paragraph.closest('a, nav, footer, form')) prose += Math.min(length, 2000);
  }
  const cards = document.querySelectorAll(
    'h1 a[href], h2 a[href], h3 a[href], h4 a[href], a[href] h2, a[href] h3, a[href] h4',
  ).length;
  return { prose, cards };
}

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

/**
 * Whether an extracted text holds prose, not only names and headlines.
 * @param isSigned whether the page names its writer or its day
 */
export function holdsProse(text: string, isSigned: boolean): boolean {
  const enough = isSigned ? ENOUGH_SIGNED : ENOUGH;
  let prose = 0;
  for (const line of text.split('\n')) {
    const length = lengthOf(line);
    if (length >= PROSE) prose += length;
    if (prose >= enough) return true;
  }
  return false;
}
