import { parseArgs } from 'node:util';
import type { BrowserName } from './browser/tab.ts';

/** The engines that the table compares, in its order. */
export const ENGINES = ['broadsheet', 'readability', 'readability+dompurify', 'defuddle'] as const;
export type EngineName = (typeof ENGINES)[number];

/** What the command line asks for. */
export interface Options {
  corpora: string[];
  engines: EngineName[];
  browser: BrowserName;
  /** Pages to take, evenly spread, or null for all. */
  sample: number | null;
  /** Every second page, from the first (0) or the second (1), or null for all. */
  half: 0 | 1 | null;
  /** Only pages whose id contains this. */
  page: string | null;
  worst: number;
  htmlFolder: string | null;
  /** Only times, and growth and monstrous inputs. */
  speed: boolean;
  /** Only where the engine's time goes. */
  profile: boolean;
  /** Timed rounds per page and engine. */
  rounds: number;
  /** At most so many pages of a corpus are timed. */
  timed: number;
  fresh: boolean;
}

export const USAGE = `npm run bench -- --corpus DIR [--corpus DIR …] [options]

  --corpus DIR      a folder with truth.json and pages, or junk / quotes / xss with its open.json
  --only A,B        engines: ${ENGINES.join(', ')} (default: all)
  --browser NAME    chromium (default) or firefox
  --sample N        N pages, evenly spread
  --half 0|1        every second page
  --page ID         pages whose id contains ID
  --worst N         list the N pages that lose most, with the lost and the left-over text
  --html DIR        write a page per corpus page: source, truth and result beside each other
  --speed           time the engines page by page, and growth and monstrous inputs
  --profile         where the engine's time goes, step by step, warm and cold (Chromium only)
  --rounds N        timed rounds per page and engine (default: 5)
  --timed N         time at most N pages, evenly spread (default: 100; 0: none)
  --fresh           do not use the peers' results of earlier runs`;

/** @throws Error with a plain message on anything that is not understood */
export function parseOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      corpus: { type: 'string', multiple: true, default: [] },
      only: { type: 'string' },
      browser: { type: 'string', default: 'chromium' },
      sample: { type: 'string' },
      half: { type: 'string' },
      page: { type: 'string' },
      worst: { type: 'string', default: '0' },
      html: { type: 'string' },
      rounds: { type: 'string', default: '5' },
      timed: { type: 'string', default: '100' },
      speed: { type: 'boolean', default: false },
      profile: { type: 'boolean', default: false },
      fresh: { type: 'boolean', default: false },
    },
  });
  const { browser, half } = values;
  if (browser !== 'chromium' && browser !== 'firefox')
    throw new Error(`--browser ${browser}: chromium or firefox`);
  if (half !== undefined && half !== '0' && half !== '1') throw new Error(`--half ${half}: 0 or 1`);
  return {
    corpora: values.corpus,
    engines: values.only === undefined ? [...ENGINES] : values.only.split(',').map(engineNamed),
    browser,
    sample: values.sample === undefined ? null : countOf('--sample', values.sample),
    half: half === undefined ? null : half === '1' ? 1 : 0,
    page: values.page ?? null,
    worst: countOf('--worst', values.worst),
    htmlFolder: values.html ?? null,
    speed: values.speed,
    profile: values.profile,
    rounds: countOf('--rounds', values.rounds),
    timed: countOf('--timed', values.timed),
    fresh: values.fresh,
  };
}

function engineNamed(name: string): EngineName {
  const engine = ENGINES.find((known) => known === name.trim());
  if (!engine) throw new Error(`--only ${name}: one of ${ENGINES.join(', ')}`);
  return engine;
}

function countOf(option: string, value: string): number {
  if (!/^\d+$/.test(value)) throw new Error(`${option} ${value}: a whole number`);
  return Number(value);
}
