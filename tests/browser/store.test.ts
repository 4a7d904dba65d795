import { beforeEach, expect, it, vi } from 'vitest';
import { PREFERENCES, SITES } from '../../src/browser/slots.ts';
import { change, read, readAll, write, writeAll } from '../../src/browser/store.ts';
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

const local = () => holder.browser.storage.local;
const SITE = 'https://news.example';

it('reads an empty storage as nothing kept', async () => {
  expect(await read(SITES)).toEqual({ value: [], trouble: null });
});

it('reads back what was written', async () => {
  expect(await write(SITES, [SITE])).toBeNull();
  expect(await read(SITES)).toEqual({ value: [SITE], trouble: null });
});

it('keeps aside what cannot be read before it writes over it', async () => {
  local().content.sites = '\u0000 broken';
  expect(await read(SITES)).toEqual({ value: [], trouble: 'corrupt' });
  expect(local().content.sites).toBe('\u0000 broken');
  expect(await write(SITES, [SITE])).toBeNull();
  expect(local().content['sites.corrupt']).toBe('\u0000 broken');
});

it('reads what it understands of a newer version, and leaves it as it is', async () => {
  const newer = { format: 99, at: 1, data: [SITE] };
  local().content.sites = newer;
  expect(await read(SITES)).toEqual({ value: [SITE], trouble: 'newer' });
  expect(await write(SITES, [])).toBe('newer');
  expect(local().content.sites).toEqual(newer);
});

it('says that storage is full and changes nothing', async () => {
  await write(SITES, [SITE]);
  local().refuses = 'set';
  expect(await write(SITES, [])).toBe('full');
  expect((await read(SITES)).value).toEqual([SITE]);
});

it('never writes where it could not read', async () => {
  await write(SITES, [SITE]);
  local().refuses = 'get';
  expect(await read(SITES)).toEqual({ value: [], trouble: 'closed' });
  expect(await change(SITES, (sites) => [...sites, 'https://other.example'])).toBe('closed');
  local().refuses = null;
  expect((await read(SITES)).value).toEqual([SITE]);
});

it('writes several slots together or not at all', async () => {
  local().content.preferences = { format: 99, at: 1, data: {} };
  const trouble = await writeAll([
    [SITES, [SITE]],
    [PREFERENCES, PREFERENCES.empty],
  ]);
  expect(trouble).toBe('newer');
  expect(local().content.sites).toBeUndefined();
});

it('reads several slots with one look into the storage', async () => {
  const get = vi.spyOn(local(), 'get');
  await readAll([SITES, PREFERENCES] as const);
  expect(get).toHaveBeenCalledTimes(1);
});
