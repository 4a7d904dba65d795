import { openTab } from './browser/open-tab.ts';
import { choosePages } from './corpus/choose-pages.ts';
import type { Corpus } from './corpus/read-corpus.ts';
import type { Options } from './options.ts';
import { progress } from './print/progress.ts';
import { table } from './print/table.ts';
import { makeRunner, type PageRun } from './run-engines.ts';
import { type LostParagraph, lostParagraphs, type SetAsideText } from './score/paragraphs.ts';

/** Compares with another engine's expected results: which pages give nothing, which paragraphs are lost, and why. */
export async function runExpected(corpus: Corpus, options: Options): Promise<void> {
  const pages = choosePages(corpus.pages, options);
  const tab = await openTab(options.browser);
  try {
    const runner = await makeRunner(tab, options.fresh);
    const lost = new Map<string, { page: string; paragraphs: LostParagraph[] }[]>();
    const nulls = new Map<string, string[]>(options.engines.map((engine) => [engine, []]));
    let done = 0;
    for (const page of pages) {
      const run = await runner.run(page, options.engines, false);
      const expected = await runner.textOf(page.expected ?? '');
      for (const engine of options.engines) {
        const extraction = run.outcomes[engine]?.extraction;
        if (!extraction)
          nulls.get(engine)?.push(page.id + (run.failure === null ? '' : ` (FAILED: ${run.failure})`));
        else {
          const paragraphs = lostParagraphs(expected, extraction.shown, setAsideOf(run));
          lost.set(engine, [...(lost.get(engine) ?? []), { page: page.id, paragraphs }]);
        }
      }
      progress(`${corpus.name}: ${++done} of ${pages.length}`);
    }
    progress('');
    print(corpus, pages.length, tab.version, options, nulls, lost);
  } finally {
    await tab.close();
  }
}

type Lost = Map<string, { page: string; paragraphs: LostParagraph[] }[]>;

function print(
  corpus: Corpus,
  count: number,
  version: string,
  options: Options,
  nulls: Map<string, string[]>,
  lost: Lost,
) {
  console.log(`\n${corpus.name}: ${count} of ${corpus.pages.length} pages, ${version}`);
  for (const reason of corpus.skipped) console.log(`SKIPPED ${reason}`);
  const rows = options.engines.map((engine) => {
    const all = (lost.get(engine) ?? []).flatMap(({ paragraphs }) => paragraphs);
    const named = all.filter(({ reason }) => reason !== null).length;
    const pages = (lost.get(engine) ?? []).filter(({ paragraphs }) => paragraphs.length > 0).length;
    return [
      engine,
      String(nulls.get(engine)?.length ?? 0),
      String(pages),
      String(named),
      String(all.length - named),
    ];
  });
  console.log(
    `\n${table(['engine', 'null', 'pages with losses', 'paragraphs set aside by name', 'lost'], rows)}`,
  );
  const engine = options.engines[0] ?? 'broadsheet';
  for (const page of nulls.get(engine) ?? []) console.log(`\nNULL ${page}`);
  for (const { page, paragraphs } of lost.get(engine) ?? []) {
    if (paragraphs.length > 0) console.log(`\n${page}`);
    for (const { text, reason } of paragraphs)
      console.log(`  ${(reason ?? 'LOST').padEnd(12)} ${text.slice(0, 160)}`);
  }
}

/** Only Broadsheet says what it set aside. */
function setAsideOf(run: PageRun): SetAsideText[] {
  const removed = run.outcomes.broadsheet?.extraction?.details.removed;
  if (!Array.isArray(removed)) return [];
  return removed.map((block: { kind: string; text: string; html: string }) => ({
    kind: block.kind,
    text: block.html.replace(/<[^>]+>/g, ' ') || block.text,
  }));
}
