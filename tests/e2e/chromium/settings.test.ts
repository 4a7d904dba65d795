import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { openReader } from '../driver/open-reader.ts';
import { until } from '../driver/until.ts';
import { useChromium } from '../driver/use-chromium.ts';
import { words } from '../driver/words.ts';

const kit = useChromium();
const folder = mkdtempSync(join(tmpdir(), 'broadsheet-settings-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const openSettings = async (): Promise<Page> => {
  const page = await kit.chromium.openOwnPage('options.html');
  await page.waitForSelector('.settings h1');
  return page;
};

/** Chooses a file as a hand would. */
const bringIn = async (page: Page, text: string) => {
  const file = join(folder, 'settings.json');
  writeFileSync(file, text);
  const input = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement> | null;
  await input?.uploadFile(file);
};

const themeOf = (page: Page) => page.$eval('.bs', (frame) => (frame as HTMLElement).dataset.theme);
const said = (page: Page, message: string) =>
  until(message, () =>
    page.$eval('.settings > .status', (status, text) => status.textContent === text, message),
  );
const stored = (page: Page) =>
  page.evaluate('chrome.storage.local.get().then(JSON.stringify)') as Promise<string>;

describe('settings as a file', () => {
  it('go out as one readable text with a version, and come back in', async () => {
    const page = await openSettings();
    await page.select('select:has([value=sepia])', 'sepia');
    await until('the change to be kept', async () => (await stored(page)).includes('sepia'));
    await page.evaluate(() => {
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob: Blob) => {
        void blob.text().then((text) => Object.assign(window, { text }));
        return make(blob);
      };
    });
    await page.locator(`::-p-aria([name="${words('exportSettings')}"])`).click();
    const text = await until('the file', () => page.evaluate('window.text') as Promise<string>);
    expect(JSON.parse(text)).toMatchObject({
      about: 'Broadsheet settings',
      version: 1,
      preferences: { theme: 'sepia' },
    });
    await page.select('select:has([value=sepia])', 'dark');
    await until('the change to be kept', async () => (await stored(page)).includes('"dark"'));
    await bringIn(page, text);
    await said(page, words('imported'));
    expect(await themeOf(page)).toBe('sepia');
  });

  it('hold what was typed a moment before', async () => {
    const page = await openSettings();
    await page.evaluate(() => {
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob: Blob) => {
        void blob.text().then((text) => Object.assign(window, { text }));
        return make(blob);
      };
    });
    await page.type('textarea', 'h1 { color: green }');
    await page.locator(`::-p-aria([name="${words('exportSettings')}"])`).click();
    const text = await until('the file', () => page.evaluate('window.text') as Promise<string>);
    expect(JSON.parse(text).preferences.customCss).toBe('h1 { color: green }');
  });

  it('leave the focus where it was when they come in', async () => {
    const page = await openSettings();
    await bringIn(page, '{"about":"Broadsheet settings","version":1,"sites":[]}');
    await said(page, words('imported'));
    expect(await page.evaluate('document.activeElement.textContent')).toBe(words('importSettings'));
  });

  it.each([
    ['{"about":', 'badFile'],
    ['{"about":"Broadsheet settings","version":99,"sites":[]}', 'newerFile'],
  ] as const)(
    'are refused with a plain word where the file is %s, and nothing is lost',
    async (text, message) => {
      const page = await openSettings();
      const before = await stored(page);
      await bringIn(page, text);
      await said(page, words(message));
      expect(await stored(page)).toBe(before);
    },
  );
});

describe('the appearance', () => {
  it('goes to the browser’s own sync, and is taken out of it where that is not wished', async () => {
    const page = await openSettings();
    const synced = () => page.evaluate('chrome.storage.sync.get().then(JSON.stringify)') as Promise<string>;
    await page.select('select:has([value=hyperlegible])', 'hyperlegible');
    await until('the copy', async () => (await synced()).includes('hyperlegible'));
    const sync = await page.waitForSelector(`::-p-aria([name="${words('sync')}"])`);
    await sync?.click();
    await until('the copy to go', async () => (await synced()) === '{}');
    await sync?.click();
    await until('the copy to be back', async () => (await synced()).includes('hyperlegible'));
  });
});

