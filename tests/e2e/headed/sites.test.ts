import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { library } from '../../fixtures/stories/library.ts';
import { Reader } from '../driver/reader.ts';
import { pressKeys } from '../driver/screen.ts';
import { pause, until } from '../driver/until.ts';
import { useChromium } from '../driver/use-chromium.ts';
import { words } from '../driver/words.ts';

const kit = useChromium({ headless: false });

const granted = () =>
  kit.chromium.inBackground<string[]>('chrome.permissions.getAll().then(({ origins }) => origins ?? [])');
const registered = () =>
  kit.chromium.inBackground<number>(
    'chrome.scripting.getRegisteredContentScripts().then((all) => all.length)',
  );

/** Presses «always here» in the popup; the browser's own dialog comes up, and closes the popup. */
const wishFor = async (page: Page) => {
  const popup = await kit.chromium.popupOf(page);
  const button = await popup.waitForSelector(`::-p-aria([name="${words('alwaysHere')}"])`);
  await button?.click().catch(() => undefined);
  // The dialog is the browser's: no page can see it. It has come when the keyboard is no longer the popup's.
  await pause(2500);
};

describe('always on this site', () => {
  it('does nothing where the person says no', async () => {
    const page = await kit.chromium.visit(kit.site.url('/local/library', 'weekly.example'));
    await wishFor(page);
    await pressKeys('Return');
    await pause(1500);
    expect(await granted()).toEqual([]);
    expect(await registered()).toBe(0);
    expect(await Reader.isOver(page)).toBe(false);
  });

  it('asks once, then opens this article, and every article of the site but no list of them', async () => {
    const page = await kit.chromium.visit(kit.site.url('/local/library'));
    await wishFor(page);
    await pressKeys('Tab', 'Return');
    await until('the permission', async () => (await granted()).includes('http://daily.example/*'));
    const reader = await Reader.over(page);
    expect(await reader.text()).toContain(library.headline);
    await until('the registration', async () => (await registered()) === 1);

    const next = await kit.chromium.visit(kit.site.url('/world/security-guarantees'));
    await Reader.over(next);
    for (const path of ['/', '/section/world', '/odd/form']) {
      const list = await kit.chromium.visit(kit.site.url(path));
      await pause(1500);
      expect(await Reader.isOver(list), path).toBe(false);
      expect(await list.evaluate(() => getComputedStyle(document.documentElement).visibility)).toBe(
        'visible',
      );
    }
    const elsewhere = await kit.chromium.visit(kit.site.url('/local/library', 'evening.example'));
    await pause(1500);
    expect(await Reader.isOver(elsewhere)).toBe(false);
  });

  it('lists the site in the settings, and gives the permission back when it is removed', async () => {
    const settings = await kit.chromium.openOwnPage('options.html');
    await until('the site', () => settings.evaluate(() => document.body.innerText.includes('daily.example')));
    const shown = await settings.evaluate(() => document.body.innerText);
    expect(shown).toMatch(/Alt\+Shift\+E/);
    const remove = await settings.waitForSelector(
      `::-p-xpath(//button[normalize-space()="${words('removeSite')}"])`,
    );
    await remove?.click();
    await until('the permission to go', async () => (await granted()).length === 0);
    await until('the registration to go', async () => (await registered()) === 0);
    await until('an empty list', () =>
      settings.evaluate((text) => document.body.innerText.includes(text), words('noSites')),
    );
    const page = await kit.chromium.visit(kit.site.url('/local/library'));
    await pause(1500);
    expect(await Reader.isOver(page)).toBe(false);
  });

  it('notices a permission that is taken away in the browser’s own settings, and keeps the list', async () => {
    const page = await kit.chromium.visit(kit.site.url('/local/library'));
    await wishFor(page);
    await pressKeys('Tab', 'Return');
    await until('the permission', async () => (await granted()).length === 1);
    await until('the registration', async () => (await registered()) === 1);
    await kit.chromium.inBackground("chrome.permissions.remove({ origins: ['http://daily.example/*'] })");
    await until('the registration to go', async () => (await registered()) === 0);
    const settings = await kit.chromium.openOwnPage('options.html');
    await until('the word on it', () =>
      settings.evaluate((text) => document.body.innerText.includes(text), words('notAllowed')),
    );
    expect(await settings.evaluate(() => document.body.innerText)).toContain('daily.example');
  });
});
