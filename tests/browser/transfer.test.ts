import { beforeEach, expect, it, vi } from 'vitest';
import { POSITIONS, PREFERENCES, PUT_BACK, SITES } from '../../src/browser/slots.ts';
import { read, write } from '../../src/browser/store.ts';
import * as transfer from '../../src/browser/transfer.ts';
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

const { importSettings } = transfer;
const exportSettings = async () => (await transfer.exportSettings()) ?? '';
const fileOf = (content: object) => JSON.stringify({ about: 'Broadsheet settings', version: 1, ...content });
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

it('joins the blocks that were put back here and there', async () => {
  await write(PUT_BACK, { 'news.example': ['a'], 'mine.example': ['m'] });
  await importSettings(fileOf({ putBack: { 'news.example': ['b', 'a'], 'theirs.example': ['t'] } }));
  expect((await read(PUT_BACK)).value).toEqual({
    'news.example': ['a', 'b'],
    'mine.example': ['m'],
    'theirs.example': ['t'],
  });
});

it('goes on where reading stopped last, here or there', async () => {
  const place = (words: string, at: number) => ({ words, offset: 3, at });
  await write(POSITIONS, { 'https://a.example/': place('here', 9), 'https://b.example/': place('here', 1) });
  await importSettings(
    fileOf({
      positions: { 'https://a.example/': place('there', 5), 'https://b.example/': place('there', 5) },
    }),
  );
  const { value } = await read(POSITIONS);
  expect([value['https://a.example/']?.words, value['https://b.example/']?.words]).toEqual(['here', 'there']);
});

it('takes no more of a file than is kept of one’s own', async () => {
  const ids = Array.from({ length: 900 }, (_, index) => `b${index}`);
  const places = ids.map((id, at) => [`https://news.example/${id}`, { words: 'It was', offset: 0, at }]);
  const endless = ['https://news.example/endless', { words: 'x'.repeat(100_000), offset: 0, at: 9e15 }];
  const hosts = ids.map((id) => [`${id}.example`, ids]);
  const listed = Array.from({ length: 5000 }, (_, index) => `https://s${index}.example`);
  await importSettings(
    fileOf({
      sites: listed,
      positions: Object.fromEntries([...places, endless]),
      putBack: Object.fromEntries(hosts),
    }),
  );
  expect(await sites()).toHaveLength(1000);
  const positions = (await read(POSITIONS)).value;
  expect(Object.keys(positions)).toHaveLength(300);
  expect(positions).toHaveProperty(['https://news.example/b899']);
  expect(JSON.stringify((await read(PUT_BACK)).value).length).toBeLessThan(250_000);
});

it('leaves out of a file what it does not understand, and takes the rest', async () => {
  const file = `{"about":"Broadsheet settings","version":1,"extra":[],"__proto__":{"sites":7},
    "sites":["${NEWS}",7,null,"javascript:alert(1)","chrome://settings","news.example/path"],
    "preferences":{"size":"huge","measure":1e9,"theme":"dark","customCss":7,"constructor":{}},
    "putBack":{"__proto__":["a"],"news.example":"all","other.example":["b",8]},"positions":{"x":{"words":1}}}`;
  expect(await importSettings(file)).toEqual({ outcome: 'imported' });
  expect(await sites()).toEqual([NEWS]);
  const fallback = PREFERENCES.empty;
  expect((await read(PREFERENCES)).value).toEqual({ ...fallback, theme: 'dark', measure: 90 });
  expect((await read(PUT_BACK)).value['other.example']).toEqual(['b']);
  expect((await read(POSITIONS)).value).toEqual({});
  expect(({} as { sites?: unknown }).sites).toBeUndefined();
});

it('gives no empty file where the storage cannot be read', async () => {
  holder.browser.storage.local.refuses = 'get';
  expect(await transfer.exportSettings()).toBeNull();
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
