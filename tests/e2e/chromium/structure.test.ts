import { describe, expect, it } from 'vitest';
import { openReader } from '../driver/open-reader.ts';
import { resetAppearance, setField } from '../driver/set-field.ts';
import { until } from '../driver/until.ts';
import { useChromium } from '../driver/use-chromium.ts';
import { findFlaws, readMeasure } from '../surfaces/flaws.ts';
import {
  popupInTab,
  popupScenes,
  readerScenes,
  type Scene,
  settingsScenes,
  type Theatre,
} from '../surfaces/scenes.ts';
import { type Size, Stage } from '../surfaces/stage.ts';

const kit = useChromium();

/** The narrowest that is promised, a phone, a tablet held upright, a desktop, and this one at twice the zoom. */
const WINDOWS: Size[] = [
  { width: 320, height: 640, touch: true },
  { width: 390, height: 844, touch: true },
  { width: 800, height: 1100 },
  { width: 1280, height: 900 },
  { width: 1280, height: 900, zoom: 2 },
];
/** Where Chromium's popup ends, and at twice the zoom. */
const POPUPS: Size[] = [
  ...WINDOWS.slice(0, 2),
  { width: 460, height: 600 },
  { width: 800, height: 600 },
  { width: 800, height: 600, zoom: 2 },
];

async function flawsAt(stage: Stage, name: string, sizes: readonly Size[]): Promise<string[]> {
  const found: string[] = [];
  for (const size of sizes) {
    await stage.resize(size);
    const flaws = await findFlaws(stage);
    found.push(
      ...flaws.map((flaw) => `${name}, ${size.width}${size.zoom ? ` at ${size.zoom} ×` : ''}: ${flaw}`),
    );
  }
  return found;
}

const SURFACES: [Scene['surface'], (theatre: Theatre) => AsyncGenerator<Scene>, Size[]][] = [
  ['popup', popupScenes, POPUPS],
  ['reader', readerScenes, WINDOWS],
  ['settings', settingsScenes, WINDOWS],
];

describe.each(['en', 'ar', 'ja'])('in %s', (locale) => {
  it.each(SURFACES)('the %s is whole at every width', async (_, play, sizes) => {
    const chromium = await kit.chromium.inLanguage(locale);
    const found: string[] = [];
    for await (const { stage, name } of play({ chromium, site: kit.site, locale }))
      found.push(...(await flawsAt(stage, name, sizes)));
    expect(found).toEqual([]);
  });
});

describe('what is said where there is no article', () => {
  it.each(['en', 'ar'])('begins at the same edge, however long it is (%s)', async (locale) => {
    const chromium = await kit.chromium.inLanguage(locale);
    const edges = new Set<number>();
    const told = ['no article', 'failed', 'gone page'];
    for await (const { stage, name } of popupScenes({ chromium, site: kit.site, locale }, told)) {
      if (!told.includes(name)) break;
      const edge = await stage.evaluate((frame) => {
        const words = document.createRange();
        words.selectNodeContents(frame.querySelector('.state h1') ?? frame);
        const { left, right } = words.getBoundingClientRect();
        return frame.dir === 'rtl' ? frame.clientWidth - right : left;
      });
      edges.add(Math.round(edge));
    }
    expect([...edges]).toHaveLength(1);
  });
});

describe('an article that is too much', () => {
  it.each(['/overfull/wide', '/overfull/names', '/overfull/bare'])(
    '%s: is whole over the page and in the popup',
    async (path) => {
      const page = await kit.chromium.browser.newPage();
      await page.goto(kit.site.url(path), { waitUntil: 'domcontentloaded' });
      await openReader(kit.chromium, page);
      const found = await flawsAt(await Stage.over(page), 'reader', WINDOWS);
      const popup = await popupInTab(
        { chromium: kit.chromium, site: kit.site, locale: 'en' },
        kit.site.url(path),
      );
      found.push(...(await flawsAt(popup.stage, 'popup', POPUPS)));
      expect(found).toEqual([]);
    },
  );
});

describe('the first screen', () => {
  it.each(['/local/library', '/seed/bare-divs'])(
    'of %s holds the first line of the story, where no picture goes before it',
    async (path) => {
      const page = await kit.chromium.visit(kit.site.url(path));
      await openReader(kit.chromium, page);
      const stage = await Stage.over(page);
      await stage.resize({ width: 1280, height: 900 });
      const [quotes, bottom] = await stage.evaluate((frame) => {
        frame.dataset.images = 'none';
        const range = document.createRange();
        range.selectNodeContents(frame.querySelector('.body p') ?? frame);
        return [frame.querySelectorAll('.quotes li').length, range.getClientRects()[0]?.bottom];
      });
      expect(quotes).toBeGreaterThan(1);
      expect(bottom).toBeLessThan(900);
    },
  );
});

describe('the measure', () => {
  it.each(['serif', 'sans', 'hyperlegible', 'dyslexic'])('holds 60 to 75 characters in %s', async (font) => {
    const page = await kit.chromium.visit(kit.site.url('/local/library'));
    const reader = await openReader(kit.chromium, page);
    const stage = await Stage.over(page);
    await stage.resize({ width: 1280, height: 900 });
    await setField(page, reader, 'select:has([value=dyslexic])', font);
    await until('the font', () => page.evaluate(() => document.fonts.size > 0));
    await page.evaluate(async () => void (await document.fonts.ready));
    await stage.painted();
    const measure = await readMeasure(stage);
    await resetAppearance(page, reader);
    expect(measure).toBeGreaterThanOrEqual(60);
    expect(measure).toBeLessThanOrEqual(75);
  });
});
