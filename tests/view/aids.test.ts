import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { Quote } from '../../src/article/article.ts';
import { install } from '../../src/view/aids/index.ts';
import { mountView } from '../../src/view/mount-view.ts';
import { DEFAULT_PREFERENCES, type Preferences, RANGES } from '../../src/view/preferences.ts';
import { english, makeBrowserLike, story } from './story.ts';

const savePreferences = vi.fn<(changed: Partial<Preferences>, all: Preferences) => void>();
const list = `<ul><li>${'A long item of a list. '.repeat(4)}</li></ul>`;
const note = '<p>Said<sup><a href="#n">1</a></sup>.</p><ol><li id="n">The note itself.</li></ol>';
const picture = '<figure><img src="https://news.example/never.jpg" alt="Gulls"></figure>';
const paragraphs = [
  'The harbour opens at dawn.',
  'The boat comes at noon.',
  'A Crème brûlée of أحمد, Ελένη, ещё мой and 각.',
];
const quoteOf = (speaker: string, words: string): Quote => ({
  text: words,
  parts: [words],
  start: 0,
  end: words.length,
  speaker,
  role: null,
  rank: null,
});

beforeAll(makeBrowserLike);
beforeEach(() => {
  savePreferences.mockClear();
  const article = story(paragraphs, {
    quotes: [quoteOf('Ann Reed', 'The boat'), quoteOf('Bo Lind', 'at dawn'), quoteOf('Ann Reed', 'at noon')],
  });
  mountView(document.body, {
    article: { ...article, html: `${article.html}<h2>What comes next</h2>${list}${note}${picture}` },
    preferences: DEFAULT_PREFERENCES,
    surface: 'overlay',
    t: english(),
    actions: { savePreferences, loadAids: async () => ({ install }) },
  });
});
afterEach(() => document.body.replaceChildren());

const one = (selector: string) => document.body.querySelector<HTMLElement>(selector);
const press = (key: string) =>
  (document.activeElement ?? document.body).dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  );
const panelByKey = async (key: string) => {
  one('h1')?.focus();
  press(key);
  await vi.waitFor(() => expect(one('.panel')).not.toBeNull());
};

it('shows the keys on «?», and gives the focus back on Escape', async () => {
  await panelByKey('?');
  expect(one('.panel kbd')?.textContent).toBe('?');
  press('Escape');
  expect(one('.panel')).toBeNull();
  expect(document.activeElement).toBe(one('h1'));
});

it.each([
  ['Russian', 'щ', 'KeyO', false, 'outline'],
  ['Arabic', 'ش', 'KeyA', false, 'settings'],
  ['Hebrew', '/', 'KeyQ', false, 'find'],
  ['Arabic', '؟', 'Slash', true, 'keys'],
  ['Hindi', 'य', 'Slash', false, 'find'],
  ['Korean', 'ㅂ', 'KeyQ', false, 'quotes'],
])('hears its keys on a keyboard that is set to %s: %s', async (_language, key, code, shiftKey, panel) => {
  one('h1')?.focus();
  const keydown = () =>
    one('h1')?.dispatchEvent(
      new KeyboardEvent('keydown', { key, code, shiftKey, bubbles: true, cancelable: true }),
    );
  keydown();
  await vi.waitFor(() => expect(one('.panel h2')?.id).toBe(`panel-${panel}`));
  press('Escape');
  keydown();
  await vi.waitFor(() => expect(one('.panel h2')?.id).toBe(`panel-${panel}`));
});

it('leaves letters beside the Latin ones alone', async () => {
  await panelByKey('?');
  press('Escape');
  one('h1')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ö', code: 'Semicolon', bubbles: true }));
  expect(one('.panel')).toBeNull();
});

it('counts the matches of find', async () => {
  await panelByKey('/');
  const input = one('.panel input') as HTMLInputElement;
  input.value = 'THE ';
  input.dispatchEvent(new Event('input'));
  await vi.waitFor(() => expect(one('.panel output')?.textContent).toMatch(/1.*2/));
});

