import { type Accuracy, givenAsArticles, isListType, measure, resultText, worstPages } from './accuracy.ts';
import type { Tab } from './browser/tab.ts';
import { choosePages } from './corpus/choose-pages.ts';
import type { Corpus } from './corpus/read-corpus.ts';
import type { EngineName, Options } from './options.ts';
import { writeComparisons } from './print/comparison-page.ts';
import { differences } from './print/differences.ts';
import { progress } from './print/progress.ts';
import { percent, table, three } from './print/table.ts';
import { makeRunner, type PageRun } from './run-engines.ts';
import { scoreMetadata } from './score/metadata.ts';

/** Runs the engines over a corpus and prints the table, the worst pages and the comparison pages. */
export async function runAccuracy(corpus: Corpus, tab: Tab, options: Options): Promise<void> {
  const pages = choosePages(corpus.pages, options);
  const runner = await makeRunner(tab, options.fresh);
  const runs: PageRun[] = [];
  for (const page of pages) {
    runs.push(await runner.run(page, options.engines, options.htmlFolder !== null));
    progress(`${corpus.name}: ${runs.length} of ${pages.length}`);
  }
  progress('');

  console.log(`\n${corpus.name}: ${pages.length} of ${corpus.pages.length} pages, ${tab.version}`);
  for (const reason of corpus.skipped) console.log(`SKIPPED ${reason}`);
  for (const complaint of complaints(runs)) console.log(complaint);
  const rows = options.engines.flatMap((engine) => [
    measure(runs, engine, 'with captions'),
    ...(engine === 'broadsheet' ? [] : [measure(runs, engine, 'without captions')]),
  ]);
  console.log(`\n${accuracyTable(rows)}`);
  printMetadata(runs, options.engines, options.worst);
  printOthers(runs, options.engines);

  const engine = options.engines[0];
  if (engine && options.worst > 0) printWorst(runs, engine, options.worst);
  if (options.htmlFolder !== null) writeComparisons(options.htmlFolder, corpus.name, runs, options.engines);
}

/** What went wrong on single pages, a line each. */
function complaints(runs: PageRun[]): string[] {
  return runs.flatMap(({ page, outcomes, failure }) => [
    ...(failure === null ? [] : [`FAILED ${page.id}: ${failure}`]),
    ...Object.entries(outcomes).flatMap(([engine, outcome]) => [
      ...(outcome.error === null ? [] : [`FAILED ${page.id}: ${engine}: ${outcome.error}`]),
      ...(outcome.changed ? [`CHANGED ${page.id}: ${engine} left the page different`] : []),
    ]),
  ]);
}

function accuracyTable(rows: Accuracy[]): string {
  const head = ['engine', 'pages', 'F1', 'precision', 'recall', 'word F1', 'kept', 'leaked', 'null'];
  return table(
    head,
    rows.map((row) => [
      row.engine,
      String(row.pages),
      three(row.f1),
      three(row.precision),
      three(row.recall),
      three(row.wordF1),
      row.kept === null ? '–' : percent(row.kept),
      row.leaked === null ? '–' : percent(row.leaked),
      String(row.nulls),
    ]),
  );
}

/** How often each engine tells title, byline and day as the truth has them; nothing where the corpus has no such truth. */
function printMetadata(runs: PageRun[], engines: EngineName[], worst: number): void {
  const scored = engines.map((engine) => ({ engine, scores: scoreMetadata(runs, engine) }));
  const rows = scored.flatMap(({ engine, scores }) =>
    scores
      .map((score) => ({ ...score, all: score.right + score.wrong + score.missing }))
      .filter(({ all }) => all > 0)
      .map(({ field, right, wrong, missing, all }) => [
        engine,
        field,
        String(all),
        ...[right, wrong, missing].map((count) => percent(count / all)),
      ]),
  );
  if (rows.length === 0) return;
  console.log(`\n${table(['engine', 'field', 'pages', 'right', 'wrong', 'not told'], rows)}`);
  for (const { field, misses } of scored[0]?.scores ?? [])
    for (const { page, truth, told } of misses.slice(0, worst * WORST_FIELDS))
      console.log(`${page} ${field}: «${told ?? ''}» for «${truth}»`);
}

/** So many misses of each field are listed for each page that `--worst` asks for. */
const WORST_FIELDS = 5;

/** Of the pages that are no articles: how many each engine gave as one. */
function printOthers(runs: PageRun[], engines: EngineName[]): void {
  const byEngine = engines.map((engine) => givenAsArticles(runs, engine));
  const [first = []] = byEngine;
  if (first.length === 0) return;
  const rows = first.map(({ type, pages }, at) => [
    type,
    String(pages),
    ...byEngine.map((types) => String(types[at]?.given.length ?? 0)),
  ]);
  const sum = (types: (typeof byEngine)[number], of: (type: (typeof first)[number]) => number) =>
    types.filter(({ type }) => isListType(type)).reduce((all, type) => all + of(type), 0);
  rows.push([
    'lists, shops and forums',
    String(sum(first, ({ pages }) => pages)),
    ...byEngine.map((types) => String(sum(types, ({ given }) => given.length))),
  ]);
  console.log(`\ngiven as an article though it is none\n\n${table(['type', 'pages', ...engines], rows)}`);
  const lists = first.filter(({ type, given }) => isListType(type) && given.length > 0);
  for (const { type, given } of lists) console.log(`${engines[0]}: ${type} ${given.join(', ')}`);
}

function printWorst(runs: PageRun[], engine: EngineName, count: number): void {
  for (const { id, f1, counts } of worstPages(runs, engine).slice(0, count)) {
    const run = runs.find(({ page }) => page.id === id);
    if (!run) continue;
    const precision = counts.right / (counts.right + counts.wrong) || 0;
    const recall = counts.right / (counts.right + counts.missed) || 0;
    console.log(
      `\n${id}  F1 ${three(f1)}  precision ${three(precision)}  recall ${three(recall)}\n  ${run.page.url}`,
    );
    const { lost, leftOver } = differences(run.page.text ?? '', resultText(run, engine, 'with captions'));
    for (const text of lost) console.log(`  − ${text}`);
    for (const text of leftOver) console.log(`  + ${text}`);
  }
}
