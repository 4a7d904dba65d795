import { describe, expect, it } from 'vitest';
import { library } from '../../fixtures/stories/library.ts';
import { openReader } from '../driver/open-reader.ts';
import { Reader } from '../driver/reader.ts';
import { pause, until } from '../driver/until.ts';
import { useChromium } from '../driver/use-chromium.ts';
import { words } from '../driver/words.ts';

const kit = useChromium();
const visit = (path = '/local/library') => kit.chromium.visit(kit.site.url(path));

/** Everything of a page that a reader could leave a trace in. */
const stateOf = () => ({
  markup: document.documentElement.outerHTML,
  scroll: [scrollX, scrollY],
  focus: document.activeElement?.outerHTML.slice(0, 200),
  sheets: document.adoptedStyleSheets.length,
  fonts: document.fonts.size,
  globals: Object.keys(window).length,
  overflow: getComputedStyle(document.documentElement).overflow,
});

describe('the reader over the page', () => {
  it('brings the page back exactly as it was on Escape: place, focus, no trace', async () => {
    const page = await visit();
    await page.evaluate(() => {
      scrollTo({ top: 240, behavior: 'instant' });
      document.querySelectorAll('a')[5]?.focus({ preventScroll: true });
    });
    const before = await page.evaluate(stateOf);
    const reader = await openReader(kit.chromium, page);
    expect(await reader.text()).toContain(library.headline);
    await page.keyboard.press('Escape');
    await until('the reader to go', async () => !(await Reader.isOver(page)));
    expect(await page.evaluate(stateOf)).toEqual(before);
  });

  it('brings it back by its own button too', async () => {
    const page = await visit();
    const before = await page.evaluate(stateOf);
    const reader = await openReader(kit.chromium, page);
    await reader.press(words('closeReader'));
    await until('the reader to go', async () => !(await Reader.isOver(page)));
    expect(await page.evaluate(stateOf)).toEqual(before);
  });

  it('covers the whole window and takes the focus to the headline', async () => {
    const page = await visit();
    const reader = await openReader(kit.chromium, page);
    const box = await reader.evaluate((frame) => {
      const { top, left, width, height } = frame.getBoundingClientRect();
      return [top, left, innerWidth - width, innerHeight - height];
    });
    expect(box).toEqual([0, 0, 0, 0]);
    const focused = await reader.evaluate(
      (frame) => (frame.getRootNode() as ShadowRoot).activeElement?.nodeName,
    );
    expect(focused).toBe('H1');
  });

  it('cannot be entered or read by the page', async () => {
    const page = await visit();
    await openReader(kit.chromium, page);
    const found = await page.evaluate((headline) => {
      const hosts = [...document.querySelectorAll('html > dialog > div')];
      const at = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
      return {
        hosts: hosts.length,
        roots: hosts.filter((host) => host.shadowRoot).length,
        text: hosts.map((host) => (host as HTMLElement).innerText ?? '').join(''),
        isHostOnTop: at ? hosts.includes(at) : false,
        selection: String(getSelection()).includes(headline),
      };
    }, library.headline);
    expect(found).toEqual({ hosts: 1, roots: 0, text: '', isHostOnTop: true, selection: false });
  });

  it('takes no orders from events that the page has made', async () => {
    const page = await visit();
    await openReader(kit.chromium, page);
    await page.evaluate(() => {
      for (const type of ['beforeprint', 'pagehide', 'popstate']) dispatchEvent(new Event(type));
      const dialog = document.querySelector('html > dialog');
      for (const type of ['cancel', 'close', 'toggle'])
        dialog?.dispatchEvent(new Event(type, { bubbles: true }));
      dialog?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      window.postMessage({ kind: 'openSettings', data: null }, '*');
    });
    await pause(200);
    expect(await page.evaluate(() => document.querySelectorAll('html > dialog:modal').length)).toBe(1);
    expect(await Reader.isOver(page)).toBe(true);
  });

  it('cannot be restyled by the page', async () => {
    const page = await visit();
    const reader = await openReader(kit.chromium, page);
    const look = (frame: HTMLElement) => {
      const h1 = frame.querySelector('h1') ?? frame;
      const { color, fontSize, fontFamily, display, letterSpacing } = getComputedStyle(h1);
      const { width, height, top } = frame.getBoundingClientRect();
      return { color, fontSize, fontFamily, display, letterSpacing, width, height, top };
    };
    const before = await reader.evaluate(look);
    await page.addStyleTag({
      content: `*, *::before, html > *, :not(:defined), dialog { color: red !important; font: 90px/3 fantasy !important; display: none !important;
        letter-spacing: 1em !important; transform: rotate(90deg) !important; zoom: 3 !important; opacity: 0 !important; filter: blur(9px) !important }`,
    });
    expect(await reader.evaluate(look)).toEqual(before);
  });

  it('keeps its keys from the page', async () => {
    const page = await visit();
    await page.evaluate(() => {
      Object.assign(window, { pressed: [] as string[] });
      addEventListener('keydown', (event) =>
        (window as unknown as { pressed: string[] }).pressed.push(event.key),
      );
    });
    await openReader(kit.chromium, page);
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    expect(await page.evaluate('window.pressed')).toEqual([]);
  });

  it('shows its keys, its outline and its settings', async () => {
    const page = await visit();
    const reader = await openReader(kit.chromium, page);
    await page.keyboard.press('?');
    await until('the keys', async () => (await reader.text()).includes(words('nextParagraph')));
    await page.keyboard.press('Escape');
    await until('the keys to go', async () => !(await reader.text()).includes(words('nextParagraph')));
    expect(await Reader.isOver(page)).toBe(true);
    await page.keyboard.press('a');
    await until('the settings', async () => (await reader.text()).includes(words('pref_theme')));
  });

  it('ends with the page it is on', async () => {
    const page = await visit();
    await openReader(kit.chromium, page);
    await page.goto(kit.site.url('/seed/amp'));
    expect(await Reader.isOver(page)).toBe(false);
    expect(await page.evaluate(() => document.documentElement.style.overflow)).toBe('');
  });

  it('says that the extension was updated, and still goes away', async () => {
    const page = await visit();
    const reader = await openReader(kit.chromium, page);
    await kit.chromium.reload();
    await reader.press(words('appearance'));
    await until('the message', async () => (await reader.text()).includes(words('updatedMeanwhile')));
    await page.keyboard.press('Escape');
    await until('the reader to go', async () => !(await Reader.isOver(page)));
    expect(await page.evaluate(() => document.documentElement.style.overflow)).toBe('');
  });
});
