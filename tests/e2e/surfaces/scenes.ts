import type { Page } from 'puppeteer-core';
import type { Chromium } from '../driver/chromium.ts';
import { pressOpenReader } from '../driver/open-reader.ts';
import type { Site } from '../driver/serve.ts';
import { PATIENCE, until } from '../driver/until.ts';
import { words } from '../driver/words.ts';
import { Stage } from './stage.ts';

/** What somebody has before their eyes. */
export interface Scene {
  surface: 'popup' | 'reader' | 'settings';
  name: string;
  stage: Stage;
}

/** Where the scenes play. */
export interface Theatre {
  /** The browser, with the extension speaking the language. */
  chromium: Chromium;
  site: Site;
  locale: string;
}

/** The language's own long article with everything in it; English where there is none. */
const richPath = (locale: string): string => `/rich/${['ar', 'ja'].includes(locale) ? locale : 'en'}`;

/** Every scene of every surface, one after the other. What is open when the next is asked for is closed. */
export async function* scenes(theatre: Theatre): AsyncGenerator<Scene> {
  yield* popupScenes(theatre);
  yield* readerScenes(theatre);
  yield* settingsScenes(theatre);
}

/** Pages for which the popup has something to say, and what happens to them while they are read. */
const TOLD: Record<string, { path: string; meanwhile?: Meanwhile }> = {
  'no article': { path: '/odd/form' },
  'forbidden page': { path: 'chrome://version' },
  preview: { path: '/bad/preview' },
  working: { path: '/odd/form', meanwhile: 'busy' },
  failed: { path: '/odd/form', meanwhile: 'busy for too long' },
  'gone page': { path: '/odd/form', meanwhile: 'closed' },
};
type Meanwhile = 'busy' | 'busy for too long' | 'closed';

/** @param told the pages among these that it is shown for, beside that of an article */
export async function* popupScenes(theatre: Theatre, told = Object.keys(TOLD)): AsyncGenerator<Scene> {
  const { site, locale } = theatre;
  const scene = (name: string, stage: Stage): Scene => ({ surface: 'popup', name, stage });
  for (const name of told) {
    const { path = '', meanwhile } = TOLD[name] ?? {};
    const url = path.startsWith('/') ? site.url(path) : path;
    const popup = await popupInTab(theatre, url, meanwhile);
    yield scene(name, popup.stage);
    await popup.close();
  }
  const popup = await popupInTab(theatre, site.url(richPath(locale)));
  yield scene('article', popup.stage);
  yield scene('set aside', await showSetAside(popup.stage));
  yield scene('appearance', await press(popup.stage, words('appearance', locale), '.panel'));
  await popup.close();
}

export async function* readerScenes(theatre: Theatre): AsyncGenerator<Scene> {
  const { chromium, site, locale } = theatre;
  const scene = (name: string, stage: Stage): Scene => ({ surface: 'reader', name, stage });
  const page = await chromium.visit(site.url(richPath(locale)));
  await pressOpenReader(await chromium.popupOf(page), locale);
  await page.bringToFront();
  const stage = await Stage.over(page);
  yield scene('article', stage);
  yield scene('set aside', await showSetAside(stage));
  for (const [name, key] of [
    ['appearance', 'a'],
    ['outline', 'o'],
    ['quotes', 'q'],
    ['keys', '?'],
    ['find', '/'],
  ] as const) {
    await page.keyboard.press(key);
    await until(name, () => stage.evaluate((frame) => frame.querySelector('.panel') !== null));
    if (name === 'find') await page.keyboard.type(locale === 'en' ? 'night' : '1');
    yield scene(name, stage);
    await page.keyboard.press('Escape');
    await until('no panel', () => stage.evaluate((frame) => frame.querySelector('.panel') === null));
  }
  yield scene('note', await click(stage, '.body a[href^="#"]', '.note'));
  await page.keyboard.press('Escape');
  yield scene('enlarged picture', await click(stage, '.body img', '.lightbox'));
  await page.close();
  const front = await chromium.visit(site.url('/'));
  await openOverAnything(await chromium.popupOf(front));
  await front.bringToFront();
  yield scene('no article', await Stage.over(front));
  await front.close();
}

export async function* settingsScenes({ chromium, site }: Theatre): AsyncGenerator<Scene> {
  const page = await chromium.openOwnPage(`options.html?site=${encodeURIComponent(site.url('/'))}`);
  await page.evaluate(
    `chrome.storage.local.set({ sites: { format: 1, at: 1, data: ['https://news.example', 'https://a-long-name-of-a-regional-paper.example'] } })`,
  );
  await page.reload();
  await page.waitForSelector('.sites li:nth-child(2)', { timeout: PATIENCE });
  const stage = await Stage.in(page);
  yield { surface: 'settings', name: 'page', stage };
  yield { surface: 'settings', name: 'refused', stage: await refuse(stage) };
  await page.close();
}

