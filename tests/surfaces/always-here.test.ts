import { beforeEach, expect, it, vi } from 'vitest';
import { listSites } from '../../src/browser/sites.ts';
import { alwaysHere } from '../../src/surfaces/popup/always-here.ts';
import type { Translate } from '../../src/view/messages.ts';
import { type FakeBrowser, makeFakeBrowser } from '../browser/fake-browser.ts';

const { holder } = vi.hoisted(() => ({ holder: {} as { browser: FakeBrowser } }));
vi.mock('../../src/browser/browser.ts', () => ({
  get browser() {
    return holder.browser;
  },
}));

const say = vi.fn();
const t = ((key: string) => key) as unknown as Translate;
const here = (listed: boolean) => alwaysHere({ origin: 'https://news.example', tabId: 7, listed, t, say });

beforeEach(() => {
  holder.browser = makeFakeBrowser();
  say.mockClear();
  vi.spyOn(window, 'close').mockImplementation(() => undefined);
});

it('asks for the one origin within the click itself, with the wish on its way to storage', () => {
  const set = vi.spyOn(holder.browser.storage.local, 'set');
  here(false).run();
  // Nothing has been awaited here: the click's gesture is unspent, and the popup may die from now on.
  expect(holder.browser.permissions.request).toHaveBeenCalledWith({ origins: ['https://news.example/*'] });
  expect(set.mock.invocationCallOrder[0]).toBeLessThan(
    holder.browser.permissions.request.mock.invocationCallOrder[0] ?? 0,
  );
});

it('lists the site and shows the reader once the permission is given', async () => {
  here(false).run();
  await vi.waitFor(() => expect(window.close).toHaveBeenCalled());
  expect((await listSites()).sites).toEqual([{ origin: 'https://news.example', allowed: true }]);
  expect(holder.browser.scripting.executeScript).toHaveBeenCalled();
});

it('says so where the permission is refused, and keeps no wish', async () => {
  holder.browser.answer = false;
  here(false).run();
  await vi.waitFor(() => expect(say).toHaveBeenCalledWith('refusedText'));
  expect(holder.browser.storage.local.content.wish).toMatchObject({ data: null });
  expect((await listSites()).sites).toEqual([]);
});

it('takes a listed site off the list and gives the permission back', async () => {
  here(false).run();
  await vi.waitFor(() => expect(window.close).toHaveBeenCalled());
  here(true).run();
  await vi.waitFor(() => expect(say).toHaveBeenCalledWith('siteRemoved'));
  expect(holder.browser.granted.size).toBe(0);
});

it('shows that the site is off the list, and puts it there again on the next click', async () => {
  await holder.browser.permissions.request({ origins: ['https://news.example/*'] });
  const tell = vi.fn();
  const { run } = here(true);
  run(tell);
  await vi.waitFor(() => expect(tell).toHaveBeenCalledWith(false));
  holder.browser.permissions.request.mockClear();
  run(tell);
  expect(holder.browser.permissions.request).toHaveBeenCalled();
});
