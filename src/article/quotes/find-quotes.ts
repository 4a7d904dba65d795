import { rulesOf } from '../../rules/languages/known.ts';
import type { Quote } from '../article.ts';
import { doAtOnce, type Steps } from '../steps-in-time.ts';
import { assemble, type Quotation } from './assemble.ts';
import { assembleUncased } from './assemble-uncased.ts';
import { withBlockQuotes } from './block-quotes.ts';
import { findPieces } from './find-pieces.ts';
import { Names } from './names.ts';
import { paragraphsOf } from './paragraphs.ts';
import { rankQuotes } from './rank.ts';
import { maskQuotes, type Scene } from './scene.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** A book has some thousands; what holds more is no speech. */
const MOST_PIECES = 10_000;

/** Options of `findQuotes`. */
export interface QuoteOptions {
  /** BCP 47 tag of the text; null or absent where it is not known. */
  lang?: string | null;
  /** The headline: names and words in it weigh in the ranking. */
  title?: string | null;
  /** The text's block quotes, in order, as they stand in it: speech that is set apart without quotation marks. */
  blockQuotes?: readonly string[];
}

/**
 * Finds every direct quotation in an article's plain text, who speaks it, and which are key.
 * @param text paragraphs parted by a blank line
 * @returns the quotations in order of appearance; empty where there are none
 */
export function findQuotes(text: string, options: QuoteOptions = {}): Quote[] {
  return doAtOnce(quoteSteps(text, options), Number.POSITIVE_INFINITY);
}

/** The same in steps. */
export function* quoteSteps(text: string, { lang, title, blockQuotes = [] }: QuoteOptions): Steps<Quote[]> {
  const language = lang?.split('-')[0]?.toLowerCase() || 'en';
  const paragraphs = paragraphsOf(text);
  const vocabulary = vocabularyOf(language, text);
  const all = withBlockQuotes(
    yield* findPieces(text, paragraphs, language, vocabulary.cue),
    text,
    paragraphs,
    blockQuotes,
  );
  const pieces = all.slice(0, MOST_PIECES);
  if (pieces.length === 0) return [];
  yield;
  const masked = maskQuotes(text, pieces);
  const uncased = rulesOf(language)?.speech?.uncased;
  const quotations = yield* uncased
    ? assembleUncased(text, masked, pieces, paragraphs, uncased)
    : assembleCased(text, masked, pieces, paragraphs, vocabulary);
  yield;
  const quotes = quotations.map((quotation) => toQuote(quotation, text));
  rankQuotes(
    quotes.filter((_, index) => quotations[index]?.isFull),
    text,
    title ?? null,
    language,
  );
  return quotes;
}

function assembleCased(
  text: string,
  masked: string,
  pieces: Scene['pieces'],
  paragraphs: Scene['paragraphs'],
  vocabulary: Vocabulary,
): Steps<Quotation[]> {
  const names = new Names(text, masked, vocabulary);
  return assemble({ text, masked, paragraphs, pieces, names, vocabulary });
}

function toQuote({ pieces, speaker }: Quotation, text: string): Quote {
  const parts = pieces.map(({ start, end }) => text.slice(start, end));
  return {
    text: printed(parts),
    parts,
    start: pieces[0]?.start ?? 0,
    end: pieces.at(-1)?.end ?? 0,
    speaker: speaker?.name ?? null,
    role: speaker?.role ?? null,
    rank: null,
  };
}

/** The parts joined as an editor would print them: a new sentence behind a point, no comma left hanging at the end. */
function printed(parts: readonly string[]): string {
  return parts
    .map((part, index) => (/^\p{Lu}/u.test(parts[index + 1] ?? '') ? part.replace(/,$/, '.') : part))
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/[,，、]$/u, '')
    .trim();
}
