import { vendorKindOf } from '../rules/markers.ts';
import { FORUM_HOST, FORUM_SEGMENTS, LETTER_SEGMENTS, SHOP_SEGMENTS } from '../rules/page-addresses.ts';
import {
  ARCHIVE_CLASSES,
  CART_MARKUP,
  ERROR_TITLE,
  FORUM_CLASSES,
  FORUM_GENERATORS,
  FORUM_ROOTS,
  FORUM_TYPES,
  LIST_TYPES,
  PRICE,
  PRODUCT_TYPES,
  RECORDING_TYPES,
  STORY_TYPES,
} from '../rules/page-kinds.ts';
import { judgeAddress } from './article-page.ts';
import { saysNothing } from './notice-page.ts';
import { blockLinkDensity, linkDensity, type PageTree, type Region } from './tree/page-tree.ts';

/** What a page is that holds no story. */
export type OtherKind = 'shop' | 'forum' | 'list' | 'video' | 'login' | 'error';

/** What a page says of itself. */
export interface PageWords {
  /** It names a story as what it is; a page that names many stories lists them. */
  story: boolean;
  /** `og:type` is an article: weak, since much software says so of every page. */
  calledArticle: boolean;
  product: boolean;
  forum: boolean;
  list: boolean;
  video: boolean;
  address: 'story' | 'list' | null;
  segments: string[];
}

/** How a page is laid out. */
interface Layout {
  /** Characters of prose, and paragraphs of it. */
  prose: number;
  paragraphs: number;
  /** The longest stretch of prose that no link or linked headline breaks: characters, and paragraphs. */
  stretch: number;
  stretchParagraphs: number;
  /** Headlines that lead elsewhere, and lines that are links. */
  cards: number;
  links: number;
  prices: number;
  linkShare: number;
  /** Characters of prose right behind linked headlines, in stretches no longer than a teaser. */
  teased: number;
}

/** A stretch of prose from this length on is a text that somebody may want to read, whatever stands around it (characters). */
const TEXT = 1500;
/** Below this length it is the blurb of a card or the foreword of a list. */
const BLURB = 600;
/** Prose that a teaser or the description of an article of a shop has at most, on average (characters). */
const PER_CARD = 200;
const PER_PRICE = 150;
/** So many linked headlines with a teaser each, and no more prose before them, are a list. */
const FEW_CARDS = 4;
const FOREWORD = 200;
const TEASER = 350;
/** The story that stands below a video has as many paragraphs; what describes one has fewer. */
const VIDEO_PARAGRAPHS = 3;
/** So many stories may be named beside the page's own. */
const FEW_STORIES = 3;
const MOST_ITEMS = 200;
const DIGIT = /\d/;

/**
 * What a page is that plainly holds no story: known by at least two witnesses of what it says of itself, its address and
 * its layout. A page with a long stretch of prose is none of these, but for shops and forums that say what they are.
 * @returns null for a page that may hold a story
 */
export function otherKind(document: Document, tree: PageTree, words: PageWords): OtherKind | null {
  const layout = readLayout(tree);
  if (isForum(words, document)) return 'forum';
  if (isShop(words, layout, document)) return 'shop';
  if (words.story || layout.stretch >= TEXT) return null;
  if (isList(words, layout, document)) return 'list';
  if (layout.stretch >= BLURB) return null;
  if (saysNothing(document)) return 'error';
  if (asksForAddress(words, document)) return 'login';
  if (words.calledArticle) return null;
  if (words.video && !(words.address === 'story' && layout.stretchParagraphs >= VIDEO_PARAGRAPHS))
    return 'video';
  if (layout.prose < 2 * BLURB && document.querySelector('input[type="password"]')) return 'login';
  return layout.prose < 2 * BLURB && ERROR_TITLE.test(document.title) ? 'error' : null;
}

/** Whether the page says of itself that it is one story, in more than one way: by its type, its address, its day, its writers. */
export function tellsStory(
  { story, calledArticle, address }: PageWords,
  day: string | null,
  writers: readonly string[],
): boolean {
  if (address === 'list') return false;
  const signs = Number(day !== null) + Number(writers.length > 0);
  if (story) return true;
  return calledArticle ? address === 'story' || signs > 0 : address === 'story' && signs > 1;
}

/** Whether all text of a page that was kept stands in the window that asks for consent to cookies. */
export function asksForConsent({ blocks }: PageTree, kept: number[]): boolean {
  const texts = blocks.filter(({ index, text }) => text !== '' && kept[index] === 1);
  return texts.length > 0 && texts.every(({ region }) => isConsent(region));
}

function isConsent(region: Region): boolean {
  for (let at: Region | null = region; at && at.tag !== 'BODY'; at = at.parent)
    if (vendorKindOf(at.tag, at.role, at.name, null) === 'cookie') return true;
  return false;
}

/** A page about a newsletter. */
function asksForAddress({ segments }: PageWords, document: Document): boolean {
  if (!segments.some((segment) => LETTER_SEGMENTS.test(segment))) return false;
  return document.querySelector('input[type="email"]') !== null;
}

