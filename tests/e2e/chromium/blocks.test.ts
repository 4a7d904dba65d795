import { beforeAll, describe, expect, it } from 'vitest';
import { blocksPage } from '../../fixtures/pages/blocks.ts';
import { openReader } from '../driver/open-reader.ts';
import type { Reader } from '../driver/reader.ts';
import type { Reply } from '../driver/serve.ts';
import { resetAppearance, setField } from '../driver/set-field.ts';
import { until } from '../driver/until.ts';
import { useChromium } from '../driver/use-chromium.ts';

const pier: Reply = {
  body: '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="700"><rect width="1200" height="700"/></svg>',
  type: 'image/svg+xml',
};
const kit = useChromium({}, { '/blocks': blocksPage(), '/images/pier.svg': pier });

const open = async () => {
  const page = await kit.chromium.visit(kit.site.url('/blocks'));
  return { page, reader: await openReader(kit.chromium, page) };
};

/** The boxes of everything that a selector names. */
const boxes = (reader: Reader, selector: string) =>
  reader.evaluate(
    (frame, wanted) =>
      [...frame.querySelectorAll(wanted)].map((element) => {
        const { top, bottom, left, height } = element.getBoundingClientRect();
        return { top, bottom, left, height };
      }),
    selector,
  );

const gap = (parts: { top: number; bottom: number }[], index: number): number =>
  (parts[index + 1]?.top ?? 0) - (parts[index]?.bottom ?? 0);

describe('a list', () => {
  it('keeps the paragraphs of an item closer together than its items', async () => {
    const { reader } = await open();
    const paragraphs = await boxes(reader, '.body ol p');
    expect(gap(paragraphs, 0)).toBeGreaterThan(0);
    expect(gap(paragraphs, 0)).toBeLessThan(gap(paragraphs, 1));
  });

  it('sets the first item of a list within it as far from its line as from the next', async () => {
    const { reader } = await open();
    const [outer] = await boxes(reader, '.body ul li:has(ul)');
    const inner = await boxes(reader, '.body ul ul li');
    const line = await reader.evaluate((frame) => {
      const range = document.createRange();
      const text = frame.querySelector('.body ul li:has(ul)')?.firstChild;
      if (text) range.selectNodeContents(text);
      return range.getBoundingClientRect().height;
    });
    expect((inner[0]?.top ?? 0) - (outer?.top ?? 0)).toBeGreaterThan(line);
    expect(gap(inner, 0)).toBeGreaterThan(0);
  });

  it('of words sets them in bold, and indents what they mean', async () => {
    const { reader } = await open();
    const [word] = await boxes(reader, '.body dt');
    const [meaning] = await boxes(reader, '.body dd');
    expect(meaning?.left).toBeGreaterThan((word?.left ?? 0) + 10);
    expect(
      await reader.evaluate((frame) => getComputedStyle(frame.querySelector('.body dt') ?? frame).fontWeight),
    ).toBe('650');
  });
});

describe('the lines in focus', () => {
  it('are as many in a list as in a paragraph, and none is cut', async () => {
    const { page, reader } = await open();
    await setField(page, reader, 'select:has([value="3"])', '3');
    const edges = await reader.evaluate(async (frame) => {
      const list = frame.querySelector('.body ul') ?? frame;
      const eye = (frame.querySelector('.scroll')?.clientHeight ?? 0) * 0.4;
      list.scrollIntoView({ block: 'start', behavior: 'instant' });
      frame.querySelector('.scroll')?.scrollBy({ top: 50 - eye, behavior: 'instant' });
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 60)));
      const [above, below] = [...frame.querySelectorAll('.dim')].map((dim) => dim.getBoundingClientRect());
      const items = [...list.querySelectorAll('li')].map((item) => {
        const range = document.createRange();
        range.selectNodeContents(item.firstChild ?? item);
        return [...range.getClientRects()].map(({ top, bottom }) => ({ top, bottom }));
      });
      const lines = items.flat();
      const [from, to] = [above?.bottom ?? 0, below?.top ?? 0];
      return {
        inside: lines.filter(({ top, bottom }) => top >= from - 1 && bottom <= to + 1).length,
        cut: lines.filter(
          ({ top, bottom }) => (top < from - 1 && bottom > from + 1) || (top < to - 1 && bottom > to + 1),
        ).length,
      };
    });
    await resetAppearance(page, reader);
    expect(edges).toEqual({ inside: 3, cut: 0 });
  });
});

describe('what folds out', () => {
  it('is as large as a finger', async () => {
    const { reader } = await open();
    expect((await boxes(reader, '.body summary'))[0]?.height).toBeGreaterThanOrEqual(44);
  });
});

