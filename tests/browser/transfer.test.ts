import { beforeEach, expect, it, vi } from 'vitest';
import { POSITIONS, PREFERENCES, SITES } from '../../src/browser/slots.ts';
import { read, write } from '../../src/browser/store.ts';
import { exportSettings, importSettings } from '../../src/browser/transfer.ts';
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
const sites = async () => (await read(SITES)).value;

it('brings everything back from its own file', async () => {
  await write(SITES, [NEWS]);
  await write(PREFERENCES, { ...PREFERENCES.empty, size: 24, theme: 'sepia' });
  const file = await exportSettings();
  holder.browser = makeFakeBrowser();
  expect(await importSettings(file)).toEqual({ outcome: 'imported' });
  expect(await sites()).toEqual([NEWS]);
  expect((await read(PREFERENCES)).value).toMatchObject({ size: 24, theme: 'sepia' });
});

it('writes a file that a person can read, with a version', async () => {
  await write(SITES, [NEWS]);
  const file = await exportSettings();
  expect(file).toContain('\n');
  expect(JSON.parse(file)).toMatchObject({ about: 'Broadsheet settings', version: 1, sites: [NEWS] });
});

it('adds the sites of a file to those that are listed', async () => {
  await write(SITES, ['https://mine.example']);
  await importSettings(JSON.stringify({ about: 'Broadsheet settings', version: 1, sites: [NEWS] }));
  expect(await sites()).toEqual(['https://mine.example', NEWS]);
});

it('leaves alone what a file does not speak of', async () => {
  await write(POSITIONS, { 'https://news.example/a': { words: 'It was', offset: 3, at: 5 } });
  await importSettings(JSON.stringify({ about: 'Broadsheet settings', version: 1, sites: [NEWS] }));
  expect((await read(POSITIONS)).value).toHaveProperty('https://news.example/a');
});

it.each([
  ['no JSON', 'bad', '{'],
  ['an empty file', 'bad', ''],
  ['a list', 'bad', '[]'],
  ['null', 'bad', 'null'],
  ['another program’s file', 'bad', '{"about":"Something else","version":1,"sites":[]}'],
  ['a file without a version', 'bad', '{"about":"Broadsheet settings","sites":[]}'],
  ['a file with nothing in it', 'bad', '{"about":"Broadsheet settings","version":1}'],
  ['sites that are no list', 'bad', '{"about":"Broadsheet settings","version":1,"sites":"all"}'],
  ['a file of a newer version', 'newer', '{"about":"Broadsheet settings","version":2,"sites":[]}'],
])('refuses %s and loses nothing', async (_name, outcome, file) => {
  await write(SITES, [NEWS]);
  expect(await importSettings(file)).toEqual({ outcome });
  expect(await sites()).toEqual([NEWS]);
});

it('says that storage is full, and changes nothing', async () => {
  await write(SITES, ['https://mine.example']);
  holder.browser.storage.local.refuses = 'set';
  const file = JSON.stringify({ about: 'Broadsheet settings', version: 1, sites: [NEWS] });
  expect(await importSettings(file)).toEqual({ outcome: 'trouble', trouble: 'full' });
  expect(await sites()).toEqual(['https://mine.example']);
});
