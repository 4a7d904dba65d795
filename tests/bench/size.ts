/** Prints the weight of the built extension's scripts and fails where a budget is broken: `npm run size [-- --build DIR]`. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { table } from './print/table.ts';
import {
  BUDGETS,
  type Budget,
  checkBudget,
  idleWeight,
  type Manifest,
  partSizes,
  type Weight,
} from './score/budgets.ts';

const { values } = parseArgs({ options: { build: { type: 'string', default: '.output/chrome-mv3' } } });
process.exitCode = await main(values.build);

async function main(folder: string): Promise<number> {
  if (!existsSync(join(folder, 'manifest.json'))) {
    console.error(
      `no built extension in ${folder}: run «npm run build» first, or name a folder with --build`,
    );
    return 1;
  }
  const checked = BUDGETS.map((budget): [Budget, Weight] => [budget, checkBudget(folder, budget)]);
  console.log(
    table(
      ['script', 'gzipped', 'budget', 'of it', ''],
      checked.map(([budget, weight]) => row(budget, weight)),
    ),
  );
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const idle = idleWeight(manifest);
  console.log(`\non pages nobody simplifies: ${idle.length === 0 ? '0 bytes' : idle.join('; ')}`);
  for (const name of ['engine', 'reader']) {
    console.log(
      `\n${name}.js by part: bytes before compression, and compressed bytes that would go with the part\n`,
    );
    console.log(table(['part', 'bytes', 'gzipped'], await partSizes(`entrypoints/${name}.ts`)));
  }
  return idle.length > 0 || checked.some(([, { over, missing }]) => over || missing.length > 0) ? 1 : 0;
}

function row(budget: Budget, { gzipped, over, missing, files }: Weight): string[] {
  const share = `${Math.round((100 * gzipped) / budget.bytes)} %`;
  const note = missing.length > 0 ? `MISSING ${missing.join(', ')}` : over ? 'OVER' : files.join(' + ');
  return [budget.what, kilobytes(gzipped), kilobytes(budget.bytes), share, note];
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
