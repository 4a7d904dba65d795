import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { openReader } from '../driver/open-reader.ts';
import type { Reader } from '../driver/reader.ts';
import { resetAppearance, setField } from '../driver/set-field.ts';
import { until } from '../driver/until.ts';
import { useChromium } from '../driver/use-chromium.ts';
import { words } from '../driver/words.ts';

const kit = useChromium();

const readerOver = async (path: string): Promise<{ page: Page; reader: Reader }> => {
  const page = await kit.chromium.visit(kit.site.url(path));
  return { page, reader: await openReader(kit.chromium, page) };
};

/** What the extension keeps, as one text. */
const kept = async (): Promise<string> => {
  const own = await kit.chromium.openOwnPage('options.html');
  const text = (await own.evaluate('chrome.storage.local.get().then(JSON.stringify)')) as string;
  await own.close();
  return text;
};

describe('progress', () => {
  it('grows with the reading, and tells the time that is left', async () => {
    const { reader } = await readerOver('/overfull/long');
    await until('the whole text', () =>
      reader.evaluate((frame) => frame.querySelectorAll('.body > p').length > 1290),
    );
    const told = () =>
      reader.evaluate((frame) => ({
        share: new DOMMatrix(getComputedStyle(frame.querySelector('.progress') ?? frame).transform).a,
        left: frame.querySelector('.left')?.textContent ?? '',
      }));
    const before = await told();
    expect(before.share).toBe(0);
    expect(Number.parseInt(before.left, 10)).toBeGreaterThan(150);
    await until('the end', async () => {
      await reader.scrollBy(10_000_000);
      return (await told()).left === words('done');
    });
    expect((await told()).share).toBe(1);
  });
});

describe('progress after the text was set anew', () => {
  /** What the line tells, and what the screen shows. */
  const shares = (reader: Reader) =>
    reader.evaluate((frame) => {
      const line = frame.querySelector('.progress') ?? frame;
      const body = (frame.querySelector('.body') ?? frame).getBoundingClientRect();
      const screen = (frame.querySelector('.scroll') ?? frame).getBoundingClientRect();
      const told = new DOMMatrix(getComputedStyle(line).transform).a;
      return { told, shown: (screen.bottom - body.top - screen.height) / (body.height - screen.height) };
    });
  const settled = (reader: Reader) =>
    until(
      'the line to tell what is shown',
      async () => {
        const { told, shown } = await shares(reader);
        return Math.abs(told - Math.min(1, Math.max(0, shown))) < 0.002 ? { value: told } : null;
      },
      3000,
    );

  it('is right again when the window or the letters have another size, and when the text grows', async () => {
    const { page, reader } = await readerOver('/world/security-guarantees');
    await page.setViewport({ width: 1280, height: 600 });
    await reader.scrollBy(1200);
    const { value: before } = await settled(reader);
    expect(before).toBeGreaterThan(0.02);
    await page.setViewport({ width: 420, height: 600 });
    await settled(reader);
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    await settled(reader);
    await reader.evaluate((frame) => {
      frame.querySelector('.body')?.append(frame.querySelector('.body > p')?.cloneNode(true) ?? '');
    });
    await settled(reader);
    await resetAppearance(page, reader);
  });
});

describe('the text', () => {
  it('is hyphenated in its own language and justified where that is wished', async () => {
    const { page, reader } = await readerOver('/rich/en');
    await setField(page, reader, 'select:has([value=justify])', 'justify');
    const style = await reader.evaluate((frame) => {
      const p = frame.querySelector('.body p') ?? frame;
      const { textAlign, hyphens } = getComputedStyle(p);
      return [textAlign, hyphens, p.closest('[lang]')?.getAttribute('lang')];
    });
    expect(style).toEqual(['justify', 'auto', 'en']);
    await resetAppearance(page, reader);
  });

  it('shows all pictures, the first alone, or none', async () => {
    const { page, reader } = await readerOver('/overfull/gallery');
    const shown = () =>
      reader.evaluate(
        (frame) =>
          [...frame.querySelectorAll('article img')].filter((image) => image.checkVisibility()).length,
      );
    expect(await shown()).toBe(3);
    await setField(page, reader, 'select:has([value=lead])', 'lead');
    expect(await shown()).toBe(1);
    await setField(page, reader, 'select:has([value=lead])', 'none');
    expect(await shown()).toBe(0);
    await resetAppearance(page, reader);
  });

  it('moves nothing where less motion is wished', async () => {
    const { page, reader } = await readerOver('/world/security-guarantees');
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await page.keyboard.press('a');
    await until('the panel', () => reader.has('.panel'));
    expect(await reader.evaluate((frame) => frame.getAnimations({ subtree: true }).length)).toBe(0);
    await page.keyboard.press('Escape');
    const top = () => reader.evaluate((frame) => frame.querySelector('.scroll')?.scrollTop);
    await reader.click('.quotes li:last-child .go');
    const place = await until('the place', top);
    await reader.evaluate(() => new Promise((done) => setTimeout(done, 300)));
    expect(await top()).toBe(place);
  });
});

describe('what was set aside', () => {
  it('is put back on a click, and for the site from then on', async () => {
    const { page, reader } = await readerOver('/rich/en');
    const block = await reader.evaluate((frame) => {
      const item = frame.querySelector<HTMLElement>('.aside li');
      item?.querySelector<HTMLElement>('button')?.click();
      return item?.querySelector('span > span')?.textContent ?? '';
    });
    const restored = (one: Reader) =>
      one.evaluate((frame) => frame.querySelector('.restored')?.textContent ?? '');
    await until('the block', async () => (await restored(reader)).includes(block.slice(0, 20)));
    await until('the memory', async () => (await kept()).includes('"putBack"'));
    await page.bringToFront();
    await page.reload();
    const again = await openReader(kit.chromium, page);
    await until('the block again', async () => (await restored(again)).includes(block.slice(0, 20)));
  });
});

describe('reading', () => {
  it('goes on where it stopped after the browser was started anew', async () => {
    const { page, reader } = await readerOver('/overfull/long');
    const url = page.url();
    const itemAtTop = (one: Reader) =>
      one.evaluate((frame) => {
        const edge = (frame.querySelector('.scroll')?.getBoundingClientRect().top ?? 0) + 8;
        const text = [...frame.querySelectorAll('.body > p')].find(
          (p) => p.getBoundingClientRect().bottom > edge,
        )?.textContent;
        return /Item \d+/.exec(text ?? '')?.[0];
      });
    await until('the whole text', () =>
      reader.evaluate((frame) => frame.querySelectorAll('.body > p').length > 1290),
    );
    await reader.evaluate((frame) => {
      frame.querySelectorAll('.body > p')[400]?.scrollIntoView({ block: 'start', behavior: 'instant' });
    });
    await until('the place to be kept', async () => (await kept()).includes('Item 401'));
    await kit.chromium.restart();
    const later = await kit.chromium.visit(url);
    const again = await openReader(kit.chromium, later);
    await until('the same paragraph', async () => (await itemAtTop(again)) === 'Item 401');
  });
});