it.each([
  ['creme brulee', 'Crème brûlée'],
  ['CRÈME', 'Crème'],
  ['احمد', 'أحمد'],
  ['ελενη', 'Ελένη'],
  ['еще', 'ещё'],
  ['мои', null],
  ['가', null],
])('finds words whether their marks are typed or not: %s', async (typed, found) => {
  await panelByKey('/');
  const input = one('.panel input') as HTMLInputElement;
  input.value = typed;
  input.dispatchEvent(new Event('input'));
  const told = english()('matchOf', '1', '1');
  await vi.waitFor(() => expect(one('.panel output')?.textContent).toBe(found ? told : english()('noMatch')));
});

it('lists the headings in the outline', async () => {
  await panelByKey('o');
  expect(one('.outline')?.textContent).toBe('What comes next');
});

it('marks the heading that is being read, as the reading goes on', async () => {
  await panelByKey('o');
  const heading = one('.body h2') as HTMLElement;
  const scroll = (top: number) => {
    vi.spyOn(heading, 'getBoundingClientRect').mockReturnValue({ top } as DOMRect);
    one('.scroll')?.dispatchEvent(new Event('scroll'));
    return one('.outline [aria-current]')?.textContent;
  };
  expect(scroll(500)).toBeUndefined();
  expect(scroll(10)).toBe('What comes next');
});

it('holds behind «more» what a narrow toolbar has no room for', async () => {
  one('.bar .narrow')?.click();
  await vi.waitFor(() => expect(one('.panel .list')).not.toBeNull());
  const names = [...document.querySelectorAll('.panel .list button')].map((button) => button.textContent);
  const t = english();
  expect(names).toEqual([t('outline'), t('find'), t('quotesBySpeaker'), t('keys')]);
  document.querySelectorAll<HTMLElement>('.panel .list button')[3]?.click();
  await vi.waitFor(() => expect(one('.panel .keys')).not.toBeNull());
});

it('makes one tab stop of the paragraphs’ link buttons: where the reader is', async () => {
  await panelByKey('?');
  press('Escape');
  const stops = () =>
    [...document.querySelectorAll<HTMLElement>('.link')].filter((link) => link.tabIndex === 0);
  expect(stops()).toEqual([]);
  one('.body li')?.click();
  expect(stops()).toEqual([one('.body li > .link')]);
});

it('gathers all quotes by speaker, in the order in which they first speak', async () => {
  await panelByKey('q');
  const speakers = [...document.querySelectorAll('.panel h3')].map((heading) => heading.textContent);
  expect(speakers).toEqual(['Ann Reed', 'Bo Lind']);
});

it('applies and keeps a change of the appearance, and resets it', async () => {
  await panelByKey('a');
  const theme = one('.panel select') as HTMLSelectElement;
  theme.value = 'dark';
  theme.dispatchEvent(new Event('change'));
  expect(one('.bs')?.dataset.theme).toBe('dark');
  expect(savePreferences.mock.lastCall).toEqual([
    { theme: 'dark' },
    { ...DEFAULT_PREFERENCES, theme: 'dark' },
  ]);
  [...document.querySelectorAll<HTMLElement>('.fields button')].at(-1)?.click();
  expect(savePreferences.mock.lastCall?.[0]).toEqual(DEFAULT_PREFERENCES);
});

it('never makes the text larger than it can be set', async () => {
  await panelByKey('?');
  press('Escape');
  for (let times = 0; times < 40; times++) press('+');
  expect(savePreferences.mock.lastCall?.[0].size).toBe(RANGES.size[1]);
});

it('keeps a list a list when it brings the link buttons', async () => {
  await panelByKey('?');
  expect(one('.body ul > button')).toBeNull();
  expect(one('.body ul > li > button.link')).not.toBeNull();
});

it('shows a footnote beside its number', async () => {
  one('sup a')?.click();
  await vi.waitFor(() => expect(one('.note')?.textContent).toContain('The note itself.'));
  press('Escape');
  expect(one('.note')).toBeNull();
});

it('says of a picture that never comes that it is missing, and what it shows', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  await panelByKey('?');
  expect(one('.missing')).toBeNull();
  vi.advanceTimersByTime(60_000);
  vi.useRealTimers();
  expect(one('.missing')?.textContent).toContain('Gulls');
});
