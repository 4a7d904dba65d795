import { bundle } from './browser/bundle.ts';
import type { Tab } from './browser/tab.ts';
import { choosePages } from './corpus/choose-pages.ts';
import type { Corpus } from './corpus/read-corpus.ts';
import type { EngineName, Options } from './options.ts';
import { progress } from './print/progress.ts';
import { milliseconds, table } from './print/table.ts';
import { printGrowth } from './speed/growth.ts';
import { printMonsters } from './speed/monsters.ts';
import { type PageTimes, type TimeRow, timedEngines, timePage, timeRows } from './speed/page-times.ts';

/** The parts of the benchmark's own script that time engines. */
const timingScript = () => bundle(['session', 'broadsheet', 'peers']);

/** Times the engines on a corpus, page by page. */
export async function timeCorpus(corpus: Corpus, tab: Tab, options: Options): Promise<void> {
  const pages = choosePages(corpus.pages, { ...options, sample: options.sample ?? options.timed });
  const script = await timingScript();
  const engines = timedEngines(options.engines);
  const times: PageTimes[] = [];
  const failures: string[] = [];
  for (const page of pages) {
    try {
      await tab.load(page, script.source);
      times.push(await timePage(tab, engines, page.url, options.rounds));
    } catch (error) {
      failures.push(
        `FAILED ${page.id}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`,
      );
    }
    progress(`${corpus.name}: timed ${times.length} of ${pages.length}`);
  }
  progress('');
  console.log(
    `\n${corpus.name}: ${times.length} pages timed, ${options.rounds} rounds each, ${tab.version}\n`,
  );
  for (const failure of failures) console.log(failure);
  console.log(speedTable(timeRows(times, engines)));
  for (const base of ['readability+dompurify', 'defuddle'] as const) {
    const ratio = timeRows(times, ['broadsheet'], base)[0]?.ratio;
    if (ratio && engines.includes(base)) {
      console.log(`broadsheet / ${base}: median ${ratio.median.toFixed(2)}, p95 ${ratio.p95.toFixed(2)}`);
    }
  }
}

/** Growth with the page's size, and inputs that no page should hold. */
export async function stress(tab: Tab, options: Options): Promise<void> {
  const script = await timingScript();
  await printGrowth(tab, script, options.engines);
  const engines = options.engines.filter(
    (engine): engine is EngineName => engine !== 'readability+dompurify',
  );
  await printMonsters(options.browser, script, engines);
}

function speedTable(rows: TimeRow[]): string {
  return table(
    ['engine', 'median', 'p95', 'ratio, median', 'ratio, p95'],
    rows.map(({ engine, median, p95, ratio }) => [
      engine,
      milliseconds(median),
      milliseconds(p95),
      ratio ? ratio.median.toFixed(2) : '–',
      ratio ? ratio.p95.toFixed(2) : '–',
    ]),
  );
}
