import { harmonicMean, wordsOf } from './shingles.ts';

/** F1 over bags of lower-cased words, 0 to 1. Order does not matter; a word said twice counts twice. */
export function wordF1(truth: string, result: string): number {
  const expected = bag(truth);
  const found = bag(result);
  let shared = 0;
  for (const [word, times] of found.counts) shared += Math.min(times, expected.counts.get(word) ?? 0);
  if (shared === 0) return 0;
  return harmonicMean(shared / found.size, shared / expected.size);
}

function bag(text: string) {
  const words = wordsOf(text.toLowerCase());
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, size: words.length };
}
