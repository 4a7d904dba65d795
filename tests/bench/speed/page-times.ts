import type { Tab } from '../browser/tab.ts';
import { median, quantile } from '../score/spread.ts';

/** The engine whose time is the measure of all others, and its second entry, which shows the machine's noise. */
export const BASE = 'readability';
export const BASE_AGAIN = 'readability-again';

/** Milliseconds of each engine on one page: the median of its rounds. */
export type PageTimes = Record<string, number>;

/** One engine's times over the pages. */
export interface TimeRow {
  engine: string;
  /** Milliseconds. */
  median: number;
  p95: number;
  /** Ratios to bare Readability on the same page; null where it did not run. */
  ratio: { median: number; p95: number } | null;
}

/** Adds the base and its second entry where engines are to be compared at all. */
export const timedEngines = (engines: string[]): string[] =>
  engines.includes(BASE) ? [...engines, BASE_AGAIN] : engines;

/**
 * Times engines on the page that the tab shows: one round to warm up, then rounds whose order alternates.
 * @param timeout milliseconds for all rounds together
 */
export async function timePage(tab: Tab, engines: string[], url: string, rounds: number): Promise<PageTimes> {
  const call = (count: number) =>
    `broadsheetSession.time(${JSON.stringify(engines)}, ${JSON.stringify(url)}, ${count})`;
  await tab.evaluate(call(1));
  const times = await tab.evaluate<number[][]>(call(rounds));
  return Object.fromEntries(engines.map((engine, index) => [engine, median(times[index] ?? [])]));
}

/** Median and 95th percentile over the pages, of the times and of the ratios page by page. */
export function timeRows(pages: PageTimes[], engines: string[], base = BASE): TimeRow[] {
  return engines.map((engine) => {
    const times = pages.map((page) => page[engine] ?? Number.NaN).filter(Number.isFinite);
    const ratios = pages
      .map((page) => (page[engine] ?? Number.NaN) / (page[base] ?? Number.NaN))
      .filter(Number.isFinite);
    return {
      engine,
      median: median(times),
      p95: quantile(times, 0.95),
      ratio: ratios.length === 0 ? null : { median: median(ratios), p95: quantile(ratios, 0.95) },
    };
  });
}
