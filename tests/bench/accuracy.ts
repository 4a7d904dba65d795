import type { EngineName } from './options.ts';
import type { PageRun } from './run-engines.ts';
import { averageScores, type Counts, compareShingles, mean, pageF1 } from './score/shingles.ts';
import { countSnippets } from './score/snippets.ts';
import { wordF1 } from './score/word-bags.ts';

/** One row of the table: an engine's figures over the articles of a corpus. */
export interface Accuracy {
  engine: string;
  pages: number;
  f1: number;
  precision: number;
  recall: number;
  wordF1: number;
  /** Share of `with` snippets that are in the results; null where the corpus has none. */
  kept: number | null;
  /** Share of `without` snippets that are in the results. */
  leaked: number | null;
  /** Pages without a result. */
  nulls: number;
}

/** Pages of one type that is no article, and how many of them were given as one. */
export interface GivenAsArticle {
  type: string;
  given: string[];
  pages: number;
}

/** One engine's result on one article, measured. */
export interface PageScore {
  id: string;
  counts: Counts;
  f1: number;
}

type Captions = 'with captions' | 'without captions';

/** Figures of one engine. Pages that failed to load, or on which the engine failed, count as null results. */
export function measure(runs: PageRun[], engine: EngineName, captions: Captions): Accuracy {
  const articles = runs.filter(({ page }) => page.type === 'article' && page.text !== null);
  const results = articles.map((run) => ({ truth: run.page, text: resultText(run, engine, captions) }));
  const scores = averageScores(results.map(({ truth, text }) => compareShingles(truth.text ?? '', text)));
  return {
    engine: captions === 'without captions' ? `${engine}, no captions` : engine,
    pages: articles.length,
    ...scores,
    wordF1: mean(results.map(({ truth, text }) => wordF1(truth.text ?? '', text))),
    kept: snippetShare(results, 'with'),
    leaked: snippetShare(results, 'without'),
    nulls: results.filter(({ text }) => !text).length,
  };
}

/** Types that are lists, shops and forums first: for the others, prose on the page is what somebody wants to read. */
const LISTS = ['listing', 'collection', 'product', 'forum'];
export const isListType = (type: string): boolean => LISTS.includes(type);

/** What an engine gave as an article among the pages that are none, by their type. */
export function givenAsArticles(runs: PageRun[], engine: EngineName): GivenAsArticle[] {
  const types = [...new Set(runs.map(({ page }) => page.type))].filter((type) => type !== 'article');
  types.sort((a, b) => Number(isListType(b)) - Number(isListType(a)) || a.localeCompare(b));
  return types.map((type) => {
    const ofType = runs.filter(({ page }) => page.type === type);
    const given = ofType.filter((run) => resultText(run, engine, 'with captions') !== '');
    return { type, given: given.map(({ page }) => page.id), pages: ofType.length };
  });
}

/** Scores of the articles, worst first. */
export function worstPages(runs: PageRun[], engine: EngineName): PageScore[] {
  return runs
    .filter(({ page }) => page.type === 'article' && page.text !== null)
    .map((run) => {
      const counts = compareShingles(run.page.text ?? '', resultText(run, engine, 'with captions'));
      return { id: run.page.id, counts, f1: pageF1(counts) };
    })
    .sort((a, b) => a.f1 - b.f1);
}

/** The text that an engine gave, or nothing. */
export function resultText(run: PageRun, engine: EngineName, captions: Captions): string {
  const extraction = run.outcomes[engine]?.extraction;
  return (captions === 'without captions' ? extraction?.textWithoutCaptions : extraction?.text) ?? '';
}

interface Result {
  truth: PageRun['page'];
  text: string;
}

function snippetShare(results: Result[], side: 'with' | 'without'): number | null {
  const asked = results.filter(({ truth }) => truth[side].length > 0);
  if (asked.length === 0) return null;
  return mean(asked.map(({ truth, text }) => countSnippets(truth[side], text) / truth[side].length));
}
