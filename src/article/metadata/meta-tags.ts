/** The page's `<meta>` elements by lower-case name, property or itemprop: each name's contents in order. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

/** Reads every `<meta>` once. */
export function readMetaTags(document: Document): MetaTags {
  const tags = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content')?.trim();
    const names = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    if (!content || !names) continue;
    const lower = names.toLowerCase();
    if (!SPACE.test(lower)) add(lower, content, tags);
    else for (const name of lower.split(/\s+/)) add(name, content, tags);
  }
  return tags;
}

const SPACE = /\s/;

function add(name: string, content: string, tags: Map<string, string[]>): void {
  const contents = tags.get(name);
  if (contents) contents.push(content);
  else tags.set(name, [content]);
}

/** The first content of the first of the names that the page has, or null. */
export function firstTag(tags: MetaTags, ...names: string[]): string | null {
  for (const name of names) {
    const content = tags.get(name)?.[0];
    if (content) return content;
  }
  return null;
}

/** Contents of all the names. */
export function allTags(tags: MetaTags, ...names: string[]): string[] {
  return names.flatMap((name) => tags.get(name) ?? []);
}
