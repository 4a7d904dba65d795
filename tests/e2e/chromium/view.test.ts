import { describe, expect, it } from 'vitest';
import { openReader } from '../driver/open-reader.ts';
import { Reader } from '../driver/reader.ts';
import { resetAppearance, setField } from '../driver/set-field.ts';
import { until } from '../driver/until.ts';
import { useChromium } from '../driver/use-chromium.ts';
import { words } from '../driver/words.ts';

const kit = useChromium();

const readerOver = async (path: string, width = 1280, height = 800) => {
  const page = await kit.chromium.browser.newPage();
  await page.setViewport({ width, height });
  // A page whose pictures never come never loads to the end.
  await page.goto(kit.site.url(path), { waitUntil: 'domcontentloaded' });
  return { page, reader: await openReader(kit.chromium, page) };
};

/** The text with what is far from the screen and not laid out. */
const wholeText = (reader: Reader) => reader.evaluate((frame) => frame.textContent ?? '');

const overflow = (reader: Reader) =>
  reader.evaluate((frame) => {
    const scroller = frame.querySelector('.scroll') ?? frame;
    return scroller.scrollWidth - scroller.clientWidth;
  });

describe('a text that is too much', () => {
  it.each([1280, 320])('keeps a page %i px wide whole: headline, word, table', async (width) => {
    const { reader } = await readerOver('/overfull/wide', width);
    expect(await overflow(reader)).toBe(0);
    const [headline, table, tabStop] = await reader.evaluate((frame) => {
      const box = frame.querySelector<HTMLElement>('.box');
      return [
        (frame.querySelector('h1')?.getBoundingClientRect().height ?? 0) / innerHeight,
        (box?.scrollWidth ?? 0) > (box?.clientWidth ?? 0),
        box?.tabIndex,
      ];
    });
    expect(headline).toBeLessThan(width === 320 ? 1.1 : 0.5);
    expect([table, tabStop]).toEqual([true, 0]);
  });

  it('of 60,000 words: shows its last paragraph, and takes the reader to a match in it', async () => {
    const { page, reader } = await readerOver('/overfull/long');
    await page.keyboard.press('/');
    await until('find', () => reader.evaluate((frame) => frame.querySelector('.find input') !== null));
    await page.keyboard.type('Item 1300.');
    await until('the match on the screen', () =>
      reader.evaluate((frame) => {
        const range = [...(CSS.highlights.get('broadsheet-quote') ?? [])][0] as Range | undefined;
        const box = range?.getBoundingClientRect();
        return frame.isConnected && box && box.height > 0 && box.top > 40 && box.bottom < innerHeight;
      }),
    );
  });

  it('of 2,000 pictures: loads those near the screen alone, and waits for none', async () => {
    const { reader } = await readerOver('/overfull/pictures');
    await until('the whole text', async () => (await wholeText(reader)).includes('number 1999'));
    const begun = await reader.evaluate(
      (frame) => [...frame.querySelectorAll('img')].filter((image) => image.currentSrc).length,
    );
    expect(begun).toBeLessThan(100);
  });
});

describe('a picture that cannot be had', () => {
  it('is said to be missing, with what it would show', async () => {
    const { reader } = await readerOver('/overfull/lost');
    const said = await until('the word', () =>
      reader.evaluate((frame) => {
        for (const image of frame.querySelectorAll('img')) image.scrollIntoView({ behavior: 'instant' });
        const missing = frame.querySelector<HTMLElement>('.missing');
        return missing && [missing.innerText, missing.getAttribute('role'), missing.ariaLabel];
      }),
    );
    expect(said).toEqual([
      expect.stringMatching(`${words('pictureMissing')} Gull \\d`),
      'img',
      expect.stringMatching(/Gull \d/),
    ]);
  });
});

describe('a page that tells nothing of itself', () => {
  it('is read whole, under a headline that says that there is none', async () => {
    const { reader } = await readerOver('/overfull/bare');
    const header = await reader.evaluate(
      (frame) => frame.querySelector<HTMLElement>('article > header')?.innerText ?? '',
    );
    expect(header).toContain(words('untitled'));
    expect(header).toContain('daily.example');
    expect(header).not.toMatch(/null|undefined|NaN|Invalid/);
    expect(await wholeText(reader)).toContain('Item 9.');
  });
});

