import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../../scripts/command.ts';
import { ATTACKS, attackPage } from '../../fixtures/pages/attacks.ts';
import { pressOpenReader } from '../driver/open-reader.ts';
import { Reader } from '../driver/reader.ts';
import { pause, until } from '../driver/until.ts';
import { useChromium } from '../driver/use-chromium.ts';

/** Where the attack strings lie: a folder with `open.json`, `[{ id, html }]`. */
const CORPUS = process.env.ATTACKS ?? join(ROOT, '../shared/corpora/xss');
const PER_PAGE = 220;

const file = join(CORPUS, 'open.json');
const collected: string[] = existsSync(file)
  ? JSON.parse(readFileSync(file, 'utf8')).map(({ html }: { html: string }) => html)
  : [];
if (collected.length === 0)
  console.warn(`SKIPPED: no attack strings in ${file}; ATTACKS names another folder`);

const batches = Array.from({ length: Math.ceil(collected.length / PER_PAGE) }, (_, index) =>
  collected.slice(index * PER_PAGE, (index + 1) * PER_PAGE),
);
const path = (batch: number | 'own') => `/attacks/${batch}`;
const kit = useChromium(
  {},
  {
    [path('own')]: attackPage(ATTACKS),
    ...Object.fromEntries(batches.map((batch, index) => [path(index), attackPage(batch)])),
  },
);

/** What is wrong with the elements of a view, and the numbers of the paragraphs that it shows. Runs in the browser. */
function inspect(frame: Element): { wrong: string[]; paragraphs: number } {
  const wrong: string[] = [];
  const forbidden =
    'script,style,link,meta,base,iframe,frame,object,embed,form,template,slot,video,audio,math,applet,marquee,area,map,source,animate,set,foreignObject';
  const article = frame.querySelector('article') ?? frame;
  for (const element of frame.querySelectorAll(forbidden)) wrong.push(element.outerHTML.slice(0, 120));
  for (const element of article.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      const isAddress = /^(?:href|src|srcset|action|formaction|poster|data|background|ping|xlink:href)$/.test(
        name,
      );
      const isSafe = /^(?:https?:|mailto:|tel:|#|data:image\/(?:png|jpe?g|gif|webp|avif)[;,])/i.test(
        value.trim(),
      );
      const isStyle = name === 'style' && /url|position|expression/i.test(value);
      if (/^on|^srcdoc$|^is$|^autofocus$|^popover$/.test(name) || isStyle || (isAddress && !isSafe))
        wrong.push(`${element.tagName} ${name}="${value.slice(0, 80)}"`);
    }
  }
  const numbers = (article.textContent ?? '').match(/Paragraph \d+ tells/g) ?? [];
  return { wrong, paragraphs: new Set(numbers).size };
}

/** Puts every block back that was set aside, and pokes at everything that may be waiting to be poked at. Runs in the browser. */
function provoke(frame: Element): void {
  for (const button of frame.querySelectorAll<HTMLElement>('details.aside button')) button.click();
  for (const element of frame.querySelectorAll('article *'))
    for (const type of [
      'mouseover',
      'focusin',
      'focus',
      'blur',
      'animationstart',
      'toggle',
      'error',
      'load',
      'copy',
      'wheel',
    ])
      element.dispatchEvent(new Event(type, { bubbles: type.startsWith('mouse') }));
}

/** Pictures of an article load as pictures, and the browser asks for the site's icon; nothing else may load. */
const isPicture = (request: HTTPRequest) =>
  request.resourceType() === 'image' || request.url().endsWith('/favicon.ico');

async function attack(page: Page, count: number): Promise<void> {
  const address = page.url();
  const requests: string[] = [];
  const dialogs: string[] = [];
  page.on('request', (request) => isPicture(request) || requests.push(request.url()));
  page.on('dialog', (dialog) => dialogs.push(dialog.message()) && dialog.dismiss());

  const popup = await kit.chromium.popupOf(page);
  popup.on('dialog', (dialog) => dialogs.push(dialog.message()) && dialog.dismiss());
  const shown = () => popup.evaluate(inspect as never, frame);
  const frame = await popup.waitForSelector('.bs');
  await until(
    'the whole story',
    async () => ((await shown()) as { paragraphs: number }).paragraphs >= count * 0.9,
  );
  await popup.evaluate(provoke as never, frame);
  await pause(150);
  expect(((await shown()) as { wrong: string[] }).wrong).toEqual([]);
  expect(popup.url()).toMatch(/popup\.html$/);
  const loaded = await popup.evaluate(() =>
    performance.getEntriesByType('resource').flatMap((entry) => {
      const { name, initiatorType } = entry as PerformanceResourceTiming;
      return initiatorType === 'img' || name.startsWith('chrome-extension:')
        ? []
        : [`${initiatorType} ${name}`];
    }),
  );
  expect(loaded).toEqual([]);

  const tabs = (await kit.chromium.browser.pages()).length;
  await pressOpenReader(popup);
  await page.bringToFront();
  const reader = await Reader.over(page);
  await until('the whole story', async () => (await reader.evaluate(inspect)).paragraphs >= count * 0.9);
  await reader.evaluate(provoke);
  await pause(150);
  expect((await reader.evaluate(inspect)).wrong).toEqual([]);
  expect(await page.evaluate('window.attacks')).toBe(0);
  expect({ dialogs, requests, url: page.url() }).toEqual({ dialogs: [], requests: [], url: address });
  expect((await kit.chromium.browser.pages()).length).toBeLessThanOrEqual(tabs);
}

/** Pictures that are nowhere are no trouble of ours. */
const forgetMissingPictures = () => {
  const { found } = kit.chromium.troubles;
  found.splice(0, found.length, ...found.filter((text) => !/Failed to load resource/.test(text)));
};

describe('a story full of attacks', () => {
  it('of our own: runs, loads and leads nowhere, and is read', async () => {
    await attack(await kit.chromium.visit(kit.site.url(path('own'))), ATTACKS.length);
    forgetMissingPictures();
  });

  it.skipIf(batches.length === 0)(
    'of the collection: runs, loads and leads nowhere, and is read',
    async () => {
      for (const [index, batch] of batches.entries()) {
        const page = await kit.chromium.visit(kit.site.url(path(index)));
        await attack(page, batch.length);
        await page.close();
      }
      forgetMissingPictures();
    },
  );
});
