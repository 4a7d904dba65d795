import { beforeEach, expect, it, vi } from 'vitest';
import {
  addSites,
  finishWish,
  listSites,
  removeSite,
  storeWish,
  syncRegistrations,
} from '../../src/browser/sites.ts';
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

const NEWS = 'https://news.example';
const OTHER = 'https://other.example';
const grant = (...origins: string[]) => {
  for (const origin of origins) holder.browser.granted.add(`${origin}/*`);
};
const registered = () => [...holder.browser.scripts.values()].flatMap(({ matches }) => matches);

it('registers the script for a listed site that is allowed', async () => {
  grant(NEWS);
  expect(await addSites([NEWS])).toBeNull();
  expect(await listSites()).toEqual({ sites: [{ origin: NEWS, allowed: true }], trouble: null });
  expect(registered()).toEqual(['https://news.example/*']);
});

it('does not register a site without its permission, and keeps it on the list', async () => {
  await addSites([NEWS]);
  expect(registered()).toEqual([]);
  expect((await listSites()).sites).toEqual([{ origin: NEWS, allowed: false }]);
});

it('makes registrations again that the browser dropped, and never twice', async () => {
  grant(NEWS);
  await addSites([NEWS]);
  holder.browser.scripts.clear();
  await Promise.all([syncRegistrations(), syncRegistrations()]);
  expect(registered()).toEqual(['https://news.example/*']);
});

it('takes the script away, but not the site, when the permission is taken away in the browser', async () => {
  grant(NEWS, OTHER);
  await addSites([NEWS, OTHER]);
  holder.browser.granted.delete(`${NEWS}/*`);
  await syncRegistrations();
  expect(registered()).toEqual(['https://other.example/*']);
  expect((await listSites()).sites.map(({ origin }) => origin)).toEqual([NEWS, OTHER]);
});

it('gives the permission back when a site is removed', async () => {
  grant(NEWS);
  await addSites([NEWS]);
  expect(await removeSite(NEWS)).toBeNull();
  expect(holder.browser.granted.size).toBe(0);
  expect(registered()).toEqual([]);
});

it('keeps the permission while another port of the host is listed', async () => {
  grant(NEWS);
  await addSites([NEWS, 'https://news.example:8443']);
  await removeSite(NEWS);
  expect(holder.browser.granted.has('https://news.example/*')).toBe(true);
});

it('makes a list that cannot be read again from the permissions', async () => {
  grant(NEWS, OTHER);
  holder.browser.storage.local.content.sites = 42;
  expect((await listSites()).sites.map(({ origin }) => origin)).toEqual([NEWS, OTHER]);
  await addSites(['https://third.example']);
  expect((await listSites()).sites).toHaveLength(3);
  expect(holder.browser.storage.local.content['sites.corrupt']).toBe(42);
});

it('does not change a list of a newer version', async () => {
  grant(NEWS);
  const newer = { format: 99, at: 1, data: [NEWS] };
  holder.browser.storage.local.content.sites = newer;
  expect(await removeSite(NEWS)).toBe('newer');
  expect(holder.browser.storage.local.content.sites).toEqual(newer);
  expect(holder.browser.granted.size).toBe(1);
});

it('registers the other sites where the browser will not have one', async () => {
  grant(NEWS, OTHER);
  holder.browser.scripting.registerContentScripts.mockRejectedValueOnce(new Error('no'));
  await addSites([NEWS, OTHER]);
  expect(registered()).toEqual(['https://other.example/*']);
});

it('finishes a stored wish once its permission is there, and only once', async () => {
  await storeWish([NEWS], 3);
  expect(await finishWish()).toBeNull();
  grant(NEWS);
  expect(await finishWish()).toMatchObject({ origins: [NEWS], tabId: 3 });
  expect(await finishWish()).toBeNull();
  expect((await listSites()).sites).toEqual([{ origin: NEWS, allowed: true }]);
});

it('sends a wish on its way at once: the popup may be gone before it could ask anything', () => {
  const get = vi.spyOn(holder.browser.storage.local, 'get');
  const set = vi.spyOn(holder.browser.storage.local, 'set');
  void storeWish([NEWS], 3);
  expect(get).not.toHaveBeenCalled();
  expect(set).toHaveBeenCalledTimes(1);
});

it('forgets a wish that is long past', async () => {
  const now = vi.spyOn(Date, 'now').mockReturnValue(1000);
  await storeWish([NEWS], 3);
  now.mockReturnValue(1000 + 10 * 60_000);
  grant(NEWS);
  expect(await finishWish()).toBeNull();
  expect((await listSites()).sites).toEqual([]);
  now.mockRestore();
});
