import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { openReader } from '../driver/open-reader.ts';
import { Reader } from '../driver/reader.ts';
import { resetAppearance, setField } from '../driver/set-field.ts';
import { until } from '../driver/until.ts';
import { useChromium } from '../driver/use-chromium.ts';
import { words } from '../driver/words.ts';

const kit = useChromium();

const readerOver = async (path: string): Promise<{ page: Page; reader: Reader }> => {
  const page = await kit.chromium.visit(kit.site.url(path));
  return { page, reader: await openReader(kit.chromium, page) };
};

/** The upper and the lower edge of what is in full ink, and the paragraph and the line that it stands in. */
const focusBand = (reader: Reader) =>
  reader.evaluate((frame) => {
    const [above, below] = [...frame.querySelectorAll('.dim')].map((dim) => dim.getBoundingClientRect());
    if (!above || !below || above.height === 0) return null;
    const band = { top: above.bottom, bottom: below.top };
    const block = [...frame.querySelectorAll('.body > *')].find(
      (one) => one.getBoundingClientRect().bottom >= band.bottom - 1,
    );
    const box = block?.getBoundingClientRect();
    if (!block || !box) return null;
    const line = Number.parseFloat(getComputedStyle(block).lineHeight);
    return { lines: (band.bottom - band.top) / line, top: band.top - box.top, height: box.height, line };
  });

describe('what helps to keep the line', () => {
  it('leaves three whole lines in full ink, wherever the text is scrolled to', async () => {
    const { page, reader } = await readerOver('/overfull/long');
    await setField(page, reader, 'select:has([value="3"])', '3');
    for (const distance of [900, 17, 401]) {
      await reader.scrollBy(distance);
      await reader.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 60))));
      const band = await until('the band', () => focusBand(reader));
      expect(band.lines).toBeCloseTo(3, 1);
      // Its edge lies between two lines.
      expect(Math.abs(band.top / band.line - Math.round(band.top / band.line))).toBeLessThan(0.1);
    }
    await resetAppearance(page, reader);
    expect(await focusBand(reader)).toBeNull();
  });

  it('leaves three whole lines on a phone too, where the toolbar stands below, and leaves that alone', async () => {
    const page = await kit.chromium.browser.newPage();
    await page.setViewport({ width: 390, height: 844, isMobile: true, hasTouch: true });
    await page.goto(kit.site.url('/overfull/long'));
    const reader = await openReader(kit.chromium, page);
    await setField(page, reader, 'select:has([value="3"])', '3');
    await reader.scrollBy(900);
    await reader.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 60))));
    const band = await until('the band', () => focusBand(reader));
    expect(band.lines).toBeCloseTo(3, 1);
    const [end, top] = await reader.evaluate((frame) => [
      frame.querySelectorAll('.dim')[1]?.getBoundingClientRect().bottom,
      frame.querySelector('.top')?.getBoundingClientRect().top,
    ]);
    expect(end).toBeLessThanOrEqual(top ?? 0);
    await resetAppearance(page, reader);
  });

  it('follows the text when the window has another size', async () => {
    const { page, reader } = await readerOver('/overfull/long');
    await setField(page, reader, 'select:has([value="3"])', '3');
    await reader.scrollBy(900);
    await page.setViewport({ width: 700, height: 600 });
    await until('the band on the lines', async () => {
      const band = await focusBand(reader);
      return (
        band &&
        Math.abs(band.lines - 3) < 0.05 &&
        Math.abs(band.top / band.line - Math.round(band.top / band.line)) < 0.1
      );
    });
    await resetAppearance(page, reader);
  });

  it('leaves one paragraph in full ink in the paragraph mode', async () => {
    const { page, reader } = await readerOver('/overfull/long');
    await reader.press(words('appearance'));
    await until('the panel', () => reader.has('.panel'));
    await reader.evaluate((frame) =>
      frame.querySelector<HTMLElement>('.panel .field:has([type=checkbox]) input')?.click(),
    );
    await page.keyboard.press('Escape');
    await reader.scrollBy(900);
    await until('the band around a paragraph', async () => {
      const band = await focusBand(reader);
      return band && Math.abs(band.top) < 1 && Math.abs(band.lines * band.line - band.height) < 2;
    });
    await resetAppearance(page, reader);
  });
});

