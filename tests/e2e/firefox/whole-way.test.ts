import { existsSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildFolder } from '../../../scripts/command.ts';
import { newsSite } from '../../fixtures/site.ts';
import { library } from '../../fixtures/stories/library.ts';
import { Firefox } from '../driver/firefox.ts';
import { type Site, serve } from '../driver/serve.ts';
import { pause, until } from '../driver/until.ts';
import { words } from '../driver/words.ts';

let firefox: Firefox;
let site: Site;

beforeAll(async () => {
  const folder = buildFolder('firefox');
  if (!existsSync(folder)) throw new Error('There is no build to test: run npm run build first.');
  site = await serve(newsSite());
  firefox = await Firefox.open(folder);
});

afterAll(async () => {
  await firefox?.close();
  await site?.close();
});

/** What the reader over the front tab's page says; empty where there is none. */
const readerText = () =>
  firefox.inTab(
    '(() => { const host = content.document.querySelector("html > dialog[broadsheet-reader] > div"); const root = host && rootOf(host); return root?.querySelector("h1") ? root.querySelector("[data-surface]").innerText : ""; })()',
  ) as Promise<string>;

it('shows the article in the popup of the toolbar button', async () => {
  await firefox.visit(site.url('/local/library'));
  await firefox.clickToolbar();
  const text = await firefox.popupText();
  expect(text).toContain(library.headline);
  expect(text).toContain(library.paragraphs[0]);
  expect(text).toContain(library.byline);
});

it('shows the article of a page that is read in slices, in the popup and over the page', async () => {
  const page = await firefox.visit(site.url('/local/library'));
  await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<i></i>'.repeat(4000)));
  await firefox.clickToolbar();
  expect(await firefox.popupText()).toContain(library.paragraphs[0]);
  await firefox.pressInPopup(words('openReader'));
  expect(await until('the reader', readerText)).toContain(library.headline);
});

it('opens the reader from the popup, and Escape gives the page back', async () => {
  const page = await firefox.visit(site.url('/local/library'));
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  await firefox.clickToolbar();
  await firefox.popupText();
  await firefox.pressInPopup(words('openReader'));
  expect(await until('the reader', readerText)).toContain(library.headline);
  await page.keyboard.press('Escape');
  await until('the reader to go', async () => !(await readerText()));
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
});

it('opens the reader by its shortcut, and puts it away', async () => {
  await firefox.visit(site.url('/local/library'));
  await firefox.pressCommand();
  expect(await until('the reader', readerText)).toContain(library.headline);
  await firefox.pressCommand();
  await until('the reader to go', async () => !(await readerText()));
});

it('says that the browser keeps its own pages closed', async () => {
  await firefox.visit(site.url('/local/library'));
  await firefox.showOwnPage('about:support');
  await firefox.clickToolbar();
  const text = await firefox.popupText();
  expect([words('forbidden'), words('noArticle')].some((title) => text.includes(title))).toBe(true);
});

it('opens articles of a listed site by itself, and no front page', async () => {
  await firefox.visit(site.url('/local/library'));
  await firefox.clickToolbar();
  await firefox.popupText();
  await firefox.pressInPopup(words('alwaysHere'));
  await firefox.answerPrompt(true);
  expect(await until('the reader', readerText)).toContain(library.headline);
  await firefox.visit(site.url('/world/security-guarantees'));
  await until('the reader on the next article', readerText);
  await firefox.visit(site.url('/'));
  await pause(1500);
  expect(await readerText()).toBe('');
});
