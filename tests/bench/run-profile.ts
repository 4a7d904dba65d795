import { bundle } from './browser/bundle.ts';
import { openTab } from './browser/open-tab.ts';
import type { Tab } from './browser/tab.ts';
import { choosePages } from './corpus/choose-pages.ts';
import type { Corpus, CorpusPage } from './corpus/read-corpus.ts';
import type { Options } from './options.ts';
import { progress } from './print/progress.ts';
import { percent, table } from './print/table.ts';
import { timeBySteps } from './speed/by-step.ts';

/** Pages that are profiled unless the command line says otherwise: the shares change little with more. */
const PAGES = 30;

/**
 * Prints where the engine's time goes on a corpus, step by step: warm, after a first run on the page, and cold, when the script
 * has just been injected.
 * @throws Error where the browser lends no profiler
 */
export async function runProfile(corpus: Corpus, options: Options): Promise<void> {
  const pages = choosePages(corpus.pages, { ...options, sample: options.sample ?? PAGES });
  const tab = await openTab(options.browser);
  try {
    if (!tab.profile) throw new Error(`--profile: ${options.browser} lends no profiler`);
    const script = (await bundle(['session', 'broadsheet'])).source;
    const warm = new Map<string, number>();
    const cold = new Map<string, number>();
    for (const [index, page] of pages.entries()) {
      await tab.load(page, script);
      await addProfile(tab, page, 1, cold);
      await addProfile(tab, page, options.rounds, warm);
      progress(`${corpus.name}: profiled ${index + 1} of ${pages.length}`);
    }
    progress('');
    console.log(
      `\n${corpus.name}: ${pages.length} pages profiled, ${options.rounds} rounds, ${tab.version}\n`,
    );
    console.log(stepTable(warm, cold, pages.length));
  } finally {
    await tab.close();
  }
}

async function addProfile(
  tab: Tab,
  page: CorpusPage,
  rounds: number,
  into: Map<string, number>,
): Promise<void> {
  const call = `broadsheetSession.time(['broadsheet'], ${JSON.stringify(page.url)}, ${rounds})`;
  const profile = await tab.profile?.(call);
  if (!profile) return;
  for (const [step, time] of timeBySteps(profile)) into.set(step, (into.get(step) ?? 0) + time / rounds);
}

function stepTable(warm: Map<string, number>, cold: Map<string, number>, pages: number): string {
  const sum = (times: Map<string, number>) => [...times.values()].reduce((all, time) => all + time, 0);
  const row = (name: string, time: number, first: number) => [
    name,
    `${(time / pages).toFixed(2)} ms`,
    percent(time / sum(warm)),
    `${(first / pages).toFixed(2)} ms`,
    percent(first / sum(cold)),
  ];
  const steps = [...warm].sort(([, a], [, b]) => b - a);
  return table(
    ['step', 'warm', 'share', 'first run', 'share'],
    [...steps.map(([name, time]) => row(name, time, cold.get(name) ?? 0)), row('all', sum(warm), sum(cold))],
  );
}
