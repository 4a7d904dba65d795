import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { library } from '../../fixtures/stories/library.ts';
import { seed } from '../../fixtures/stories/seed.ts';
import { junkLines, sentences } from '../../fixtures/stories/story.ts';
import { pressOpenReader } from '../driver/open-reader.ts';
import { Reader } from '../driver/reader.ts';
import { until } from '../driver/until.ts';
import { useChromium } from '../driver/use-chromium.ts';
import { words } from '../driver/words.ts';

const kit = useChromium();
const fold = (text: string) => text.replace(/\s+/g, ' ');
const textOf = async (page: Page) => fold(await page.evaluate(() => document.body.innerText));

const popupFor = async (path: string) => {
  const page = await kit.chromium.visit(kit.site.url(path));
  return { page, popup: await kit.chromium.popupOf(page) };
};

describe('the popup', () => {
  it('shows the story and nothing else of the page', async () => {
    const { popup } = await popupFor('/world/security-guarantees');
    await until('the last paragraph', async () =>
      (await textOf(popup)).includes(sentences(seed).at(-1) ?? ''),
    );
    const text = await textOf(popup);
    expect(sentences(seed).filter((sentence) => !text.includes(fold(sentence)))).toEqual([]);
    const article = fold(await popup.evaluate(() => document.querySelector('article')?.innerText ?? ''));
    expect(junkLines(seed).filter((line) => article.includes(line))).toEqual([]);
  });

  it('shows the article of a page that is read in slices', async () => {
    const page = await kit.chromium.visit(kit.site.url('/local/library'));
    await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<i></i>'.repeat(4000)));
    const popup = await kit.chromium.popupOf(page);
    await until('the article', async () => (await textOf(popup)).includes(library.headline));
  });

  it('says where the story is from, who wrote it and how long it takes', async () => {
    const { popup } = await popupFor('/world/security-guarantees');
    const header = fold(
      await popup.evaluate(() => document.querySelector<HTMLElement>('article header')?.innerText ?? ''),
    );
    expect(header.toLowerCase()).toContain(seed.section.toLowerCase());
    expect(header).toContain(seed.headline);
    expect(header).toContain(seed.siteName);
    expect(header).toContain(seed.byline);
    expect(header).toContain('January 7, 2026');
    expect(header).toMatch(/\b[23] min\b/);
  });

  it('leads with the key quotes and who said them', async () => {
    const { popup } = await popupFor('/world/security-guarantees');
    const quotes = await popup.$$eval('.quotes li', (items) => items.map((item) => item.innerText));
    expect(quotes.length).toBeGreaterThanOrEqual(2);
    expect(quotes.length).toBeLessThanOrEqual(5);
    expect(quotes.join('\n')).toMatch(/Keir Starmer|Mark Carney|Matthew Schmidt/);
    const box = await (await popup.$('.quotes li'))?.boundingBox();
    expect((box?.y ?? 999) + (box?.height ?? 0)).toBeLessThan(600);
  });

  it('goes to a quote’s place on a click, and marks it', async () => {
    const { popup } = await popupFor('/world/security-guarantees');
    const quote = await popup.waitForSelector('.quotes li button');
    const said = fold((await quote?.evaluate((button) => button.innerText)) ?? '').replace(/[“”]/g, '');
    await quote?.click();
    const marked = await until('a marked place', () =>
      popup.evaluate(() => {
        const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]) as Range[];
        const box = ranges[0]?.getBoundingClientRect();
        const isSeen = box && box.top >= 0 && box.bottom <= innerHeight;
        return isSeen ? ranges.map(String).join(' ') : null;
      }),
    );
    expect(fold(marked).slice(0, 30)).toBe(said.slice(0, 30));
  });

  it('opens the reader over the page and makes room for it', async () => {
    const { page, popup } = await popupFor('/local/library');
    await pressOpenReader(popup);
    const reader = await Reader.over(page);
    expect(fold(await reader.text())).toContain(library.headline);
  });

  it.each(['/ar/library', '/ja/lighthouse'])('sets %s in its own direction and language', async (path) => {
    const { popup } = await popupFor(path);
    const set = await popup.$eval('h1', (h1) => [h1.lang, getComputedStyle(h1).direction]);
    expect(set).toEqual(path.startsWith('/ar') ? ['ar', 'rtl'] : ['ja', 'ltr']);
  });

  it('says that a page shows only the beginning of its story', async () => {
    const { popup } = await popupFor('/bad/preview');
    expect(await textOf(popup)).toContain(words('previewOnly'));
  });

  it('keeps its size and scrolls within', async () => {
    const { popup } = await popupFor('/local/library');
    const [width, height, overflows] = await popup.evaluate(() => [
      document.documentElement.offsetWidth,
      document.documentElement.offsetHeight,
      document.documentElement.scrollWidth > innerWidth,
    ]);
    expect(width).toBeLessThanOrEqual(800);
    expect(height).toBeLessThanOrEqual(600);
    expect(overflows).toBe(false);
  });
});
