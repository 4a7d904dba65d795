import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { library } from '../../fixtures/stories/library.ts';
import { Reader } from '../driver/reader.ts';
import { clickAt, pressKeys } from '../driver/screen.ts';
import { until } from '../driver/until.ts';
import { useChromium } from '../driver/use-chromium.ts';

const kit = useChromium({ headless: false });

/** The keys that the browser really gave, as xdotool writes them. */
const keyOf = async (command: string): Promise<string> => {
  const shortcut = await kit.chromium.inBackground<string>(
    `chrome.commands.getAll().then((all) => all.find((one) => one.name === '${command}')?.shortcut ?? '')`,
  );
  expect(shortcut, `the shortcut of ${command}`).not.toBe('');
  return shortcut.toLowerCase();
};

/** Gives the page the keyboard, as a click into it does. */
const enter = async (page: Page) => {
  await page.bringToFront();
  const { left, top } = await page.evaluate(() => ({
    left: screenX + (outerWidth - innerWidth) / 2,
    top: screenY + (outerHeight - innerHeight),
  }));
  clickAt(Math.round(left + 12), Math.round(top + 400));
  await until('the page to have the keyboard', () => page.evaluate(() => document.hasFocus()));
};

describe('a real key press', () => {
  it('opens the reader over the page, and puts it away', async () => {
    const page = await kit.chromium.visit(kit.site.url('/local/library'));
    const key = await keyOf('toggle-reader');
    await enter(page);
    await pressKeys(key);
    const reader = await Reader.over(page);
    expect(await reader.text()).toContain(library.headline);
    await pressKeys(key);
    await until('the reader to go', async () => !(await Reader.isOver(page)));
    await pressKeys(key);
    await Reader.over(page);
    await pressKeys('Escape');
    await until('the reader to go', async () => !(await Reader.isOver(page)));
  });

  it('opens the popup', async () => {
    const page = await kit.chromium.visit(kit.site.url('/local/library'));
    const key = await keyOf('_execute_action');
    await enter(page);
    const popup = await kit.chromium.popupAfter(() => pressKeys(key));
    await popup.waitForSelector('h1');
    expect(await popup.$eval('h1', (h1) => h1.textContent)).toBe(library.headline);
  });
});
