import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** What a corpus folder says of one page. Fields that a corpus does not have are null. */
export interface Truth {
  id: string;
  url: string;
  /** «article», «listing», «forum» …; pages of a corpus without types are articles. */
  type: string;
  text: string | null;
  /** Snippets that must be in the result. */
  with: string[];
  /** Snippets that must not be in the result. */
  without: string[];
  /** Another engine's result, as markup. */
  expected: string | null;
  title: string | null;
  byline: string | null;
  publishedTime: string | null;
}

/** A page with its truth. */
export interface CorpusPage extends Truth {
  html: Buffer;
  /** Digest of url and markup: the page's part of a cache key. */
  hash: string;
}

/** A corpus as read from disk: what can be measured, and what cannot with the reason. */
export interface Corpus {
  name: string;
  pages: CorpusPage[];
  /** «id: reason», for each page that is left out. */
  skipped: string[];
}

/** Where a page without an address is served. */
const UNKNOWN_URL = 'https://page.invalid/';

/**
 * Reads a folder with `truth.json` and gzipped pages.
 * @throws Error with a plain message where the folder or its `truth.json` is missing or no list
 */
export function readCorpus(folder: string): Corpus {
  const file = join(folder, 'truth.json');
  if (!existsSync(file)) throw new Error(`no corpus: ${file} is missing`);
  const rows = parseRows(file);
  const corpus: Corpus = {
    name: folder.replace(/\/+$/, '').split('/').pop() ?? folder,
    pages: [],
    skipped: [],
  };
  const seen = new Set<string>();
  for (const [index, row] of rows.entries()) {
    const page = readPage(folder, row);
    if (typeof page === 'string') corpus.skipped.push(`${nameOf(row, index)}: ${page}`);
    else if (seen.has(page.id)) corpus.skipped.push(`${page.id}: the id stands twice`);
    else corpus.pages.push(page);
    if (typeof page !== 'string') seen.add(page.id);
  }
  return corpus;
}

function parseRows(file: string): unknown[] {
  let rows: unknown;
  try {
    rows = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file} is not JSON: ${messageOf(error)}`);
  }
  if (!Array.isArray(rows)) throw new Error(`${file} is no list of pages`);
  return rows;
}

/** The page, or the reason why it cannot be measured. */
function readPage(folder: string, row: unknown): CorpusPage | string {
  if (typeof row !== 'object' || row === null) return 'the entry is no object';
  const entry = row as Record<string, unknown>;
  const { id, html } = entry;
  if (typeof id !== 'string' || !id) return 'no id';
  if (typeof html !== 'string') return 'no html file named';
  const markup = readGzip(join(folder, html));
  if (typeof markup === 'string') return markup;
  if (markup.toString('latin1').trim() === '') return `${html} is empty`;
  const expected = typeof entry.expected === 'string' ? readGzip(join(folder, entry.expected)) : null;
  if (typeof expected === 'string') return expected;
  const text = stringOf(entry.text);
  if (!text && !expected) return 'no truth: neither text nor expected result';

  const metadata = (entry.metadata ?? entry) as Record<string, unknown>;
  const url = stringOf(entry.url) ?? UNKNOWN_URL + id;
  if (!URL.canParse(url) || !/^https?:/.test(url)) return `the url «${url}» is no http address`;
  return {
    ...sourcePage(id, url, markup),
    type: stringOf(entry.type) ?? 'article',
    text,
    with: stringsOf(entry.with),
    without: stringsOf(entry.without),
    expected: expected?.toString('utf8') ?? null,
    title: stringOf(metadata.title),
    byline: stringOf(metadata.byline),
    publishedTime: stringOf(metadata.publishedTime),
  };
}

/** A page that was made for measuring, or read, without any truth yet. */
export function sourcePage(id: string, url: string, source: string | Buffer): CorpusPage {
  const html = Buffer.from(source);
  return {
    id,
    url,
    html,
    hash: createHash('sha256').update(url).update('\0').update(html).digest('hex').slice(0, 24),
    type: 'article',
    text: null,
    with: [],
    without: [],
    expected: null,
    title: null,
    byline: null,
    publishedTime: null,
  };
}

function readGzip(file: string): Buffer | string {
  if (!existsSync(file)) return `${file} is missing`;
  try {
    return gunzipSync(readFileSync(file));
  } catch (error) {
    return `${file} is broken: ${messageOf(error)}`;
  }
}

const nameOf = (row: unknown, index: number) =>
  stringOf((row as { id?: unknown } | null)?.id) ?? `entry ${index}`;
const stringOf = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value : null);
const stringsOf = (value: unknown) =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