describe('what stands beside the text', () => {
  it('shows a note beside its number and gives the focus back', async () => {
    const { page, reader } = await readerOver('/rich/en');
    await reader.evaluate((frame) => {
      frame.querySelector('.body a[href^="#"]')?.scrollIntoView({ block: 'center', behavior: 'instant' });
    });
    await reader.click('.body a[href^="#"]');
    await until('the note', () => reader.has('.note'));
    const [text, isSeen] = await reader.evaluate((frame) => {
      const box = frame.querySelector('.note')?.getBoundingClientRect();
      return [
        frame.querySelector<HTMLElement>('.note')?.innerText,
        box && box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth,
      ];
    });
    expect(text).toContain('Counted by hand at the door');
    expect(isSeen).toBe(true);
    await page.keyboard.press('Escape');
    await until('the note to go', async () => !(await reader.has('.note')));
    expect(await Reader.isOver(page)).toBe(true);
    expect(
      await reader.evaluate((frame) => frame.querySelector('.body a[href^="#"]')?.matches(':focus')),
    ).toBe(true);
  });

  it('shows a picture as large as the window, with its caption, and puts it away', async () => {
    const { page, reader } = await readerOver('/rich/en');
    await reader.click('.body img, .lead img');
    await until('the picture', () => reader.has('.lightbox'));
    const [caption, width] = await reader.evaluate((frame) => [
      frame.querySelector<HTMLElement>('.lightbox p')?.innerText,
      frame.querySelector('.lightbox img')?.getBoundingClientRect().width,
    ]);
    expect(caption).toContain('The reading room');
    expect(width).toBeGreaterThan(700);
    await page.keyboard.press('Escape');
    await until('the picture to go', async () => !(await reader.has('.lightbox')));
  });

  it('does so by keyboard too, with a picture above the text as well', async () => {
    const { page, reader } = await readerOver('/world/security-guarantees');
    await page.keyboard.press('?');
    await until('the aids', () => reader.has('.panel'));
    await page.keyboard.press('Escape');
    const above = '.body > figure:first-child img';
    await reader.evaluate((frame, image) => frame.querySelector<HTMLElement>(image)?.focus(), above);
    await page.keyboard.press('Enter');
    await until('the picture', () => reader.has('.lightbox img'));
    await page.keyboard.press('Escape');
    expect(
      await reader.evaluate((frame, image) => frame.querySelector(image)?.matches(':focus'), above),
    ).toBe(true);
  });

  it('copies code, and the link of a paragraph, on a page without a secure connection too', async () => {
    const { page, reader } = await readerOver('/rich/en');
    await page.keyboard.press('?');
    await until('the aids', () => reader.has('.panel'));
    await page.keyboard.press('Escape');
    for (const button of ['.copy-code', '.body .link']) {
      await reader.click(button);
      await until('the word', async () => (await reader.text()).includes(words('copied')));
      await reader.evaluate((frame) => frame.querySelector('.status')?.replaceChildren());
    }
  });

  it('lets a wide table scroll in a box of its own, by keyboard', async () => {
    const { page, reader } = await readerOver('/overfull/wide');
    await reader.evaluate((frame) => frame.querySelector<HTMLElement>('.box')?.focus());
    await page.keyboard.press('ArrowRight');
    await until('the table to move', () =>
      reader.evaluate((frame) => (frame.querySelector('.box')?.scrollLeft ?? 0) > 0),
    );
    expect(await reader.evaluate((frame) => frame.querySelector('.scroll')?.scrollLeft)).toBe(0);
  });
});

describe('the keyboard alone', () => {
  it('reaches every control of the reader, shows where it is, and never leaves it', async () => {
    const { page, reader } = await readerOver('/world/security-guarantees');
    const reached = new Set<string>();
    const lost: string[] = [];
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab');
      const focus = await reader.evaluate((frame) => {
        const one = (frame.getRootNode() as ShadowRoot).activeElement;
        if (!(one instanceof HTMLElement)) return null;
        const box = one.getBoundingClientRect();
        const drawn = [one, ...one.querySelectorAll('span')].some(
          (part) => getComputedStyle(part).outlineStyle !== 'none',
        );
        const isSeen = box.bottom > 0 && box.top < innerHeight && box.width > 0;
        return { name: `${one.localName}.${one.className}`, text: one.innerText.slice(0, 30), isSeen, drawn };
      });
      if (!focus) continue;
      reached.add(focus.name);
      if (!focus.isSeen || !focus.drawn) lost.push(`${focus.name} «${focus.text}»`);
    }
    expect(lost).toEqual([]);
    for (const control of ['button.', 'button.range', 'button.go', 'button.copy', 'button.more', 'summary.'])
      expect([...reached]).toContain(control);
  });

  it('has one stop in the toolbar, and arrows between its buttons', async () => {
    const { page, reader } = await readerOver('/world/security-guarantees');
    const focused = () =>
      reader.evaluate(
        (frame) => ((frame.getRootNode() as ShadowRoot).activeElement as HTMLElement)?.innerText,
      );
    await reader.evaluate((frame) => frame.querySelector<HTMLElement>('.bar [tabindex="0"]')?.focus());
    expect(await focused()).toBe('Aa');
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe(words('find'));
    await page.keyboard.press('End');
    expect(await focused()).toBe(words('close'));
  });
});

describe('find', () => {
  it('marks every match, and leaves no mark when it is put away', async () => {
    const { page, reader } = await readerOver('/rich/en');
    const marks = () => reader.evaluate(() => CSS.highlights.get('broadsheet-found')?.size ?? 0);
    await page.keyboard.press('/');
    await until('find', () => reader.has('.find input'));
    await page.keyboard.type('night');
    const count = await until('matches', async () =>
      /1 of (\d+)/.exec(
        await reader.evaluate((frame) => frame.querySelector('.find output')?.textContent ?? ''),
      ),
    );
    expect(await marks()).toBe(Number(count[1]));
    expect(await marks()).toBeGreaterThan(3);
    await page.keyboard.press('Escape');
    await until('the panel to go', async () => !(await reader.has('.panel')));
    expect(await marks()).toBe(0);
    await page.keyboard.press('/');
    await page.keyboard.type('night');
    await until('matches', marks);
    await reader.press(words('closeReader'));
    await until('the reader to go', async () => !(await Reader.isOver(page)));
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  it('finds words in a text whose lower case is longer', async () => {
    const { page, reader } = await readerOver('/overfull/names');
    await page.keyboard.press('/');
    await until('find', () => reader.has('.find input'));
    await page.keyboard.type('petition');
    await until('matches', async () =>
      /1.*\d/.test(await reader.evaluate((frame) => frame.querySelector('.find output')?.textContent ?? '')),
    );
  });
});
