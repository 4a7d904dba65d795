import { beforeEach, expect, it, vi } from 'vitest';
import { keepPosition, keepPutBack } from '../../src/browser/reading-memory.ts';
import { POSITIONS, PUT_BACK } from '../../src/browser/slots.ts';
import { read } from '../../src/browser/store.ts';
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
