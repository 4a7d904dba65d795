import type { ArticleImage } from '../article.ts';
import { dayInAddress, isoDate } from './dates.ts';
import { readDom } from './dom.ts';
import { unescapeText } from './entities.ts';
import { readJsonLd } from './json-ld.ts';
import { allTags, firstTag, type MetaTags, readMetaTags } from './meta-tags.ts';
import { cleanNames, namesWriter } from './names.ts';
import { cleanTitle } from './title.ts';

/** What a page tells of its article, reconciled over all sources. Plain text; null where no source can be trusted. */
export interface Metadata {
  title: string;
  /** Names, in order; joined once the language is known. */
  authors: string[];
  /** Names that are worth a try where neither the page's data nor the lines around its headline name a writer. */
  likelyAuthors: () => string[];
  siteName: string | null;
  section: string | null;
  /** The page's own summary. */
  description: string | null;
  publishedTime: string | null;
  modifiedTime: string | null;
  /** Language tags as stated, the most trusted first. */
  languages: (string | null)[];
  leadImage: ArticleImage | null;
  isAccessibleForFree: boolean | null;
  /** The body as JSON-LD states it: a guide, never the text itself. */
  articleBody: string | null;
  /** Types of JSON-LD, as often as they are named, and of OpenGraph. */
  types: string[];
}

const LONGEST_SECTION = 40;
/** What is longer is no name, but a text that would stand where the site is named (characters). */
const LONGEST_SITE_NAME = 100;

/** Reads what a page tells of its article. The document is not changed. */
export function readMetadata(document: Document, url: string): Metadata {
  const tags = readMetaTags(document);
  const linked = readJsonLd(document);
  const dom = readDom(document);
  const stated = [firstTag(tags, 'og:site_name', 'application-name', 'apple-mobile-web-app-title')];
  const siteName =
    [...stated, linked.publisher].map(clean).find((name) => name && name.length <= LONGEST_SITE_NAME) ?? null;
  const siteNames = [
    siteName,
    linked.publisher,
    ...hostNames(url),
    firstTag(tags, 'twitter:site', 'publisher'),
  ].filter((name) => name !== null);
  const ogTitle = firstTag(tags, 'og:title', 'twitter:title', 'parsely-title', 'dc.title', 'headline');
  const authors = findAuthors(
    [
      () => [linked.authors],
      () => [taggedAuthors(tags)],
      dom.bylines,
      () => [labelledAuthor(tags)],
      dom.looseBylines,
    ],
    siteName,
    linked.people,
  );
  const published =
    isoDate(linked.published) ??
    isoDate(
      firstTag(
        tags,
        'article:published_time',
        'datepublished',
        'og:published_time',
        'parsely-pub-date',
        'sailthru.date',
        'dc.date.issued',
        'dc.date',
        'date',
        'pubdate',
        'publish-date',
        'publish_date',
        'publication_date',
        'published',
        'published-date',
        'date-pub',
        'article.published',
        'dcterms.date',
        'dcterms.created',
        'citation_publication_date',
        'prism.publicationdate',
        'cxenseparse:recs:publishtime',
      ),
    ) ??
    isoDate(dom.published()) ??
    dayInAddress(url);
  const modified =
    isoDate(linked.modified) ??
    isoDate(
      firstTag(tags, 'article:modified_time', 'og:updated_time', 'datemodified', 'last-modified', 'lastmod'),
    ) ??
    isoDate(dom.modified());
  return {
    title: cleanTitle([linked.headline, ogTitle, document.title], dom.headings(), siteNames, dom.subheadings),
    authors,
    likelyAuthors: () => findAuthors([dom.likelyBylines], siteName, []),
    siteName,
    section: section(
      [
        () => linked.section,
        () => firstTag(tags, 'article:section', 'parsely-section', 'section', 'cxenseparse:section'),
        dom.section,
      ],
      siteName,
    ),
    description: clean(
      firstTag(tags, 'og:description', 'description', 'twitter:description') ?? linked.description,
    ),
    publishedTime: published,
    modifiedTime:
      modified && published && Date.parse(modified) < Date.parse(published) - 86_400_000 ? null : modified,
    languages: [
      document.documentElement.getAttribute('lang') ?? document.documentElement.getAttribute('xml:lang'),
      linked.lang,
      firstTag(tags, 'og:locale', 'content-language', 'language'),
      document.body?.getAttribute('lang') ?? null,
    ],
    leadImage: leadImage(tags, linked.image, url),
    isAccessibleForFree: linked.isFree ?? paywallTag(tags),
    articleBody: linked.articleBody,
    types: [...linked.types, ...allTags(tags, 'og:type')],
  };
}

