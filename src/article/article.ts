import type { RemovedKind } from '../rules/removed-kind.ts';

export type { RemovedKind } from '../rules/removed-kind.ts';

/** Text direction of an article, as the `dir` attribute takes it. */
export type Direction = 'ltr' | 'rtl';

/** One block that the cleaning set aside, with what is needed to name it and to put it back. */
export interface RemovedBlock {
  /** Unique within the article. Stable over two runs on the same page. */
  id: string;
  kind: RemovedKind;
  /** The block's first words, at most 120 characters, white space folded. */
  text: string;
  /** How sure the cleaning was, from 0 to 1. */
  confidence: number;
  /** The block itself, sanitised like `Article.html`. */
  html: string;
  /** Index of the child of the `Article.html` root before which the block stood; the number of children where it stood last. */
  before: number;
}

/** A direct quotation and the person or body it is attributed to. */
export interface Quote {
  /** What an editor would print: the parts joined, without the outer quotation marks. */
  text: string;
  /** The pieces as they stand in the article's `text`, verbatim, without quotation marks. */
  parts: string[];
  /** Offset in the article's `text` where the first part begins (UTF-16 code units). */
  start: number;
  /** Offset in the article's `text` just behind the last part. */
  end: number;
  /** The fullest name in the article, or null where the evidence is thin. */
  speaker: string | null;
  /** The speaker's role as the article states it («British Prime Minister»), or null. */
  role: string | null;
  /** 1 for the first key quote, 2 for the second …; null for a quote that is not shown as a key quote. */
  rank: number | null;
}

/** Reading time and what it was computed from. */
export interface ReadingTime {
  /** Whole minutes as shown, at least 1 for a text with any words, 0 for none. */
  minutes: number;
  /** Unrounded seconds at the language's mean rate, pictures and code included. */
  seconds: number;
  /** Whole minutes for a fast and a slow reader, one standard deviation from the mean. */
  range: [fast: number, slow: number];
  /** Words counted in scripts that part words by spaces. */
  words: number;
  /** Characters counted in scripts without spaces (Chinese, Japanese, Korean, Thai …). */
  characters: number;
  /** Pictures counted. */
  images: number;
  /** The rate used for the language, and its unit. */
  rate: { value: number; unit: 'words/min' | 'characters/min'; language: string };
}

/** How much of the page's own prose the kept text covers. */
export interface Completeness {
  /** Words of prose on the page, as the engine judges it. */
  pageWords: number;
  /** Words of that prose that are in `text`. */
  keptWords: number;
  /** `keptWords / pageWords`, 1 where the page holds no other prose. */
  ratio: number;
}

/** A picture. */
export interface ArticleImage {
  /** Absolute http(s) or data URL. */
  url: string;
  alt: string;
  caption: string | null;
  width: number | null;
  height: number | null;
}

/**
 * An article: plain, serialisable data. Every string is safe to show as text; only `html` and `removed[].html` are
 * markup, and both are sanitised.
 */
export interface Article {
  url: string;
  title: string;
  /** Names only, joined as the page's language does; null where no source can be trusted. */
  byline: string | null;
  siteName: string | null;
  /** The section («World News»), shown as the kicker. */
  section: string | null;
  /** The dek, where the page sets one apart from the body. */
  dek: string | null;
  /** ISO 8601, or null. */
  publishedTime: string | null;
  /** ISO 8601, or null. */
  modifiedTime: string | null;
  /** BCP 47 tag, or null where neither page nor text tells. */
  lang: string | null;
  dir: Direction;
  excerpt: string | null;
  leadImage: ArticleImage | null;
  /** The sanitised body. Its top-level nodes are blocks. */
  html: string;
  /** The prose of the story and its headings, paragraphs parted by a blank line. No captions, credits or placeholders. */
  text: string;
  wordCount: number;
  readingTime: ReadingTime;
  /** Every direct quotation, in order of appearance. */
  quotes: Quote[];
  /** Those with a rank, best first. */
  keyQuotes: Quote[];
  removed: RemovedBlock[];
  completeness: Completeness;
  /** True where the page shows only the beginning of the story (a paywall). */
  isPreview: boolean;
}

/** Options of `simplify`. */
export interface SimplifyOptions {
  /** Where the page was served, for relative links. Defaults to `document.baseURI`. */
  url?: string;
  /** Milliseconds of work after which a page is given up; 10,000 by default. */
  timeLimit?: number;
}
