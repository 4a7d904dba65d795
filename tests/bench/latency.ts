/**
 * Click to paint, with the built extension in headless Chromium:
 * `npm run bench:latency -- [--build DIR] [--peers DIR] [--corpus DIR] [--sample N] [--rounds N] [--times N]`.
 * All of it side by side in one run: ratios mean something, milliseconds are this machine's.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { choosePages } from './corpus/choose-pages.ts';
import { readCorpus } from './corpus/read-corpus.ts';
import { copyForMeasuring, peersIn, writeEmptyPanel, writeEmptyPopup } from './latency/extensions.ts';
import { openAndClose } from './latency/memory.ts';
import { Stage, servePages } from './latency/stage.ts';
import { milliseconds, table } from './print/table.ts';
import { median, quantile } from './score/spread.ts';
import { grownPage } from './speed/made-pages.ts';

const COMMAND = 'toggle-reader';

const { values } = parseArgs({
  options: {
    build: { type: 'string', default: '.output/chrome-mv3' },
    peers: { type: 'string' },
    corpus: { type: 'string' },
    sample: { type: 'string', default: '10' },
    rounds: { type: 'string', default: '3' },
    times: { type: 'string', default: '100' },
  },
});

/** One way to a reader: how it is measured on a page of its stage. */
interface Way {
  name: string;
  folder: string;
  measure(stage: Stage, url: string): Promise<number>;
}

async function main(): Promise<number> {
  if (!existsSync(join(values.build, 'manifest.json'))) {
    console.error(
      `no built extension in ${values.build}: run «npm run build» first, or name a folder with --build`,
    );
    return 1;
  }
  if (values.peers !== undefined && !existsSync(values.peers)) {
    console.error(`no folder of peers: ${values.peers}`);
    return 1;
  }
  const scratch = mkdtempSync(join(tmpdir(), 'broadsheet-latency-'));
  const site = await servePages(pages());
  try {
    const own = copyForMeasuring(values.build, join(scratch, 'own'));
    const popups = await measureAll(popupWays(own, scratch), site.urls);
    console.log('toolbar click → popup painted\n');
    printTimes(popups, 'empty popup');
    const covers = await measureAll(coverWays(own, scratch), site.urls);
    console.log('\nclick or shortcut → readable over the page\n');
    printTimes(covers, 'empty panel');
    await printMemoryAndStart(own, site.urls[0] ?? '');
    return 0;
  } finally {
    site.close();
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  }
}

function pages(): (string | Buffer)[] {
  if (values.corpus === undefined) return [grownPage(1), grownPage(3), grownPage(10)];
  const corpus = readCorpus(values.corpus);
  for (const reason of corpus.skipped) console.log(`SKIPPED ${reason}`);
  const articles = corpus.pages.filter(({ type }) => type === 'article');
  return choosePages(articles, { sample: Number(values.sample), half: null, page: null }).map(
    ({ html }) => html,
  );
}

const popupWays = (own: string, scratch: string): Way[] => [
  { name: 'empty popup', folder: writeEmptyPopup(join(scratch, 'empty-popup')), measure: popup },
  { name: 'broadsheet', folder: own, measure: popup },
];

const coverWays = (own: string, scratch: string): Way[] => [
  { name: 'empty panel', folder: writeEmptyPanel(join(scratch, 'empty-panel')), measure: cover },
  { name: 'broadsheet, shortcut', folder: own, measure: command },
  ...(values.peers === undefined ? [] : peersIn(values.peers)).map(({ name, folder }) => ({
    name,
    folder: resolve(folder),
    measure: cover,
  })),
];

const popup = async (stage: Stage, url: string) => onPage(stage, url, (page) => stage.clickToPopup(page));
const cover = async (stage: Stage, url: string) => onPage(stage, url, (page) => stage.clickToCover(page));
const command = async (stage: Stage, url: string) =>
  onPage(stage, url, (page) => stage.commandToCover(page, COMMAND));