describe('a text of many scripts', () => {
  it('keeps emoji, combining marks and quotes of the other direction', async () => {
    const { reader } = await readerOver('/overfull/wide');
    const text = await wholeText(reader);
    for (const part of ['Zoë 👩‍👩‍👧‍👦 wrote a̴͇͝b̵̡͠c̶͙͊', '“الاتفاق مهم جدا للمدينة” said the minister'])
      expect(text).toContain(part);
    // The quote's own words run from right to left, its marks stay around them.
    const order = await reader.evaluate((frame) => {
      const quote = [...frame.querySelectorAll('.quotes bdi')].find((one) =>
        /[\u0600-\u06ff]/.test(one.textContent ?? ''),
      );
      if (!quote) return 'no such key quote';
      const words = quote.getBoundingClientRect();
      const range = document.createRange();
      const [open, close] = [quote.previousSibling, quote.nextSibling].map((mark) => {
        if (mark) range.selectNode(mark);
        return range.getBoundingClientRect();
      });
      return (
        open &&
        close &&
        open.right <= words.left + 1 &&
        close.left >= words.right - 1 &&
        getComputedStyle(quote).direction
      );
    });
    expect(['rtl', 'no such key quote']).toContain(order);
  });
});

describe('a reader’s own style sheet', () => {
  it('is applied, calls nobody, and goes with the reset', async () => {
    const { page, reader } = await readerOver('/local/library');
    const called: string[] = [];
    page.on('request', (request) => called.push(request.url()));
    const spy = kit.site.url('/spy.png');
    const css = `h1 { letter-spacing: 3px } .body { background: url(${spy}?1) } p { --x: u\\72l(${spy}?2); background: var(--x) }
      @media all { .meta { background: image-set("${spy}?3" 1x) } } @font-face { font-family: Spy; src: url(${spy}?4) } .body { font-family: Spy }
      p { & em { list-style: url(${spy}?5) } } @import "${spy}?6"; h1 { background: var(--none, url(${spy}?7)) }`;
    await setField(page, reader, 'textarea', css);
    const spacing = () =>
      reader.evaluate((frame) => getComputedStyle(frame.querySelector('h1') ?? frame).letterSpacing);
    expect(await spacing()).toBe('3px');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(called.filter((url) => url.includes('spy'))).toEqual([]);
    await resetAppearance(page, reader);
    expect(await spacing()).not.toBe('3px');
  });
});

describe('the reader on paper', () => {
  it('is black on white whatever the theme, without what is pressed', async () => {
    const { page, reader } = await readerOver('/rich/en');
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await page.emulateMediaType('print');
    const [colours, pressed] = await reader.evaluate((frame) => [
      [...frame.querySelectorAll('h1,.meta b,.body p,.quotes cite b')].map(
        (one) => getComputedStyle(one).color,
      ),
      [...frame.querySelectorAll('button,.progress,summary')]
        .filter((one) => one.checkVisibility() && !one.matches('.go,.range'))
        .map((one) => one.textContent),
    ]);
    expect([...new Set(colours)]).toEqual(['rgb(0, 0, 0)']);
    expect(pressed).toEqual([]);
  });
});

describe('reading', () => {
  it('goes on at the paragraph where it stopped, whatever the size of the type has become', async () => {
    const { page, reader } = await readerOver('/overfull/long');
    const atTop = (one: Reader) =>
      one.evaluate((frame) => {
        const edge = (frame.querySelector('.scroll')?.getBoundingClientRect().top ?? 0) + 8;
        const blocks = [...frame.querySelectorAll('.body > p')];
        return /Item \d+/.exec(
          blocks.find((p) => p.getBoundingClientRect().bottom > edge)?.textContent ?? '',
        )?.[0];
      });
    await until('the whole text', async () => (await wholeText(reader)).includes('Item 1300.'));
    await reader.evaluate((frame) => {
      frame.querySelectorAll('.body > p')[700]?.scrollIntoView({ block: 'start', behavior: 'instant' });
    });
    await until('the place to settle', async () => (await atTop(reader)) === 'Item 701');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await setField(page, reader, 'input[type=range]', '28');
    await page.keyboard.press('Escape');
    await until('the reader to go', async () => !(await Reader.isOver(page)));
    await page.reload();
    const again = await openReader(kit.chromium, page);
    await until('the same paragraph', async () => (await atTop(again)) === 'Item 701');
    await resetAppearance(page, again);
  });
});