/** Names joined as the language joins them; null where there is none. */
export function joinNames(names: readonly string[], lang: string | null): string | null {
  const [first] = names;
  // Making a list format costs some milliseconds the first time.
  if (first === undefined || names.length === 1) return first ?? null;
  try {
    return new Intl.ListFormat(lang ?? 'en', { type: 'conjunction' }).format(names);
  } catch {
    return names.join(', ');
  }
}

/** The first names that a source has, place by place; the sources behind it are not asked. */
function findAuthors(
  sources: readonly (() => Iterable<string[]>)[],
  siteName: string | null,
  people: readonly string[],
): string[] {
  for (const source of sources) {
    for (const stated of source()) {
      const names = cleanNames(stated, siteName, people);
      if (names.length > 0) return names;
    }
  }
  return [];
}

/** «Written by» as one of the two labelled facts of a card. */
function labelledAuthor(tags: MetaTags): string[] {
  for (const place of ['1', '2']) {
    const told = firstTag(tags, `twitter:data${place}`);
    if (told && namesWriter(firstTag(tags, `twitter:label${place}`) ?? '') === 'label') return [told];
  }
  return [];
}

function taggedAuthors(tags: MetaTags): string[] {
  const names = allTags(
    tags,
    'author',
    'parsely-author',
    'dc.creator',
    'sailthru.author',
    'article:author',
    'byl',
    'cxenseparse:author',
  );
  return names.filter((name) => !/^https?:/.test(name));
}

function section(stated: readonly (() => string | null)[], siteName: string | null): string | null {
  for (const source of stated) {
    const text = clean(source());
    if (!text || text.length > LONGEST_SECTION || /^https?:|[{}<>]|^\d+$/.test(text)) continue;
    const parts = text.split(/\s*[|/>»]\s*/);
    const last = parts.at(-1);
    if (last && last.toLowerCase() !== siteName?.toLowerCase())
      return /^[a-z][a-z-]+$/.test(last)
        ? last.charAt(0).toUpperCase() + last.slice(1).replace(/-/g, ' ')
        : last;
  }
  return null;
}

function leadImage(tags: MetaTags, linked: string | null, url: string): ArticleImage | null {
  const stated =
    firstTag(tags, 'og:image:secure_url', 'og:image', 'og:image:url', 'twitter:image', 'twitter:image:src') ??
    linked;
  if (!stated) return null;
  try {
    const address = new URL(stated, url);
    if (
      !/^https?:$/.test(address.protocol) ||
      /logo|default|placeholder|favicon|avatar/i.test(address.pathname)
    )
      return null;
    const number = (name: string) => Number(firstTag(tags, name)) || null;
    return {
      url: address.href,
      alt: clean(firstTag(tags, 'og:image:alt', 'twitter:image:alt')) ?? '',
      caption: null,
      width: number('og:image:width'),
      height: number('og:image:height'),
    };
  } catch {
    return null;
  }
}

function paywallTag(tags: MetaTags): boolean | null {
  const tier = firstTag(tags, 'article:content_tier', 'og:article:content_tier');
  return tier ? !/locked|metered/i.test(tier) && tier.toLowerCase() === 'free' : null;
}

/** «investor» and «valley» of `investor.valley.example`. */
function hostNames(url: string): string[] {
  try {
    return new URL(url).hostname
      .split('.')
      .slice(0, -1)
      .filter((label) => label !== 'www');
  } catch {
    return [];
  }
}

/** Null for nothing. */
function clean(text: string | null): string | null {
  return (text && unescapeText(text)) || null;
}
