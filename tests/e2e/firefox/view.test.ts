import { existsSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildFolder } from '../../../scripts/command.ts';
import { newsSite } from '../../fixtures/site.ts';
import { Firefox } from '../driver/firefox.ts';
import { type Site, serve } from '../driver/serve.ts';
import { until } from '../driver/until.ts';
import { words } from '../driver/words.ts';
import { CHECKS } from '../surfaces/flaws.ts';

let firefox: Firefox;
let site: Site;
let page: Page;

beforeAll(async () => {
  const folder = buildFolder('firefox');
  if (!existsSync(folder)) throw new Error('There is no build to test: run npm run build first.');
  site = await serve(newsSite());
  firefox = await Firefox.open(folder);
  page = await firefox.visit(site.url('/rich/en'));
});

afterAll(async () => {
  await firefox?.close();
  await site?.close();
});

const POPUP = 'content.document.querySelector(".bs")';
const READER =
  'rootOf(content.document.querySelector("html > dialog[broadsheet-reader] > div"))?.querySelector("[data-surface]")';

/** Calls a function of one element, that stands alone, in the window whose element it is; the language's own objects stay ours. */
const call = (element: string, run: (frame: HTMLElement) => unknown): string =>
  `(() => { const ours = [${element}, Math, Map, Set, Number]; with (content) { const [frame, Math, Map, Set, Number] = ours; return (${run})(frame); } })()`;
const inPopup = (run: (frame: HTMLElement) => unknown) => firefox.inPopup(call(POPUP, run));
const inReader = (run: (frame: HTMLElement) => unknown) => firefox.inTab(call(READER, run));

const flawsIn = async (where: typeof inPopup): Promise<unknown[]> => {
  const found: unknown[] = [];
  for (const check of CHECKS) found.push(...((await where(check)) as unknown[]));
  return found;
};

it('sets the popup whole, in its own fonts, and opens the reader from it', async () => {
  await firefox.clickToolbar();
  await firefox.popupText();
  await until('the fonts', () => firefox.inPopup('content.document.fonts.size > 0'));
  expect(await flawsIn(inPopup)).toEqual([]);
  await inPopup((frame) => frame.querySelector<HTMLElement>('.bar button')?.click());
  await until('the panel', () => inPopup((frame) => frame.querySelector('.panel') !== null));
  expect(await flawsIn(inPopup)).toEqual([]);
  await firefox.pressInPopup(words('openReader'));
  await until('the reader', () => inReader((frame) => frame.querySelector('h1') !== null).catch(() => false));
});

it('sets the reader whole, with every panel', async () => {
  expect(await flawsIn(inReader)).toEqual([]);
  for (const key of ['a', 'o', 'q', '?', '/'] as const) {
    await page.keyboard.press(key);
    await until('the panel', () => inReader((frame) => frame.querySelector('.panel') !== null));
    expect(await flawsIn(inReader), key).toEqual([]);
    await page.keyboard.press('Escape');
    await until('no panel', () => inReader((frame) => frame.querySelector('.panel') === null));
  }
});

it('goes to a quote’s place and marks it', async () => {
  await inReader((frame) => frame.querySelector<HTMLElement>('.quotes .go')?.click());
  await until('the place', () => inReader((frame) => (frame.querySelector('.scroll')?.scrollTop ?? 0) > 0));
  const marked = await firefox.inTab(
    '(content.CSS.highlights?.size ?? 0) > 0 || rootOf(content.document.querySelector("dialog[broadsheet-reader] > div")).querySelector(".marked") !== null',
  );
  expect(marked).toBe(true);
});

it('copies code on a page without a secure connection', async () => {
  // A real click: Firefox lets nobody else copy.
  const [x, y] = (await inReader((frame) => {
    const button = frame.querySelector('.copy-code');
    button?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = button?.getBoundingClientRect();
    return [(box?.left ?? 0) + (box?.width ?? 0) / 2, (box?.top ?? 0) + (box?.height ?? 0) / 2];
  })) as [number, number];
  await page.mouse.click(x, y);
  const said = () => inReader((frame) => frame.querySelector('.status')?.textContent);
  await until(words('copied'), async () => (await said()) === words('copied'));
});
