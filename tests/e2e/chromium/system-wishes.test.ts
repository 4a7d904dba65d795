import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { openReader } from '../driver/open-reader.ts';
import type { Reader } from '../driver/reader.ts';
import { resetAppearance, setField } from '../driver/set-field.ts';
import { pause, until } from '../driver/until.ts';
import { useChromium } from '../driver/use-chromium.ts';
import { readerScenes, settingsScenes, type Theatre } from '../surfaces/scenes.ts';
import { Stage } from '../surfaces/stage.ts';

const kit = useChromium();
const theatre = (): Theatre => ({ chromium: kit.chromium, site: kit.site, locale: 'en' });

const stageOver = async (path: string): Promise<{ page: Page; reader: Reader; stage: Stage }> => {
  const page = await kit.chromium.visit(kit.site.url(path));
  const reader = await openReader(kit.chromium, page);
  const stage = await Stage.over(page);
  await stage.resize({ width: 1280, height: 900 });
  return { page, reader, stage };
};

/** Whether a part of the surface looks otherwise after something was done to it. */
const looksOtherwise = async (stage: Stage, what: string, change: () => Promise<unknown>) => {
  const before = await stage.picture(what);
  expect(await stage.picture(what), `${what} at rest`).toBe(before);
  await change();
  return (await stage.picture(what)) !== before;
};

describe.each(['light', 'dark'])('with forced colours, %s', (scheme) => {
  const force = (stage: Stage) => stage.wish({ 'forced-colors': 'active', 'prefers-color-scheme': scheme });

  it.each([
    ['the focus on a tool', '.bar button', (one: HTMLElement) => one.focus()],
    ['the focus on a quote', '.quotes .go', (one: HTMLElement) => one.focus()],
    [
      'that the site is listed',
      '.bar [aria-pressed]',
      (one: HTMLElement) => one.setAttribute('aria-pressed', 'true'),
    ],
    [
      'how far the reading is',
      '.progress',
      (one: HTMLElement) => one.style.setProperty('transform', 'scaleX(.5)'),
    ],
  ] as const)('shows %s', async (_, what, change) => {
    const { page, stage } = await stageOver('/rich/en');
    await force(stage);
    // From here on the keyboard is in use: a focus is shown.
    await page.keyboard.press('Tab');
    await stage.evaluate((frame) =>
      (frame.getRootNode() as ShadowRoot).querySelector<HTMLElement>('h1')?.focus(),
    );
    const isOther = await looksOtherwise(stage, what, () =>
      stage.evaluate(
        `(frame) => (${change})(frame.querySelector(${JSON.stringify(what)}))` as unknown as (
          frame: HTMLElement,
        ) => void,
      ),
    );
    expect(isOther).toBe(true);
  });

  it('shows the place of a quote', async () => {
    const { stage } = await stageOver('/rich/en');
    await force(stage);
    await stage.evaluate((frame) => frame.querySelector<HTMLElement>('.quotes .go')?.click());
    await until('the mark', () => stage.evaluate(() => CSS.highlights.size > 0));
    const top = () => stage.evaluate((frame) => frame.querySelector('.scroll')?.scrollTop);
    for (let last = -1; last !== (await top()); await pause(200)) last = (await top()) ?? 0;
    const isOther = await looksOtherwise(stage, '.body', () => stage.evaluate(() => CSS.highlights.clear()));
    expect(isOther).toBe(true);
  });

  it('shows the lines in focus, and the heading that one is under', async () => {
    const { page, reader, stage } = await stageOver('/rich/en');
    await force(stage);
    // To the text: the picture above it stays whole.
    await reader.scrollBy(900);
    const isOther = await looksOtherwise(stage, '.body', () =>
      setField(page, reader, 'select:has([value="3"])', '3'),
    );
    expect(isOther).toBe(true);
    await resetAppearance(page, reader);
    await page.keyboard.press('o');
    await until('the outline', () => reader.has('.outline button'));
    const current = '.outline li:last-child button';
    await reader.evaluate((frame) =>
      frame.querySelector('.outline [aria-current]')?.removeAttribute('aria-current'),
    );
    const isMarked = await looksOtherwise(stage, current, () =>
      reader.evaluate(
        (frame, what) => frame.querySelector(what)?.setAttribute('aria-current', 'location'),
        current,
      ),
    );
    expect(isMarked).toBe(true);
  });
});

