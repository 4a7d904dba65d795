/** What a page's JSON-LD says of its article. Every field is unchecked text as it stands there. */
export interface JsonLdFacts {
  /** As often as they are named. */
  types: string[];
  headline: string | null;
  description: string | null;
  authors: string[];
  /** Those of them that are stated to be people. */
  people: string[];
  publisher: string | null;
  section: string | null;
  published: string | null;
  modified: string | null;
  image: string | null;
  lang: string | null;
  articleBody: string | null;
  /** False where the page says that it is behind a paywall; null where it says nothing. */
  isFree: boolean | null;
}

/** Longest script that is read (characters): real article data stays far below, and parsing takes time. */
const MOST_CHARACTERS = 500_000;
/** Deepest nesting and most nodes that are looked at. */
const MOST_DEPTH = 8;
const MOST_NODES = 2000;

const ARTICLE =
  /(?:Article|Posting|Report|Review|Recipe|Interview|LiveBlogPosting|Report|Story|HowTo|Essay)$/;
const NOT_ARTICLE = /^(?:ClaimReview|UserReview|AggregateRating)$/;

type Item = Record<string, unknown>;

/** Reads the page's JSON-LD. Broken scripts are passed over. */
export function readJsonLd(document: Document): JsonLdFacts {
  const items: Item[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const text = script.textContent ?? '';
    if (text.length <= MOST_CHARACTERS) collect(parse(text), items);
  }
  const byId = new Map(
    items.flatMap((item) => (typeof item['@id'] === 'string' ? [[item['@id'], item] as const] : [])),
  );
  const resolve = (value: unknown): unknown => {
    const id = isItem(value) && Object.keys(value).length === 1 ? value['@id'] : undefined;
    return typeof id === 'string' ? (byId.get(id) ?? value) : value;
  };
  const article = items.filter(isArticle).sort((a, b) => weight(b) - weight(a))[0];
  const page = items.find((item) => typesOf(item).some((type) => type.endsWith('WebPage')));
  const types = items.flatMap(typesOf);
  const from = article ?? page ?? {};
  return {
    types,
    headline: text(article?.headline) ?? text(article?.name),
    description: text(from.description) ?? text(article?.abstract),
    authors: namesOf(article?.author ?? article?.creator, resolve),
    people: namesOf(
      list(article?.author ?? article?.creator).filter((author) => isPerson(resolve(author))),
      resolve,
    ),
    publisher: namesOf(article?.publisher, resolve)[0] ?? null,
    section: text(list(article?.articleSection)[0]),
    published: text(from.datePublished) ?? text(from.dateCreated),
    modified: text(from.dateModified),
    image: imageOf(resolve(list(article?.image)[0]) ?? article?.thumbnailUrl),
    lang: text(isItem(from.inLanguage) ? from.inLanguage.alternateName : list(from.inLanguage)[0]),
    articleBody: text(article?.articleBody),
    isFree: booleanOf(article?.isAccessibleForFree ?? page?.isAccessibleForFree),
  };
}

function parse(source: string): unknown {
  const cleaned = MAY_BE_WRAPPED.some((sign) => source.includes(sign)) ? unwrapped(source) : source;
  try {
    return JSON.parse(cleaned);
  } catch {
    // Line breaks inside strings and trailing commas are the common faults: tried once more without them.
  }
  try {
    return JSON.parse(cleaned.replace(/[\n\r\t\v\f]+/g, ' ').replace(/,\s*([}\]])/g, '$1'));
  } catch {
    return null;
  }
}

/** What begins or ends a comment or a section around a script. */
const MAY_BE_WRAPPED = ['<!', '-->', ']]>'];

function unwrapped(source: string): string {
  return source.replace(
    /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[|\/\/\s*<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/g,
    '',
  );
}

function collect(data: unknown, into: Item[], depth = 0): void {
  if (depth > MOST_DEPTH || into.length > MOST_NODES) return;
  if (Array.isArray(data)) for (const entry of data) collect(entry, into, depth + 1);
  if (!isItem(data)) return;
  if ('@type' in data) into.push(data);
  for (const key of [
    '@graph',
    'mainEntity',
    'mainEntityOfPage',
    'hasPart',
    'author',
    'publisher',
    'item',
    'itemListElement',
  ]) {
    if (typeof data[key] === 'object') collect(data[key], into, depth + 1);
  }
}

const isItem = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
const typesOf = (item: Item): string[] =>
  list(item['@type']).filter((type): type is string => typeof type === 'string');
const isPerson = (value: unknown): boolean => isItem(value) && typesOf(value).includes('Person');
const isArticle = (item: Item): boolean =>
  typesOf(item).some((type) => ARTICLE.test(type) && !NOT_ARTICLE.test(type));

/** The article of the page has a body and dates; teasers of others have little more than a headline. */
function weight(item: Item): number {
  return ['headline', 'datePublished', 'author', 'mainEntityOfPage', 'articleBody', 'publisher'].filter(
    (key) => key in item,
  ).length;
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

function namesOf(value: unknown, resolve: (value: unknown) => unknown): string[] {
  return list(value).flatMap((entry) => {
    const known = resolve(entry);
    const name = typeof known === 'string' ? known : isItem(known) ? text(list(known.name)[0]) : null;
    return name && !/^https?:/.test(name) ? [name] : [];
  });
}

function imageOf(value: unknown): string | null {
  return (
    text(value) ?? (isItem(value) ? (text(value.url) ?? text(value.contentUrl) ?? text(value['@id'])) : null)
  );
}

function booleanOf(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  return typeof value === 'string' ? !/^(?:false|no)$|\/False$/i.test(value.trim()) : null;
}
