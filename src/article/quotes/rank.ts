import { CHARGED, DANGLING } from '../../rules/quotes/key-words.ts';
import type { Quote } from '../article.ts';

/** Most key quotes shown. */
export const MOST_KEY_QUOTES = 5;
/** Words that a key quote has as a rule. */
const SHORTEST = 8;
const LONGEST = 45;
/** Share of words that two quotes may have in common (of the smaller). */
const NEAR_REPEAT = 0.6;

/**
 * Ranks quotes as an editor would choose a pull quote and writes the ranks into them. The features are those that predict
 * pull quotes in Bohn & Ling, «Catching Attention with Automatic Pull Quote Selection» (COLING 2020): length, readability,
 * person and present tense, charged and abstract words, few names and figures, early place.
 * @param quotes candidates in order of appearance; `rank` is set on those that are shown
 */
export function rankQuotes(quotes: readonly Quote[], text: string, title: string | null, lang: string): void {
  const titleWords = new Set(contentWords(title ?? ''));
  const scored = quotes
    .map((quote, index) => ({
      quote,
      score: score(quote, index, quotes, text, titleWords, lang),
      words: contentWords(quote.text),
    }))
    .filter(({ score: value }) => value > Number.NEGATIVE_INFINITY);
  const chosen: typeof scored = [];
  while (chosen.length < MOST_KEY_QUOTES) {
    const next = scored
      .filter(
        (candidate) =>
          !chosen.includes(candidate) &&
          !chosen.some((other) => overlap(candidate.words, other.words) >= NEAR_REPEAT),
      )
      .map((candidate) => ({
        candidate,
        value:
          candidate.score -
          sameness(
            candidate.quote,
            chosen.map(({ quote }) => quote),
            text,
          ),
      }))
      .sort((a, b) => b.value - a.value)[0];
    if (!next) break;
    chosen.push(next.candidate);
    next.candidate.quote.rank = chosen.length;
  }
}

function score(
  quote: Quote,
  index: number,
  all: readonly Quote[],
  text: string,
  titleWords: ReadonlySet<string>,
  lang: string,
): number {
  const words = quote.text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
  const size = /[\u3040-\u30ff\u4e00-\u9fff]/.test(quote.text) ? quote.text.length / 2 : words.length;
  if (size < 4 || size > 150) return Number.NEGATIVE_INFINITY;
  let value = 0;
  if (size < SHORTEST) value -= 1.2;
  else if (size <= LONGEST) value += 1;
  else value -= Math.min(1.5, (size - LONGEST) / 30);
  if (quote.speaker) value += 0.8;
  value += 0.9 * (1 - quote.start / Math.max(1, text.length)) + (index === 0 ? 0.35 : 0);
  const content = contentWords(quote.text);
  value += 0.25 * Math.min(3, content.filter((word) => titleWords.has(word)).length);
  const charged = CHARGED[lang] ?? CHARGED.en;
  if (charged) value += 0.3 * Math.min(3, words.filter((word) => charged.test(word)).length);
  const dangling = DANGLING[lang] ?? DANGLING.en;
  if (dangling?.test(quote.text)) value -= 0.6;
  if (/^[\p{Ll}]/u.test(quote.text)) value -= 0.5;
  const figures = words.filter((word) => /\d/.test(word)).length;
  const names = words.slice(1).filter((word) => /^\p{Lu}\p{Ll}/u.test(word)).length;
  value -= 0.15 * Math.min(4, figures) + 0.08 * Math.min(5, names);
  const longWords = words.filter((word) => word.length > 9).length / Math.max(1, words.length);
  value -= longWords * 1.5;
  const spoken = all.filter((other) => other.speaker === quote.speaker && quote.speaker !== null).length;
  value += 0.15 * Math.min(3, spoken - 1);
  return value;
}

/** What a quote loses for standing beside another of the same speaker or of the same place. */
function sameness(quote: Quote, chosen: readonly Quote[], text: string): number {
  let cost = 0;
  for (const other of chosen) {
    if (other.speaker !== null && other.speaker === quote.speaker) cost += 0.45;
    if (Math.abs(other.start - quote.start) < text.length * 0.05) cost += 0.2;
  }
  return cost;
}

function contentWords(text: string): string[] {
  return text.toLocaleLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];
}

function overlap(a: readonly string[], b: readonly string[]): number {
  const [small, large] = a.length < b.length ? [a, new Set(b)] : [b, new Set(a)];
  return small.length === 0 ? 0 : small.filter((word) => large.has(word)).length / small.length;
}
