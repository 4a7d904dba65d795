import { beforeEach, expect, it, vi } from 'vitest';
import { fetchRoaming, isRoaming, setRoaming } from '../../src/browser/roaming.ts';
import { PREFERENCES, ROAMING } from '../../src/browser/slots.ts';
import { read, write } from '../../src/browser/store.ts';
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

const mine = (size: number) => ({ ...PREFERENCES.empty, size });
const sync = () => holder.browser.storage.sync;

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
});

it('sends many changes in a row as one write', async () => {
  const set = vi.spyOn(sync(), 'set');
  for (const size of [20, 21, 22]) await write(PREFERENCES, mine(size));
  await vi.runAllTimersAsync();
  expect(set).toHaveBeenCalledTimes(1);
  expect(sync().content.preferences).toMatchObject({ data: { size: 22 } });
});

it('takes over what another device wrote later, and not what it wrote earlier', async () => {
  await write(PREFERENCES, mine(20));
  sync().content.preferences = { format: 1, at: 1, data: mine(30) };
  await fetchRoaming(ROAMING);
  expect((await read(PREFERENCES)).value.size).toBe(20);
  sync().content.preferences = { format: 1, at: 2_000_000, data: mine(30) };
  await fetchRoaming(ROAMING);
  expect((await read(PREFERENCES)).value.size).toBe(30);
});

it('sends again what this device wrote later, and so what never went on its way', async () => {
  await write(PREFERENCES, mine(20));
  vi.clearAllTimers();
  await fetchRoaming(ROAMING);
  expect(sync().content.preferences).toMatchObject({ data: { size: 20 } });
  sync().content.preferences = { format: 1, at: 1, data: mine(30) };
  await fetchRoaming(ROAMING);
  expect(sync().content.preferences).toMatchObject({ data: { size: 20 } });
});

it('does not take over what a newer version wrote', async () => {
  await write(PREFERENCES, mine(20));
  sync().content.preferences = { format: 9, at: 2_000_000, data: mine(30) };
  await fetchRoaming(ROAMING);
  expect((await read(PREFERENCES)).value.size).toBe(20);
});

it('keeps settings on the device where that is wished, and takes the copy back', async () => {
  await write(PREFERENCES, mine(20));
  await vi.runAllTimersAsync();
  expect(await setRoaming(false, ROAMING)).toBeNull();
  expect(sync().content).toEqual({});
  await write(PREFERENCES, mine(25));
  await vi.runAllTimersAsync();
  expect(sync().content).toEqual({});
  expect((await read(PREFERENCES)).value.size).toBe(25);
});

it('does not turn the sync on where the settings do not fit into an item', async () => {
  await setRoaming(false, ROAMING);
  await write(PREFERENCES, { ...mine(20), customCss: '“'.repeat(6000) });
  expect(await setRoaming(true, ROAMING)).toBe('full');
  expect(await isRoaming()).toBe(false);
});