/**
 * The popup of a page, in a tab of its own behind it: it finds the page in front as a popup does, and a tab's window can be given any
 * size. The click on the toolbar before gives the extension the page.
 */
export async function popupInTab(
  { chromium }: Theatre,
  url: string,
  meanwhile?: Meanwhile,
): Promise<{ stage: Stage; close(): Promise<void> }> {
  const page = await chromium.visit(url);
  const real = await chromium.popupOf(page);
  const tab = await chromium.browser.newPage({ background: true });
  if (meanwhile) keepBusy(page);
  if (meanwhile === 'busy for too long') await tab.evaluateOnNewDocument(shortenPatience);
  await tab.goto(`chrome-extension://${chromium.id}/popup.html`);
  await tab.waitForSelector(meanwhile ? '.bones' : 'h1', { timeout: PATIENCE });
  if (meanwhile === 'closed') await page.close();
  if (meanwhile !== 'busy') await tab.waitForSelector('h1', { timeout: PATIENCE });
  await real.close().catch(() => undefined);
  await tab.bringToFront();
  if (meanwhile === 'busy') await tab.waitForSelector('.bones p', { visible: true, timeout: PATIENCE });
  return {
    stage: await Stage.in(tab),
    close: async () => {
      await closeAll(tab, page);
    },
  };
}

/** Opens the reader as the key does, which asks for no article before. */
async function openOverAnything(popup: Page): Promise<void> {
  await popup.evaluate(`chrome.tabs.query({ active: true, currentWindow: true })
    .then(([tab]) => chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['/engine.js', '/reader.js'] }))`);
  await popup.close().catch(() => undefined);
}

/** Keeps a page from answering for a minute, or until it is closed. */
function keepBusy(page: Page): void {
  void page
    .evaluate(() => {
      for (const end = Date.now() + 60_000; Date.now() < end; );
    })
    .catch(() => undefined);
}

/** Has a page wait a tenth of what it has patience for. */
function shortenPatience(): void {
  const wait = setTimeout;
  Object.assign(globalThis, {
    setTimeout: (call: () => void, time = 0) => wait(call, time > 9000 ? time / 10 : time),
  });
}

async function closeAll(...pages: Page[]): Promise<void> {
  for (const page of pages) await page.close().catch(() => undefined);
}

async function showSetAside(stage: Stage): Promise<Stage> {
  await stage.evaluate((frame) => {
    const aside = frame.querySelector<HTMLDetailsElement>('.aside');
    if (!aside) throw new Error('nothing was set aside');
    aside.open = true;
    aside.scrollIntoView({ block: 'end', behavior: 'instant' });
  });
  return stage;
}

/** Asks for a site whose permission is refused, as by the browser's own dialog; what is said then stays to be seen. */
async function refuse(stage: Stage): Promise<Stage> {
  await stage.evaluate((frame) => {
    const { chrome } = globalThis as unknown as { chrome: { permissions: object } };
    Object.assign(chrome.permissions, { request: async () => false });
    const wait = setTimeout;
    Object.assign(globalThis, {
      setTimeout: (call: () => void, time = 0) => (time > 1000 ? 0 : wait(call, time)),
    });
    frame.querySelector<HTMLElement>('.add button')?.click();
  });
  await until('the word', () =>
    stage.evaluate((frame) => frame.querySelector(':scope > .status')?.textContent !== ''),
  );
  return stage;
}

async function click(stage: Stage, what: string, awaited: string): Promise<Stage> {
  await stage.evaluate((frame, selector) => {
    const target = frame.querySelector<HTMLElement>(selector);
    if (!target) throw new Error(`no ${selector}`);
    target.click();
  }, what);
  await until(awaited, () => stage.evaluate((frame, it) => frame.querySelector(it) !== null, awaited));
  return stage;
}

async function press(stage: Stage, name: string, awaited: string): Promise<Stage> {
  await stage.evaluate((frame, wanted) => {
    const buttons = [...frame.querySelectorAll('button')];
    buttons.find((one) => (one.getAttribute('aria-label') ?? one.innerText).trim() === wanted)?.click();
  }, name);
  await until(name, () => stage.evaluate((frame, what) => frame.querySelector(what) !== null, awaited));
  return stage;
}