/** What is pressed and has neither an edge nor a line under its words, and what has no edge towards what is below it. */
const edgeless = (frame: HTMLElement): string[] => {
  const drawn = (one: Element) => {
    const { borderTopStyle, borderBottomStyle, textDecorationLine } = getComputedStyle(one);
    return (
      borderTopStyle !== 'none' || borderBottomStyle !== 'none' || textDecorationLine.includes('underline')
    );
  };
  const layers = [...frame.querySelectorAll('pre,.panel,.note,.status:not(:empty)')].filter((one) => {
    const style = getComputedStyle(one);
    return [style.borderTopStyle, style.borderInlineStartStyle].every((edge) => edge === 'none');
  });
  const buttons = [...frame.querySelectorAll('button')].filter(
    // The words of a quote are pressed as a link is; a list has lines between its rows.
    (one) =>
      one.checkVisibility() &&
      !one.matches('.go,.link') &&
      ![one, ...one.querySelectorAll('span'), one.parentElement].some((part) => part && drawn(part)),
  );
  return [...layers, ...buttons].map(
    (one) => `${one.localName}.${one.className} «${one.textContent?.trim().slice(0, 30)}»`,
  );
};

describe('with forced colours', () => {
  it.each(['reader', 'settings'] as const)(
    'everything that is pressed in the %s has an edge or a line',
    async (surface) => {
      const found = new Set<string>();
      const play = surface === 'reader' ? readerScenes : settingsScenes;
      for await (const { name, stage } of play(theatre())) {
        await stage.wish({ 'forced-colors': 'active' });
        for (const flaw of await stage.evaluate(edgeless)) found.add(`${name}: ${flaw}`);
      }
      expect([...found]).toEqual([]);
    },
  );
});

describe('with more contrast', () => {
  it.each(['system', 'light', 'sepia', 'dark'] as const)('leaves nothing soft in %s', async (theme) => {
    const { stage } = await stageOver('/rich/en');
    await stage.wish({ 'prefers-contrast': 'more' });
    const [ink, ...others] = await stage.evaluate((frame, name) => {
      frame.dataset.theme = name;
      const { color } = getComputedStyle(frame);
      const meta = getComputedStyle(frame.querySelector('.meta') ?? frame).color;
      return [color, meta, getComputedStyle(frame.querySelector('.top') ?? frame).borderBottomColor];
    }, theme);
    expect(others).toEqual([ink, ink]);
  });
});

describe('with less motion', () => {
  it.each(['reader', 'settings'] as const)('nothing in the %s moves or fades', async (surface) => {
    const found = new Set<string>();
    const play = surface === 'reader' ? readerScenes : settingsScenes;
    for await (const { name, stage } of play(theatre())) {
      await stage.wish({ 'prefers-reduced-motion': 'reduce' });
      const moving = await stage.evaluate((frame) =>
        [frame, ...frame.querySelectorAll('*')].flatMap((one) => {
          const { transitionDuration, animationDuration, animationName, scrollBehavior } =
            getComputedStyle(one);
          const isStill =
            Number.parseFloat(transitionDuration) === 0 &&
            (animationName === 'none' || Number.parseFloat(animationDuration) === 0) &&
            scrollBehavior === 'auto';
          return isStill ? [] : [`${one.localName}.${one.className}`];
        }),
      );
      for (const one of moving) found.add(`${name}: ${one}`);
    }
    expect([...found]).toEqual([]);
  });
});
