import type { EngineName } from '../options.ts';
import type { PageRun } from '../run-engines.ts';
import { wordsOf } from './shingles.ts';

/** What the truth may say of a page besides its text. */
export const FIELDS = ['title', 'byline', 'publishedTime'] as const;
export type Field = (typeof FIELDS)[number];

/** How often an engine tells a field as the truth has it, otherwise, or not at all. */
export interface FieldScore {
  field: Field;
  right: number;
  wrong: number;
  missing: number;
  /** What is wrong, to look at. */
  misses: { page: string; truth: string; told: string | null }[];
}

/** Compares what an engine tells of the articles with the truth, where there is one. */
export function scoreMetadata(runs: readonly PageRun[], engine: EngineName): FieldScore[] {
  return FIELDS.map((field) => {
    const score: FieldScore = { field, right: 0, wrong: 0, missing: 0, misses: [] };
    for (const { page, outcomes } of runs) {
      const truth = page[field];
      const extraction = outcomes[engine]?.extraction;
      if (truth === null || page.type !== 'article' || !extraction) continue;
      const told = extraction[field];
      if (told && isSame(field, truth, told)) score.right++;
      else {
        score[told ? 'wrong' : 'missing']++;
        score.misses.push({ page: page.id, truth, told });
      }
    }
    return score;
  });
}

/** A title is the same word for word; names are, in any order and with any words between them; of a time the day counts. */
export function isSame(field: Field, truth: string, told: string): boolean {
  if (field === 'publishedTime') return dayOf(truth) !== null && dayOf(truth) === dayOf(told);
  const [expected, found] = [wordsOf(truth.toLowerCase()), wordsOf(told.toLowerCase())];
  if (field === 'title') return expected.join(' ') === found.join(' ');
  const bare = (words: readonly string[]) =>
    words
      .filter((word) => !BETWEEN.has(word))
      .sort()
      .join(' ');
  return bare(expected) === bare(found);
}

const BETWEEN = new Set(['by', 'and', 'und', 'et', 'y', 'e', 'en', 'von', 'par', 'por', 'di']);

/** The day as the page's own clock has it: a time zone may move it by one. */
function dayOf(time: string): string | null {
  return /^\d{4}-\d{2}-\d{2}/.exec(time)?.[0] ?? null;
}
