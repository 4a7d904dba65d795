import type { Bundle } from '../browser/bundle.ts';
import type { Tab } from '../browser/tab.ts';
import { milliseconds, table } from '../print/table.ts';
import { growthExponent } from '../score/spread.ts';
import { grownPage } from './made-pages.ts';
import { timePage } from './page-times.ts';

const SIZES = [1, 2, 4, 8, 16, 32, 64];
const ROUNDS = 5;

/** Prints each engine's time on pages that double in size, and the exponent of its growth. */
export async function printGrowth(tab: Tab, script: Bundle, engines: string[]): Promise<void> {
  const url = 'https://growth.invalid/story';
  const points: Record<string, [number, number][]> = {};
  const rows: string[][] = [];
  let longest: number | null = null;
  for (const times of SIZES) {
    await tab.load({ url, html: Buffer.from(grownPage(times)) }, script.source);
    const nodes = await tab.evaluate<number>('broadsheetSession.nodes()');
    const found = await timePage(tab, engines, url, ROUNDS);
    if (engines.includes('broadsheet'))
      longest = await tab.evaluate(`broadsheetSession.longestTask('broadsheet', ${JSON.stringify(url)})`);
    for (const engine of engines) {
      points[engine] ??= [];
      points[engine].push([nodes, found[engine] ?? 0]);
    }
    rows.push([`${times} ×`, String(nodes), ...engines.map((engine) => milliseconds(found[engine] ?? 0))]);
  }
  const exponents = engines.map((engine) => growthExponent(points[engine] ?? []).toFixed(2));
  console.log(`\ngrowth, a made page of 1 to ${SIZES.at(-1)} times the nodes\n`);
  console.log(table(['size', 'nodes', ...engines], [...rows, ['exponent', '', ...exponents]]));
  if (longest !== null) console.log(`longest task in slices on the largest page: ${milliseconds(longest)}`);
}
