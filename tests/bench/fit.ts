/**
 * Fits the weights of `src/article/evidence/weights.ts` to corpora: `npm run fit -- --corpus DIR [--corpus DIR …]`. A folder
 * that is named twice counts twice. Prints the weights, and how well those of one half of the pages judge the other.
 */
import { parseArgs } from 'node:util';
import { bundle } from './browser/bundle.ts';
import { openTab } from './browser/open-tab.ts';
import { readCorpus } from './corpus/read-corpus.ts';
import { labelBlocks } from './fit/label-blocks.ts';
import { fitLogistic, type Observation, oddsOf } from './fit/logistic.ts';
import type { WeighedBlock } from './page/evidence.ts';
import { progress } from './print/progress.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', multiple: true, default: [] },
    penalty: { type: 'string', default: '30' },
  },
});
/** Weights nearer to 0 are not worth their bytes. */
const LEAST = 0.05;

const names = ['bias'];
const places = new Map([['bias', 0]]);
const pages = await readPages(values.corpus);
if (pages.length === 0) {
  console.error('no pages to fit to: name folders with --corpus');
  process.exit(1);
}
const fitTo = (data: Observation[][]) => fitLogistic(data.flat(), names.length, Number(values.penalty));
const halves = [0, 1].map((half) => pages.filter((_, index) => index % 2 === half));
const held = halves.map((half, index) => rightShare(half, fitTo(halves[1 - index] ?? [])));
console.log(
  `fitted on one half, ${held.map((share) => `${(100 * share).toFixed(2)} %`).join(' and ')} of the other is judged right\n`,
);
const weights = fitTo(pages);
const rows = names.map((name, at) => [name, Math.round((weights[at] ?? 0) * 100) / 100] as const);
const [bias, ...others] = rows.filter(([, weight]) => Math.abs(weight) >= LEAST);
for (const [name, weight] of [bias, ...others.sort(([a], [b]) => (a < b ? -1 : 1))].filter(
  (row) => row !== undefined,
))
  console.log(`  ${/^\w+$/.test(name) ? name : `'${name}'`}: ${weight},`);

async function readPages(folders: readonly string[]): Promise<Observation[][]> {
  const tab = await openTab('chromium');
  const script = await bundle(['evidence']);
  const found = new Map<string, Observation[][]>();
  try {
    for (const folder of new Set(folders)) {
      const corpus = readCorpus(folder);
      for (const reason of corpus.skipped) console.log(`SKIPPED ${reason}`);
      const articles = corpus.pages.filter(({ type, text }) => type === 'article' && text !== null);
      const read: Observation[][] = [];
      for (const page of articles) {
        await tab.load(page, script.source);
        const blocks = await tab.evaluate<WeighedBlock[]>(`broadsheetEvidence(${JSON.stringify(page.url)})`);
        read.push(observe(blocks, page.text ?? ''));
        progress(`${corpus.name}: ${read.length} of ${articles.length}`);
      }
      found.set(folder, read);
    }
    progress('');
  } finally {
    await tab.close();
  }
  return folders.flatMap((folder) => found.get(folder) ?? []);
}

function observe(blocks: readonly WeighedBlock[], truth: string): Observation[] {
  const labels = labelBlocks(
    blocks.map(({ text }) => text),
    truth,
  );
  return blocks.flatMap(({ evidence, offset }, index) => {
    const label = labels[index];
    if (!label || label.weight === 0) return [];
    const features = evidence.map(([name]) => placeOf(name));
    const amounts = evidence.map(([, amount]) => amount);
    return [{ features, amounts, offset, outcome: label.isStory, weight: label.weight }];
  });
}

function placeOf(name: string): number {
  const known = places.get(name);
  if (known !== undefined) return known;
  places.set(name, names.length);
  names.push(name);
  return names.length - 1;
}

/** By weight: the share of blocks that the weights put on the right side. */
function rightShare(data: Observation[][], fitted: Float64Array): number {
  let right = 0;
  let all = 0;
  for (const observation of data.flat()) {
    all += observation.weight;
    if (oddsOf(observation, fitted) > 0 === observation.outcome) right += observation.weight;
  }
  return right / all;
}
