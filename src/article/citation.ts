import type { Article, Quote } from './article.ts';
import { unturned } from './unturned.ts';

/** Longest quote that is written whole into a link; longer ones by their first and last words (characters). */
const LONGEST_WHOLE = 120;
/** Words at either end of a long quote, and of context before one that stands twice. */
const END_WORDS = 5;
const CONTEXT_WORDS = 3;

/**
 * A link that makes any browser scroll to a quote and mark it.
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function quoteLink(article: Pick<Article, 'url' | 'text'>, quote: Quote): string {
  const [page = ''] = article.url.split('#');
  const directives = quote.parts.map((part) =>
    directive(part, article.text, article.text.indexOf(part, quote.start)),
  );
  return `${page}#:~:${directives.join('&')}`;
}

/** The link of a paragraph, by its first words. */
export function paragraphLink(article: Pick<Article, 'url' | 'text'>, paragraph: string): string {
  const [page = ''] = article.url.split('#');
  return `${page}#:~:${directive(paragraph, article.text, article.text.indexOf(paragraph))}`;
}

function directive(part: string, text: string, at: number): string {
  // A fragment cannot reach over the border of a block: of a part in several paragraphs the first and the last line serve.
  const lines = part.split(/\n+/);
  const [first = part] = lines;
  const last = lines.at(-1) ?? first;
  const isLong = lines.length > 1 || part.length > LONGEST_WHOLE;
  const start = isLong ? wordsOf(first, END_WORDS) : part;
  const end = isLong ? wordsOf(last, -END_WORDS) : null;
  const isTwice = text.indexOf(start) !== text.lastIndexOf(start);
  const line = text.slice(text.lastIndexOf('\n', Math.max(0, at - 1)) + 1, Math.max(0, at));
  const before = isTwice ? wordsOf(line, -CONTEXT_WORDS) : '';
  const prefix = before ? `${encode(before)}-,` : '';
  return `text=${prefix}${encode(start)}${end ? `,${encode(end)}` : ''}`;
}

/**
 * So many words from a line's beginning, or from its end where the number is negative. Where no spaces part them the browser tells
 * words: a fragment must not end within one.
 */
function wordsOf(line: string, count: number): string {
  const pick = (parts: string[]) => (count > 0 ? parts.slice(0, count) : parts.slice(count));
  const words = pick(line.split(/\s+/).filter(Boolean)).join(' ');
  if (words.length <= LONGEST_WHOLE) return words;
  const segments = new Intl.Segmenter([], { granularity: 'word' }).segment(words);
  return pick(Array.from(segments, ({ segment }) => segment)).join('');
}

/** Percent-encoded; also the dash, which has a meaning of its own in a directive. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/-/g, '%2D').replace(/'/g, '%27');
}

/**
 * A quote as a citation: words, speaker, title, source, date, link.
 * @param date the publication date, formatted for the reader; null for none
 */
export function citation(
  article: Pick<Article, 'url' | 'text' | 'title' | 'siteName'>,
  quote: Quote,
  [open, close]: readonly [string, string],
  date: string | null,
): string {
  const speaker = [quote.speaker, quote.role].filter(Boolean).join(', ');
  const source = [article.title, article.siteName, date].filter(Boolean).join(', ');
  const words = `${open}${quote.text}${close}${speaker ? ` — ${speaker}` : ''}`;
  // Pasted elsewhere, controls of direction would turn around what stands beside them.
  return unturned([words, source, quoteLink(article, quote)].filter(Boolean).join('\n'));
}