describe('the name of a key', () => {
  it('looks the same before and after the aids come', async () => {
    const { page, reader } = await open();
    const look = () =>
      reader.evaluate((frame) => {
        const { fontSize, borderTopWidth, display } = getComputedStyle(
          frame.querySelector('.body kbd') ?? frame,
        );
        return [fontSize, borderTopWidth, display];
      });
    const before = await look();
    await page.keyboard.press('?');
    await until('the panel', () => reader.has('.panel'));
    expect(await look()).toEqual(before);
  });
});

describe('a picture that shines through', () => {
  it('stands on a light ground in a dark theme', async () => {
    const { reader } = await open();
    const grounds = await reader.evaluate(async (frame) => {
      const image = frame.querySelector<HTMLImageElement>('.body img');
      if (!image) throw new Error('no picture');
      image.loading = 'eager';
      await image.decode();
      return ['light', 'dark'].map((theme) => {
        frame.dataset.theme = theme;
        return getComputedStyle(image).backgroundColor;
      });
    });
    expect(grounds).toEqual(['rgba(0, 0, 0, 0)', 'rgb(217, 214, 207)']);
  });
});

describe('without pictures', () => {
  it('keeps a table that stands in a figure', async () => {
    const { reader } = await open();
    for (const images of ['none', 'lead']) {
      const seen = await reader.evaluate((frame, wanted) => {
        frame.dataset.images = wanted;
        return ['img', 'figure table', 'figcaption'].map((one) =>
          frame.querySelector(`.body ${one}`)?.checkVisibility(),
        );
      }, images);
      const picture = images === 'lead';
      expect(seen).toEqual([picture, true, picture]);
    }
  });
});

describe('on paper', () => {
  it('everything stands, and a wide table within the width', async () => {
    const { page, reader } = await open();
    await page.emulateMediaType('print');
    // As wide as A4 between its margins.
    await page.setViewport({ width: 718, height: 1000 });
    await page.evaluate('dispatchEvent(new Event("beforeprint"))');
    const seen = await reader.evaluate((frame) => {
      const edge = frame.getBoundingClientRect().right;
      const tables = [...frame.querySelectorAll('table')];
      return {
        sticking: tables.filter((table) => table.getBoundingClientRect().right > edge + 1).length,
        stove: frame.querySelector('details p')?.checkVisibility({ contentVisibilityAuto: true }),
      };
    });
    expect(seen).toEqual({ sticking: 0, stove: true });
  });
});

describe('the heading above the key quotes', () => {
  it.each([
    ['en', 'all-small-caps', 'none'],
    // Scripts without capitals would only be set too small, and fonts with small capitals often lack those of other alphabets.
    ['hi', 'normal', 'none'],
    ['ko', 'normal', 'none'],
    ['ru', 'normal', 'uppercase'],
  ])('is set as %s does it', async (lang, caps, transform) => {
    const { reader } = await open();
    const look = await reader.evaluate((frame, language) => {
      const heading = frame.querySelector<HTMLElement>('.quotes h2') ?? frame;
      heading.lang = language;
      const { fontVariantCaps, textTransform } = getComputedStyle(heading);
      return [fontVariantCaps, textTransform];
    }, lang);
    expect(look).toEqual([caps, transform]);
  });
});

describe('films', () => {
  it('stand in rows between hairlines, each name with its button', async () => {
    const { reader } = await open();
    const names = await boxes(reader, '.body figure[data-embed] a');
    const buttons = await boxes(reader, '.body figure[data-embed] button');
    const rows = await boxes(reader, '.body figure[data-embed]');
    expect(names).toHaveLength(2);
    for (const [index, { top, bottom }] of names.entries()) {
      expect(buttons[index]?.top).toBeLessThanOrEqual(top);
      expect(buttons[index]?.bottom).toBeGreaterThanOrEqual(bottom);
    }
    expect(Math.round(gap(rows, 0))).toBe(-1);
  });
});

describe('a mark of speech', () => {
  let indents: number[] = [];
  beforeAll(async () => {
    const { reader } = await open();
    indents = await reader.evaluate((frame) =>
      [...frame.querySelectorAll('h1,.body>p')]
        .slice(0, 4)
        .map((element) => Number.parseFloat(getComputedStyle(element).textIndent)),
    );
  });

  it('hangs in the margin where a headline or a paragraph begins with it', () => {
    expect(indents.map(Math.sign)).toEqual([-1, 0, -1, 0]);
  });
});
