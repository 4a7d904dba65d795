import type { Page } from 'puppeteer-core';
import type { Chromium } from './chromium.ts';
import { Reader } from './reader.ts';
import { until } from './until.ts';
import { words } from './words.ts';

/** Presses the popup's «open reader»; the popup closes itself with that. */
export async function pressOpenReader(popup: Page, locale = 'en'): Promise<void> {
  const button = await popup.waitForSelector(`::-p-aria([name="${words('openReader', locale)}"])`);
  await button?.click().catch(() => undefined);
  await until('the popup to close', () => popup.isClosed());
}

/** Opens the reader over a page by toolbar button and popup, and gives it. */
export async function openReader(chromium: Chromium, page: Page, locale = 'en'): Promise<Reader> {
  await pressOpenReader(await chromium.popupOf(page), locale);
  await page.bringToFront();
  return Reader.over(page);
}
