import { openTab } from './browser/open-tab.ts';
import { choosePages } from './corpus/choose-pages.ts';
import type { Corpus } from './corpus/read-corpus.ts';
import type { Options } from './options.ts';
import type { Extraction } from './page/engine.ts';
import { progress } from './print/progress.ts';
import { table } from './print/table.ts';
import { makeRunner } from './run-engines.ts';
import { type LostParagraph, lostParagraphs, type OtherText } from './score/paragraphs.ts';

/** Compares with another engine's expected results: which pages give nothing, which paragraphs are lost, and why. */
export async function runExpected(corpus: Corpus, options: Options): Promise<void> {
  const pages = choosePages(corpus.pages, options);
  const tab = await openTab(options.browser);
  try {
    const runner = await makeRunner(tab, options.fresh);
    const lost = new Map<string, { page: string; paragraphs: LostParagraph[] }[]>();
    const nulls = new Map<string, Null[]>(options.engines.map((engine) => [engine, []]));
    let done = 0;
    for (const page of pages) {
      const run = await runner.run(page, options.engines, false);
      const expected = await runner.textOf(page.expected ?? '');
      for (const engine of options.engines) {
        const extraction = run.outcomes[engine]?.extraction;
        if (!extraction) {
          const reason = run.failure === null ? await runner.whyNull(page, engine) : `FAILED ${run.failure}`;
          nulls.get(engine)?.push({ page: page.id, reason });
        } else {
          const others = engine === 'broadsheet' ? othersOf(extraction) : [];
          const paragraphs = lostParagraphs(expected, extraction.shown, others);
          const unnamed = paragraphs.filter(({ reason }) => reason === null);
          const texts = unnamed.map(({ text }) => text);
          const reasons = texts.length > 0 ? await runner.whyLost(page, engine, texts) : [];
          for (const [index, paragraph] of unnamed.entries()) paragraph.reason = reasons[index] ?? null;
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

/** A page for which an engine gives nothing, and why, where it tells. */
interface Null {
  page: string;
  reason: string | null;
}

type Lost = Map<string, { page: string; paragraphs: LostParagraph[] }[]>;

function print(
  corpus: Corpus,
  count: number,
  version: string,
  options: Options,
  nulls: Map<string, Null[]>,
  lost: Lost,
) {
  console.log(`\n${corpus.name}: ${count} of ${corpus.pages.length} pages, ${version}`);
  for (const reason of corpus.skipped) console.log(`SKIPPED ${reason}`);
  const rows = options.engines.map((engine) => {
    const all = (lost.get(engine) ?? []).flatMap(({ paragraphs }) => paragraphs);
    const named = all.filter(({ reason }) => reason !== null).length;
    const silent = nulls.get(engine)?.filter(({ reason }) => reason === null).length ?? 0;
    const pages = (lost.get(engine) ?? []).filter(({ paragraphs }) => paragraphs.length > 0).length;
    return [
      engine,
      String(nulls.get(engine)?.length ?? 0),
      String(silent),
      String(pages),
      String(named),
      String(all.length - named),
    ];
  });
  const head = ['engine', 'null', 'without a reason', 'pages with losses', 'lost, with a reason', 'without'];
  console.log(`\n${table(head, rows)}`);
  const engine = options.engines[0] ?? 'broadsheet';
  for (const { page, reason } of nulls.get(engine) ?? []) console.log(`\nNULL ${page}: ${reason ?? '?'}`);
  const all = (lost.get(engine) ?? []).flatMap(({ paragraphs }) => paragraphs);
  const counts = new Map<string, number>();
  for (const { reason } of all) {
    const name = reason?.replace(/(?: by|,) .*/, '') ?? 'LOST';
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  console.log(
    `\n${table(
      ['reason', 'paragraphs'],
      [...counts].map(([name, count]) => [name, String(count)]),
    )}`,
  );
  for (const { page, paragraphs } of lost.get(engine) ?? []) {
    if (paragraphs.length > 0) console.log(`\n${page}`);
    for (const { text, reason } of paragraphs)
      console.log(`  ${(reason ?? 'LOST').padEnd(12)} ${text.slice(0, 160)}`);
  }
}

/** What Broadsheet gives outside of its body, and what it says that it set aside. */
function othersOf({ title, byline, details }: Extraction): OtherText[] {
  const removed = Array.isArray(details.removed) ? details.removed : [];
  const aside = removed.map((block: { kind: string; text: string; html: string }) => ({
    kind: block.kind,
    text: textIn(block.html) || block.text,
  }));
  const told = { headline: title, dek: details.dek, byline };
  return [
    ...Object.entries(told).flatMap(([kind, text]) => (typeof text === 'string' ? [{ kind, text }] : [])),
    ...aside,
  ];
}

/** References to characters are left as letters in a word («&amp;»): only few are written so. */
const textIn = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/&(?:amp|lt|gt|nbsp);/g, ' ');
