import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { newsSite } from '../../fixtures/site.ts';
import { library } from '../../fixtures/stories/library.ts';
import { structures } from '../../fixtures/structures/structures.ts';
import { openReader } from '../driver/open-reader.ts';
import { Reader } from '../driver/reader.ts';
import { until } from '../driver/until.ts';
import { useChromium } from '../driver/use-chromium.ts';

/** The story on a page that asks for this width, and holds something that is wider than a phone. */
const pageOf = (viewport: string, wide: number) =>
  (structures.react?.(library) ?? '')
    .replace('</head>', `${viewport}</head>`)
    .replace('</body>', `<div style="inline-size:${wide}px">Wide</div></body>`);

const PAGES = {
  '/silent': pageOf('', 300),
  '/silent-and-wide': pageOf('', 1500),
  '/desktop': pageOf('<meta name="viewport" content="width=1100">', 300),
  '/fitting': pageOf('<meta name="viewport" content="width=device-width, initial-scale=1">', 300),
  '/fixed': pageOf(
    '<META NAME="Viewport" CONTENT="width=device-width,maximum-scale=1,user-scalable=no">',
    1500,
  ),
};
const kit = useChromium({}, { ...newsSite(), ...PAGES });

const onPhone = async (path: string): Promise<Page> => {
  const page = await kit.chromium.browser.newPage();
  await page.setViewport({ width: 390, height: 844, isMobile: true, hasTouch: true, deviceScaleFactor: 2 });
  await page.goto(kit.site.url(path));
  return page;
};

/** Everything of a page that the reader's own width could leave a trace in. */
const stateOf = (page: Page) =>
  page.evaluate(() => ({
    markup: document.documentElement.outerHTML,
    width: [innerWidth, document.documentElement.clientWidth],
    scroll: [scrollX, scrollY],
    scale: visualViewport?.scale.toFixed(3),
    corner: [visualViewport?.pageLeft, visualViewport?.pageTop],
  }));

describe.each(Object.keys(PAGES))('on a phone, over the page %s', (path) => {
  it('the reader is as wide as the screen, and the page is afterwards as it was', async () => {
    const page = await onPhone(path);
    await page.evaluate(() => scrollTo({ top: 700, behavior: 'instant' }));
    const before = await stateOf(page);
    const reader = await openReader(kit.chromium, page);
    const seen = await until('the width', () =>
      reader.evaluate((frame) => ({
        width: frame.getBoundingClientRect().width,
        window: innerWidth,
        scale: visualViewport?.scale,
      })),
    );
    expect(seen).toEqual({ width: 390, window: 390, scale: 1 });
    await page.keyboard.press('Escape');
    await until('the reader to go', async () => !(await Reader.isOver(page)));
    expect(await stateOf(page)).toEqual(before);
  });
});

it('gives a page back as far zoomed in as somebody had it', async () => {
  const page = await onPhone('/silent');
  const session = await page.createCDPSession();
  await session.send('Input.synthesizePinchGesture', { x: 100, y: 200, scaleFactor: 1.7 });
  const before = await stateOf(page);
  expect(Number(before.scale)).toBeGreaterThan(0.6);
  const reader = await openReader(kit.chromium, page);
  expect(await reader.evaluate(() => visualViewport?.scale)).toBe(1);
  await page.keyboard.press('Escape');
  await until('the reader to go', async () => !(await Reader.isOver(page)));
  expect(await stateOf(page)).toEqual(before);
});
