import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const { send, isArticlePage } = vi.hoisted(() => ({ send: vi.fn(), isArticlePage: vi.fn() }));
vi.mock('../../src/browser/messages.ts', () => ({ send }));
vi.mock('../../src/article/article-page.ts', () => ({ isArticlePage }));

import { openOnArticles } from '../../src/surfaces/auto.ts';
import { type World, world } from '../../src/surfaces/world.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      replaceSync() {}
    },
  );
  Object.defineProperty(document, 'adoptedStyleSheets', { value: [], writable: true, configurable: true });
  history.pushState(null, '', '/world/story');
  send.mockReset().mockResolvedValue(true);
  isArticlePage.mockReset().mockReturnValue(true);
});

afterEach(() => {
  vi.clearAllTimers();
  vi.unstubAllGlobals();
  vi.useRealTimers();
  delete (globalThis as { broadsheet?: World }).broadsheet;
});

const isHeld = () => document.adoptedStyleSheets.length > 0;
const settle = () => vi.advanceTimersByTimeAsync(0);

it('holds an article page until the reader lets it go', async () => {
  openOnArticles(document);
  await settle();
  expect(send).toHaveBeenCalledWith('openReader', null);
  expect(isHeld()).toBe(true);
  world().release?.();
  expect(isHeld()).toBe(false);
});

it('lets the page go after a moment whatever happens', async () => {
  send.mockReturnValue(new Promise(() => undefined));
  openOnArticles(document);
  await vi.advanceTimersByTimeAsync(601);
  expect(isHeld()).toBe(false);
});

it('lets a page that is no article go at once, and asks for nothing', async () => {
  isArticlePage.mockReturnValue(false);
  openOnArticles(document);
  await settle();
  expect(isHeld()).toBe(false);
  expect(send).not.toHaveBeenCalled();
});

it.each([false, null])('lets the page go where the reader cannot come (%s)', async (answer) => {
  send.mockResolvedValue(answer);
  openOnArticles(document);
  await settle();
  expect(isHeld()).toBe(false);
});

it('never holds the site’s front page', () => {
  history.pushState(null, '', '/');
  openOnArticles(document);
  expect(isHeld()).toBe(false);
});

it('judges a page that changed its address once it has been still', async () => {
  isArticlePage.mockReturnValue(false);
  openOnArticles(document);
  await settle();
  isArticlePage.mockReturnValue(true);
  history.pushState(null, '', '/world/other');
  dispatchEvent(new PopStateEvent('popstate'));
  await settle();
  expect(send).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(400);
  expect(send).toHaveBeenCalledWith('openReader', null);
});