describe('several windows', () => {
  it('follow each other, and none takes back what another changed', async () => {
    const one = await openSettings();
    const other = await openSettings();
    await one.bringToFront();
    await one.select('select:has([value=sepia])', 'sepia');
    await until('the other window', async () => (await themeOf(other)) === 'sepia');
    expect(await other.$eval('select:has([value=sepia])', (field) => field.value)).toBe('sepia');
    const story = await kit.chromium.visit(kit.site.url('/local/library'));
    const reader = await openReader(kit.chromium, story);
    await one.bringToFront();
    await one.select('select:has([value=sepia])', 'black');
    await until('the change to be kept', async () => (await stored(one)).includes('"black"'));
    // The reader was opened before, and wears sepia still.
    await story.bringToFront();
    await story.keyboard.press('+');
    await until('the size', async () => (await stored(one)).includes('"size":21'));
    expect(await stored(one)).toContain('"black"');
    await reader.press(words('closeReader'));
    await one.evaluate('chrome.storage.local.clear()');
  });
});

describe('the theme', () => {
  it.each(['popup.html', 'options.html'])('is there before the first paint of %s', async (path) => {
    const settings = await openSettings();
    await settings.select('select:has([value=sepia])', 'black');
    await until('the change to be kept', async () => (await stored(settings)).includes('black'));
    const page = await kit.chromium.browser.newPage();
    await page.evaluateOnNewDocument(() => {
      new MutationObserver(() => {
        if (document.documentElement?.dataset.theme)
          Object.assign(window, { dressed: (window as { dressed?: number }).dressed ?? performance.now() });
      }).observe(document, { attributeFilter: ['data-theme'], subtree: true });
    });
    await page.goto(`chrome-extension://${kit.chromium.id}/${path}`);
    const painted = await until('the first paint', () =>
      page.evaluate(() => performance.getEntriesByName('first-paint')[0]?.startTime),
    );
    expect(await page.evaluate('window.dressed')).toBeLessThan(painted);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
      'rgb(0, 0, 0)',
    );
  });
});

describe('a full storage', () => {
  it('is said in settings, popup and reader, and nobody loses what is on the screen', async () => {
    const page = await openSettings();
    await page.evaluate(`chrome.storage.local.set({ sediment: 'x'.repeat(10485760 - 4000) })`);
    await page.evaluate(
      `chrome.storage.local.getBytesInUse().then((used) => chrome.storage.local.set({ rest: 'y'.repeat(Math.max(0, 10485760 - used - 40)) }))`,
    );
    await page.evaluate(
      (css) => {
        const area = document.querySelector('textarea');
        if (!area) throw new Error('no field');
        area.value = css;
        area.dispatchEvent(new Event('change', { bubbles: true }));
      },
      `h1 { letter-spacing: 2px } /* ${'long '.repeat(60)} */`,
    );
    await said(page, words('store_full'));
    const story = await kit.chromium.visit(kit.site.url('/local/library'));
    const reader = await openReader(kit.chromium, story);
    await story.keyboard.press('+');
    await until(
      'the aids',
      async () => (await reader.evaluate((frame) => frame.style.getPropertyValue('--chosen'))) === '21px',
    );
    await reader.press(words('appearance'));
    await until('the panel', () => reader.evaluate((frame) => frame.querySelector('.panel') !== null));
    await reader.evaluate(
      (frame, css) => {
        const area = frame.querySelector('textarea');
        if (!area) throw new Error('no field');
        area.value = css;
        area.dispatchEvent(new Event('change', { bubbles: true }));
      },
      `h1 { letter-spacing: 2px } /* ${'long '.repeat(60)} */`,
    );
    await until('the word', async () => (await reader.text()).includes(words('store_full')));
    expect(await reader.text()).toContain('chess club');
    await page.evaluate(`chrome.storage.local.clear()`);
  });
});
