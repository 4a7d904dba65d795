import type { CDPSession, Page } from 'puppeteer-core';
import { type Stage, waitForPage } from './stage.ts';

/** What a page holds. Bytes for the heap. */
export interface Held {
  nodes: number;
  listeners: number;
  heap: number;
}

/** The first openings fill caches, and code that the browser has compiled keeps one of them: that is there once, and no growth. */
const WARM_UP = 40;

/** Opens and closes the reader so many times. @returns what the page holds before and after */
export async function openAndClose(
  stage: Stage,
  page: Page,
  times: number,
  command: string,
): Promise<[Held, Held]> {
  const cdp = await page.createCDPSession();
  await cdp.send('Performance.enable');
  await repeat(stage, page, WARM_UP, command);
  const before = await held(cdp);
  await repeat(stage, page, times, command);
  return [before, await held(cdp)];
}

async function repeat(stage: Stage, page: Page, times: number, command: string): Promise<void> {
  for (let time = 0; time < times; time++) {
    await stage.commandToCover(page, command);
    await stage.command(command);
    await waitForPage(page);
  }
}

async function held(cdp: CDPSession): Promise<Held> {
  for (let time = 0; time < 3; time++) await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { nodes: value('Nodes'), listeners: value('JSEventListeners'), heap: value('JSHeapUsedSize') };
}
