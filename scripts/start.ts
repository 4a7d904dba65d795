import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { Chromium } from '../tests/e2e/driver/chromium.ts';
import { Reader } from '../tests/e2e/driver/reader.ts';
import { type Pages, type Site, serve } from '../tests/e2e/driver/serve.ts';
import { samplePages } from '../tests/fixtures/sample/page.ts';
import { MissingTool } from './browsers.ts';
import { buildFor, ROOT } from './command.ts';

/** What is wrong with what the person asked for: one plain sentence. */
class BadRequest extends Error {}

const FOLDER = join(ROOT, 'shots', 'start');

/** What to show: pages to serve and the address to open, or an address outside. */
type Wanted = { pages: Pages; path: string } | { url: string };

/** Reads `FILE.html`, `URL` or nothing (the sample page). @throws BadRequest */
function wanted(argument: string | undefined): Wanted {
  if (!argument) return { pages: samplePages(), path: '/world/security-guarantees' };
  if (/^https?:\/\//i.test(argument)) {
    if (!URL.canParse(argument))
      throw new BadRequest(`“${argument}” is not an address that a browser can open.`);
    return { url: argument };
  }
  const file = resolve(argument);
  if (!existsSync(file))
    throw new BadRequest(`There is no file ${argument}; give an HTML file or an http(s) address.`);
  if (!statSync(file).isFile())
    throw new BadRequest(`${argument} is not a file; give an HTML file or an http(s) address.`);
  const path = `/${encodeURIComponent(basename(file))}`;
  const type = /\.xht(ml)?$/i.test(file) ? 'application/xhtml+xml' : 'text/html';
  return { pages: { [path]: { body: read(file, argument), type } }, path };
}

function read(file: string, argument: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    throw new BadRequest(`The file ${argument} cannot be read; check its permissions.`);
  }
}

const hasScreen = (): boolean =>
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function start(argument: string | undefined): Promise<void> {
  const what = wanted(argument);
  console.log('Building the extension …');
  const folder = await buildFor('chrome');
  const site = 'pages' in what ? await serve(what.pages) : null;
  const url = 'url' in what ? what.url : (site as Site).url(what.path);
  const headless = !hasScreen();
  const chromium = await Chromium.open({ folder, headless, openNetwork: site === null });
  try {
    const page = await open(chromium, url, argument);
    const popup = await chromium.popupOf(page);
    if (headless) await show(chromium, page, popup);
    else await stay(chromium);
  } finally {
    await chromium.close();
    await site?.close();
  }
}

async function open(chromium: Chromium, url: string, argument: string | undefined): Promise<Page> {
  try {
    return await chromium.visit(url);
  } catch (error) {
    const reason = String(error instanceof Error ? error.message : error).split('\n')[0];
    throw new BadRequest(`The page ${argument ?? url} could not be opened: ${reason}.`);
  }
}

/** With a screen: the popup is open on the page; everything else is the person's. */
async function stay(chromium: Chromium): Promise<void> {
  console.log('Broadsheet is open in the browser window: the popup shows the article.');
  console.log('Press Alt+Shift+E for the reader over the page. Close the window to end.');
  await new Promise<void>((done) => {
    chromium.browser.on('disconnected', () => done());
    process.once('SIGINT', () => done());
  });
}

/** Without a screen: prints what a person would read, and keeps pictures of it. */
async function show(chromium: Chromium, page: Page, popup: Page): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const shots = {
    page: join(FOLDER, 'page.png'),
    popup: join(FOLDER, 'popup.png'),
    reader: join(FOLDER, 'reader.png'),
  };
  await page.screenshot({ path: shots.page });
  await popup.screenshot({ path: shots.popup });
  print(await readPopup(popup));
  const taken = [shots.page, shots.popup];
  if (await openReader(popup)) {
    await Reader.over(page);
    await page.bringToFront();
    await page.screenshot({ path: shots.reader });
    taken.push(shots.reader);
  }
  console.log(`\nPictures:\n${taken.map((path) => `  ${path}`).join('\n')}`);
  // Pictures of a page that was saved, or has lost some, may be out of reach: the view says so in their place.
  const troubles = chromium.troubles.found.filter((line) => !line.includes('Failed to load resource'));
  if (troubles.length > 0) throw new Error(troubles.join('\n'));
}

/** Presses the popup's «open reader». False where the popup shows a message in place of an article. */
async function openReader(popup: Page): Promise<boolean> {
  const label = await popup.evaluate("chrome.i18n.getMessage('openReader')");
  const button = await popup.$(`::-p-aria([name="${label}"][role="button"])`);
  if (!button) return false;
  // The popup closes itself with the click: its answer may never come.
  await button.click().catch(() => undefined);
  return true;
}

/** The texts of the popup, as a person reads them. */
interface PopupText {
  title: string;
  lines: string[];
  quotes: { words: string; speaker: string }[];
  paragraphs: string[];
}

function readPopup(popup: Page): Promise<PopupText> {
  return popup.evaluate(() => {
    const texts = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)]
        .map((one) => one.innerText.trim())
        .filter(Boolean);
    return {
      title: texts('h1')[0] ?? '',
      lines: [...texts('header p.meta'), ...texts('main.state p')].flatMap((line) => line.split('\n')),
      quotes: [...document.querySelectorAll<HTMLElement>('.quotes li')].map((item) => ({
        words: item.querySelector('button')?.innerText ?? '',
        speaker: item.querySelector('cite')?.innerText ?? '',
      })),
      paragraphs: texts('.body > p').slice(0, 3),
    };
  });
}

function print({ title, lines, quotes, paragraphs }: PopupText): void {
  console.log(`\n${title}\n${lines.join('\n')}`);
  if (quotes.length > 0) console.log('\nKey quotes');
  for (const { words, speaker } of quotes) console.log(`  ${words}${speaker ? `\n    — ${speaker}` : ''}`);
  for (const paragraph of paragraphs) console.log(`\n${paragraph}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await start(process.argv[2]);
  } catch (error) {
    const isExpected = error instanceof BadRequest || error instanceof MissingTool;
    console.error(isExpected ? error.message : error);
    process.exitCode = 1;
  }
}
