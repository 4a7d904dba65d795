import { beforeEach, expect, it, vi } from 'vitest';
import { keepPosition, keepPreferences, keepPutBack, keepReading } from '../../src/browser/reading-memory.ts';
import { POSITIONS, PREFERENCES, PUT_BACK, READINGS } from '../../src/browser/slots.ts';
import { read, write } from '../../src/browser/store.ts';
import { DEFAULT_PREFERENCES } from '../../src/view/preferences.ts';
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

const at = (time: number) => ({ words: 'It was', offset: 0, at: time });

it('keeps the latest places and lets the oldest go', async () => {
  for (let page = 0; page < 305; page++) await keepPosition(`https://news.example/${page}`, at(page));
  const { value } = await read(POSITIONS);
  expect(Object.keys(value)).toHaveLength(300);
  expect(value).not.toHaveProperty('https://news.example/0');
  expect(value).toHaveProperty('https://news.example/304');
});

it('forgets the place in an article that was read to the end', async () => {
  await keepPosition('https://news.example/a', at(1));
  await keepPosition('https://news.example/a', null);
  expect((await read(POSITIONS)).value).toEqual({});
});

it('keeps what was put back, by site, once', async () => {
  await keepPutBack('news.example', 'a');
  await keepPutBack('news.example', 'a');
  await Promise.all([keepPutBack('news.example', 'b'), keepPutBack('other.example', 'c')]);
  expect((await read(PUT_BACK)).value['news.example']).toContain('a');
});

it('learns a pace from articles read to the end, for those who want it', async () => {
  const reading = { taken: 60, expected: 90 };
  await keepReading(reading);
  expect((await read(READINGS)).value).toEqual([]);
  await write(PREFERENCES, { ...DEFAULT_PREFERENCES, learnPace: true });
  for (let time = 0; time < 3; time++) await keepReading(reading);
  expect((await read(PREFERENCES)).value.pace).toBe(1.5);
  await keepPreferences({ learnPace: false });
  expect((await read(READINGS)).value).toEqual([]);
});

it('keeps what another window changed meanwhile', async () => {
  await keepPreferences({ theme: 'sepia' });
  // A reader that was opened before knows nothing of the sepia.
  await keepPreferences({ size: 24 });
  expect((await read(PREFERENCES)).value).toEqual({ ...DEFAULT_PREFERENCES, theme: 'sepia', size: 24 });
});

it('keeps no position of an endless address, nor one of an endless word', async () => {
  const position = { words: 'The lights in the old', offset: 40, at: 5 };
  await keepPosition(`https://daily.example/${'a'.repeat(2_000_000)}`, position);
  await keepPosition('https://daily.example/a', { ...position, words: 'a'.repeat(1_000_000) });
  expect((await read(POSITIONS)).value).toEqual({});
  await keepPosition('https://daily.example/a', position);
  expect((await read(POSITIONS)).value).toEqual({ 'https://daily.example/a': position });
});