/** A fresh page each time, as readers have it. */
async function onPage<T>(
  stage: Stage,
  url: string,
  measure: (page: Awaited<ReturnType<Stage['show']>>) => Promise<T>,
) {
  const page = await stage.show(url);
  try {
    return await measure(page);
  } finally {
    await page.close();
  }
}

/** Every way on every page, in alternating order; the first round warms up and is not counted. */
async function measureAll(ways: Way[], urls: string[]): Promise<Map<string, number[]>> {
  const stages = new Map<Way, Stage>();
  const times = new Map<string, number[]>(ways.map(({ name }) => [name, urls.map(() => Number.NaN)]));
  try {
    for (const way of ways) stages.set(way, await Stage.open(way.folder));
    for (const [place, url] of urls.entries()) {
      const here = new Map<string, number[]>();
      for (let round = 0; round <= Number(values.rounds); round++) {
        for (const way of round % 2 ? [...ways].reverse() : ways) {
          const stage = stages.get(way);
          const time = stage ? await way.measure(stage, url).catch(failure(way.name, url)) : Number.NaN;
          if (round > 0) here.set(way.name, [...(here.get(way.name) ?? []), time]);
        }
      }
      for (const [name, all] of here)
        times.get(name)?.splice(place, 1, median(all.filter(Number.isFinite)) || Number.NaN);
    }
  } finally {
    for (const stage of stages.values()) await stage.close();
  }
  return times;
}

const failure = (name: string, url: string) => (error: unknown) => {
  console.log(`FAILED ${name} on ${url}: ${error instanceof Error ? error.message : String(error)}`);
  return Number.NaN;
};

function printTimes(times: Map<string, number[]>, base: string): void {
  const floor = times.get(base) ?? [];
  const own = [...times].find(([name]) => name.startsWith('broadsheet'))?.[1] ?? [];
  const rows = [...times].map(([name, all]) => {
    const good = all.filter(Number.isFinite);
    const over = all.map((time, page) => time - (floor[page] ?? Number.NaN)).filter(Number.isFinite);
    const ratio = all.map((time, page) => time / (floor[page] ?? Number.NaN)).filter(Number.isFinite);
    const ours = own.map((time, page) => time / (all[page] ?? Number.NaN)).filter(Number.isFinite);
    return [
      name,
      `${good.length} of ${all.length}`,
      milliseconds(median(good)),
      milliseconds(quantile(good, 0.95)),
      `${median(over) >= 0 ? '+' : '−'}${milliseconds(Math.abs(median(over)))}`,
      median(ratio).toFixed(2),
      median(ours).toFixed(2),
    ];
  });
  console.log(
    table(['', 'pages', 'median', 'p95', `over ${base}`, 'ratio to it', 'broadsheet’s ratio to this'], rows),
  );
}

async function printMemoryAndStart(own: string, url: string): Promise<void> {
  const stage = await Stage.open(own);
  try {
    const started = await stage.inBackground<number>('globalThis.benchStarted');
    const page = await stage.show(url);
    const { own: handled } = await stage.command(COMMAND);
    console.log(
      `\nbackground: cold start ${milliseconds(started)} of its own, shortcut handed on in ${milliseconds(handled)}`,
    );
    await page.close();
    const fresh = await stage.show(url);
    const [before, after] = await openAndClose(stage, fresh, Number(values.times), COMMAND);
    console.log(`\nmemory, the reader opened and closed ${values.times} times\n`);
    console.log(
      table(
        ['', 'before', 'after', 'growth'],
        [
          ['DOM nodes', String(before.nodes), String(after.nodes), String(after.nodes - before.nodes)],
          [
            'listeners',
            String(before.listeners),
            String(after.listeners),
            String(after.listeners - before.listeners),
          ],
          ['heap, kB', kB(before.heap), kB(after.heap), kB(after.heap - before.heap)],
        ],
      ),
    );
  } finally {
    await stage.close();
  }
}

const kB = (bytes: number) => (bytes / 1000).toFixed(0);

process.exitCode = await main();
