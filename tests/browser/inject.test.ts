import { beforeEach, expect, it, vi } from 'vitest';
import { findArticle, showReader } from '../../src/browser/inject.ts';
import { type FakeBrowser, makeFakeBrowser } from './fake-browser.ts';

const { holder } = vi.hoisted(() => ({ holder: {} as { browser: FakeBrowser } }));
vi.mock('../../src/browser/browser.ts', () => ({
  get browser() {
    return holder.browser;
  },
}));

beforeEach(() => {
  holder.browser = makeFakeBrowser();
});

const answers = (result: unknown) => holder.browser.scripting.executeScript.mockResolvedValue([{ result }]);
const refuses = () => holder.browser.scripting.executeScript.mockRejectedValue(new Error('Cannot access'));

it.each([
  ['an article', { article: { title: 'A' } }, { outcome: 'article', article: { title: 'A' } }],
  ['a page without one', { article: null, reason: 'none' }, { outcome: 'none' }],
  ['a PDF', { article: null, reason: 'not-a-page' }, { outcome: 'forbidden' }],
  ['a page that broke the engine', { article: null, reason: 'failed' }, { outcome: 'failed' }],
  ['a page that went away meanwhile', null, { outcome: 'gone' }],
])('tells of %s', async (_name, result, found) => {
  answers(result);
  expect(await findArticle(7)).toEqual(found);
});

it('takes every refusal for a forbidden page while the tab is there, and for a gone one else', async () => {
  refuses();
  expect(await findArticle(7)).toEqual({ outcome: 'forbidden' });
  holder.browser.tabs.get.mockRejectedValue(new Error('No tab with id 7'));
  expect(await findArticle(7)).toEqual({ outcome: 'gone' });
});

it('brings the languages that a page’s engine lacks, and asks it again', async () => {
  const { executeScript } = holder.browser.scripting;
  executeScript
    .mockResolvedValueOnce([{ result: { lacks: ['fr', 'de'] } }])
    .mockResolvedValueOnce([{ result: { article: { title: 'A' } } }]);
  expect(await findArticle(7)).toEqual({ outcome: 'article', article: { title: 'A' } });
  expect(executeScript.mock.calls.map(([injection]) => (injection as { files: string[] }).files)).toEqual([
    ['/engine.js', '/answer.js'],
    ['/languages/fr.js', '/languages/de.js', '/answer.js'],
  ]);
});

it('brings the reader alone where the popup has brought the engine', async () => {
  const { executeScript } = holder.browser.scripting;
  executeScript.mockResolvedValueOnce([{ result: 'engine' }]).mockResolvedValueOnce([{ result: 'opened' }]);
  expect(await showReader(7, 'show')).toBe(true);
  expect(executeScript).toHaveBeenLastCalledWith(expect.objectContaining({ files: ['/reader.js'] }));
});

it('loads the reader’s script into a page that does not have it, and only tells one that has', async () => {
  const { executeScript } = holder.browser.scripting;
  executeScript.mockResolvedValueOnce([{ result: null }]).mockResolvedValueOnce([{ result: 'opened' }]);
  expect(await showReader(7, 'toggle')).toBe(true);
  expect(executeScript).toHaveBeenLastCalledWith(
    expect.objectContaining({ files: ['/engine.js', '/reader.js'] }),
  );
  executeScript.mockClear().mockResolvedValueOnce([{ result: 'closed' }]);
  expect(await showReader(7, 'toggle')).toBe(true);
  expect(executeScript).toHaveBeenCalledTimes(1);
});

it('gives up a page that never answers', async () => {
  vi.useFakeTimers();
  holder.browser.scripting.executeScript.mockReturnValue(new Promise(() => undefined));
  const found = findArticle(7);
  await vi.advanceTimersByTimeAsync(15_000);
  expect(await found).toEqual({ outcome: 'failed' });
  vi.useRealTimers();
});

it('says whether the reader could be shown', async () => {
  answers('opened');
  expect(await showReader(7, 'toggle')).toBe(true);
  answers('refused');
  expect(await showReader(7, 'toggle')).toBe(false);
  refuses();
  expect(await showReader(7, 'toggle')).toBe(false);
});