function isForum({ story, calledArticle, forum, segments }: PageWords, document: Document): boolean {
  if (story) return false;
  if (forum) return true;
  const generator = document.querySelector('meta[name="generator"]')?.getAttribute('content') ?? '';
  const { documentElement: root, body } = document;
  if (FORUM_GENERATORS.test(generator) || FORUM_ROOTS.test(root.id) || FORUM_ROOTS.test(body?.id ?? ''))
    return true;
  if (FORUM_CLASSES.test(`${root.className} ${body?.className ?? ''}`)) return true;
  return !calledArticle && segments.some((segment) => FORUM_SEGMENTS.test(segment));
}

function isShop(words: PageWords, layout: Layout, document: Document): boolean {
  if (words.story) return false;
  const isShopAddress = words.segments.some((segment) => SHOP_SEGMENTS.test(segment));
  if (words.product && (!words.calledArticle || isShopAddress || layout.stretch < TEXT)) return true;
  const hasCart = () => document.querySelector(CART_MARKUP) !== null;
  if (isShopAddress && (hasCart() || (layout.prices > 0 && layout.stretch < TEXT))) return true;
  if (words.calledArticle) return false;
  if (layout.prices >= 20 && layout.links >= layout.prices && layout.prose < layout.prices * PER_PRICE)
    return true;
  return layout.prices > 0 && layout.stretch < 2 * TEXT && hasCart();
}

function isList(words: PageWords, layout: Layout, document: Document): boolean {
  const { stretch, cards, linkShare, prose, paragraphs } = layout;
  const isStory = words.address === 'story';
  const isTold = isStory && words.calledArticle;
  if (words.list && (!words.calledArticle || cards >= 8)) return true;
  if (words.address === 'list' && (cards >= 3 || linkShare >= 0.3)) return true;
  if (cards >= 5 && ARCHIVE_CLASSES.test(document.body?.className ?? '')) return true;
  if (stretch >= BLURB) return false;
  if (cards >= 8 && prose < cards * PER_CARD && !isTold) return true;
  if (cards >= FEW_CARDS && !isTold && prose - layout.teased < FOREWORD && layout.teased > 0) return true;
  if (linkShare >= 0.55) return true;
  return paragraphs >= 8 && layout.stretchParagraphs <= 2 && !words.calledArticle && !isStory;
}

/** @param types what JSON-LD and OpenGraph call the page and its parts */
export function readWords(document: Document, url: string, types: readonly string[]): PageWords {
  const items = [...document.querySelectorAll('[itemtype*="schema.org/" i]')].slice(0, MOST_ITEMS);
  const marked = items.map((item) => item.getAttribute('itemtype')?.split('/').at(-1) ?? '');
  const all = [...types, ...marked];
  const stories = (named: readonly string[]) => named.filter((type) => STORY_TYPES.test(type)).length;
  const isFew = (count: number) => count > 0 && count <= FEW_STORIES;
  const graph = types.filter((type) => /^[a-z]/.test(type)).map((type) => type.toLowerCase());
  return {
    story: isFew(stories(types)) || isFew(stories(marked)),
    calledArticle: graph.some((type) => type.includes('article')),
    product:
      all.some((type) => PRODUCT_TYPES.test(type)) || graph.some((type) => /product|:item$/.test(type)),
    forum: all.some((type) => FORUM_TYPES.test(type)),
    list: all.some((type) => LIST_TYPES.test(type)),
    video:
      all.some((type) => RECORDING_TYPES.test(type)) || graph.some((type) => /^(?:video|music)/.test(type)),
    address: judgeAddress(url),
    segments: segmentsOf(url),
  };
}

/** The parts of an address's path, and the host's first where it says what is served there. */
function segmentsOf(url: string): string[] {
  if (!URL.canParse(url)) return [];
  const { hostname, pathname } = new URL(url);
  return [...pathname.split('/').filter(Boolean), ...(FORUM_HOST.test(hostname) ? ['forum'] : [])];
}

function readLayout(tree: PageTree): Layout {
  const layout = {
    prose: 0,
    paragraphs: 0,
    stretch: 0,
    stretchParagraphs: 0,
    cards: 0,
    links: 0,
    prices: 0,
    teased: 0,
  };
  let stretch = 0;
  let paragraphs = 0;
  let isTeaser = false;
  const end = () => {
    if (isTeaser && stretch <= TEASER) layout.teased += stretch;
    stretch = 0;
    paragraphs = 0;
  };
  for (const block of tree.blocks) {
    if (block.kind === 'media') continue;
    if (block.isProse) {
      stretch += block.text.length;
      paragraphs++;
      layout.prose += block.text.length;
      layout.paragraphs++;
    } else if (blockLinkDensity(block) >= 0.8) {
      layout.links++;
      end();
      isTeaser = block.kind === 'heading';
      if (isTeaser) layout.cards++;
    }
    if (block.text.length < 60 && DIGIT.test(block.text) && PRICE.test(block.text)) layout.prices++;
    layout.stretch = Math.max(layout.stretch, stretch);
    layout.stretchParagraphs = Math.max(layout.stretchParagraphs, paragraphs);
  }
  end();
  return { ...layout, linkShare: linkDensity(tree.root) };
}
