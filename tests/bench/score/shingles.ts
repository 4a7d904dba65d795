/**
 * Four-word shingles, as the public article-extraction-benchmark's `evaluate.py` takes them: tokens are runs of letters,
 * digits and `_` with their case kept, the counts of a page are divided by their sum so that long texts weigh no more.
 */

/** Shares of shingles found rightly, found wrongly and missed; their sum is 1, or 0 where both texts are empty. */
export interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

/** Precision and recall averaged over pages, and the F1 of the averages; 0 to 1. */
export interface Scores {
  f1: number;
  precision: number;
  recall: number;
}

const SHINGLE_WORDS = 4;

/** Compares one result with its truth. */
export function compareShingles(truth: string, result: string): Counts {
  const expected = shingles(truth);
  const found = shingles(result);
  let right = 0;
  let wrong = 0;
  let missed = 0;
  for (const [shingle, times] of found) {
    const shared = Math.min(times, expected.get(shingle) ?? 0);
    right += shared;
    wrong += times - shared;
  }
  for (const [shingle, times] of expected) missed += Math.max(0, times - (found.get(shingle) ?? 0));
  const sum = right + wrong + missed || 1;
  return { right: right / sum, wrong: wrong / sum, missed: missed / sum };
}

/** The corpus' figures. As in `evaluate.py`, a page without any result says nothing of precision. */
export function averageScores(pages: Counts[]): Scores {
  const precision = mean(pages.filter((page) => page.right + page.wrong > 0).map(precisionOf));
  const recall = mean(pages.filter((page) => page.right + page.missed > 0).map(recallOf));
  return { precision, recall, f1: harmonicMean(precision, recall) };
}

/** F1 of one page, for sorting. */
export const pageF1 = (counts: Counts) =>
  counts.right === 0 ? 0 : harmonicMean(precisionOf(counts), recallOf(counts));

/** The words of a text: runs of letters, digits and `_`. */
export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? [];

export const mean = (values: number[]) =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

export const harmonicMean = (a: number, b: number) => (a + b === 0 ? 0 : (2 * a * b) / (a + b));

const precisionOf = ({ right, wrong }: Counts) => right / (right + wrong);
const recallOf = ({ right, missed }: Counts) => right / (right + missed);

function shingles(text: string): Map<string, number> {
  const words = wordsOf(text);
  const counts = new Map<string, number>();
  if (words.length === 0) return counts;
  for (let at = 0; at < Math.max(1, words.length - SHINGLE_WORDS + 1); at++) {
    const shingle = words.slice(at, at + SHINGLE_WORDS).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}
