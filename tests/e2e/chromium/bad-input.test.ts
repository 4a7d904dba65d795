import { describe, expect, it } from 'vitest';
import { library } from '../../fixtures/stories/library.ts';
import { pressOpenReader } from '../driver/open-reader.ts';
import { Reader } from '../driver/reader.ts';
import { pause, until } from '../driver/until.ts';
import { useChromium } from '../driver/use-chromium.ts';
import { words } from '../driver/words.ts';

const kit = useChromium();

const popupText = async (url: string) => {
  const page = await kit.chromium.visit(url);
  const popup = await kit.chromium.popupOf(page);
  return popup.evaluate(() => document.body.innerText);
};

describe('a page without an article', () => {
  it.each([
    '/odd/empty',
    '/odd/blank-body',
    '/odd/frameset',
    '/odd/form',
    '/odd/text',
    '/odd/data.json',
    '/odd/feed.xml',
    '/odd/picture.svg',
  ])('%s: says so, and says what can be done', async (path) => {
    const text = await popupText(kit.site.url(path));
    expect(text).toContain(words('noArticle'));
    expect(text).toContain(words('noArticleText'));
    expect(text).toContain(words('tryAgain'));
  });
});

describe('a page that the browser forbids', () => {
  it.each(['chrome://version', 'chrome://settings', 'about:blank', 'data:text/html,<p>Hello'])(
    '%s: says so',
    async (url) => {
      const text = await popupText(url);
      expect([words('noArticle'), words('forbidden')].some((title) => text.includes(title))).toBe(true);
      expect(text).toContain(words('settings'));
    },
  );

  it('a PDF: says so', async () => {
    const page = await kit.chromium.browser.newPage();
    await page.goto(kit.site.url('/odd/paper.pdf')).catch(() => undefined);
    const popup = await kit.chromium.popupOf(page);
    const text = await popup.evaluate(() => document.body.innerText);
    expect(text).toContain(words('forbidden'));
  });

  it('its own settings page: says so', async () => {
    const text = await popupText(`chrome-extension://${kit.chromium.id}/options.html`);
    expect(text).toContain(words('forbidden'));
  });
});

describe('a page that is hard to read', () => {
  it('of 200,000 elements: shows its story', async () => {
    expect(await popupText(kit.site.url('/bad/huge'))).toContain(library.headline);
  });

  it('that never stops changing: shows its story', async () => {
    expect(await popupText(kit.site.url('/bad/changing'))).toContain(library.headline);
  });

  it('whose tab is closed while it is read: leaves nothing behind', async () => {
    const page = await kit.chromium.visit(kit.site.url('/bad/huge'));
    await kit.chromium.clickToolbar(page);
    await page.close();
    await pause(1000);
  });

  it('that goes elsewhere while it is read: shows an article or says what happened', async () => {
    const page = await kit.chromium.visit(kit.site.url('/bad/huge'));
    const popup = await kit.chromium.clickToolbar(page);
    await page.goto(kit.site.url('/local/library'));
    if (popup.isClosed()) return;
    const text = await until('an end', () =>
      popup.isClosed() ? 'closed' : popup.evaluate(() => document.querySelector('h1')?.innerText),
    );
    expect(['closed', library.headline, words('gone'), words('forbidden'), words('noArticle')]).toContain(
      text,
    );
  });
});

describe('a page that fights', () => {
  const openReader = async (path: string) => {
    const page = await kit.chromium.visit(kit.site.url(path));
    await pressOpenReader(await kit.chromium.popupOf(page));
    return page;
  };

  it('with a strict policy: is read all the same, in the reader’s own colours', async () => {
    const reader = await Reader.over(await openReader('/hostile/strict'));
    expect(await reader.text()).toContain(library.headline);
    const [font, isStyled] = await reader.evaluate((frame) => {
      const style = getComputedStyle(frame.querySelector('h1') ?? frame);
      return [style.fontSize, style.fontFamily !== ''];
    });
    expect(Number.parseFloat(font as string)).toBeGreaterThan(24);
    expect(isStyled).toBe(true);
  });

  it('by taking the reader out: the reader comes back, unread and unstyled by the page', async () => {
    const page = await openReader('/hostile/once');
    const reader = await Reader.over(page);
    await until('the reader to settle', () => Reader.isOver(page));
    expect(await reader.text()).toContain(library.headline);
    const color = await reader.evaluate(
      (frame) => getComputedStyle(frame.querySelector('h1') ?? frame).color,
    );
    expect(color).not.toBe('rgb(255, 0, 0)');
    expect(await page.evaluate('window.seen.filter((one) => typeof one !== "string").length')).toBe(0);
  });

  it('by defining an element by our name: does not see into the reader', async () => {
    const page = await openReader('/hostile/defining');
    expect(await (await Reader.over(page)).text()).toContain(library.headline);
    expect(await page.evaluate('window.inside.filter(({ shadowRoot }) => shadowRoot).length')).toBe(0);
  });

  it.each(['/hostile/form', '/hostile/frame', '/hostile/links'])(
    'by elements that go by our scripts’ name (%s): is read all the same',
    async (path) => {
      const reader = await Reader.over(await openReader(path));
      expect(await reader.text()).toContain(library.headline);
    },
  );

  it('by a dialog in a shadow root: the reader stays on top', async () => {
    const page = await openReader('/hostile/covering');
    await Reader.over(page);
    await until('the dialog', () => page.evaluate('window.done'));
    const top = () =>
      page.evaluate(() =>
        document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest('html > dialog'),
      );
    await until('the reader to be on top', async () => (await top()) !== null);
  });

  it.each(['/hostile/rewritten', '/hostile/replaced'])(
    'by writing itself anew (%s): the reader goes, and can come again',
    async (path) => {
      const page = await openReader(path);
      await until('the new page', () => page.evaluate('window.done'));
      await pause(300);
      expect(await Reader.isOver(page)).toBe(false);
      await page.evaluate(
        (story) => {
          document.body.innerHTML = story;
        },
        `<article><h1>${library.headline}</h1>${library.paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`,
      );
      await pressOpenReader(await kit.chromium.popupOf(page));
      expect(await (await Reader.over(page)).text()).toContain(library.headline);
    },
  );

  it('without end: is left alone, whole', async () => {
    const page = await openReader('/hostile/for-ever');
    await until('the page to be left alone', async () => !(await Reader.isOver(page)));
    expect(await page.evaluate('document.body.innerText')).toContain(library.headline);
    expect(await page.evaluate('document.documentElement.style.overflow')).toBe('');
  });
});
