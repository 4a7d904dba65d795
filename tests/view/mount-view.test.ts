import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import type { Quote, RemovedBlock } from '../../src/article/article.ts';
import { mountView } from '../../src/view/mount-view.ts';
import { DEFAULT_PREFERENCES } from '../../src/view/preferences.ts';
import type { ViewOptions } from '../../src/view/view.ts';
import { english, makeBrowserLike, story } from './story.ts';

beforeAll(makeBrowserLike);
afterEach(() => document.body.replaceChildren());

const mount = (options: Partial<ViewOptions> & Pick<ViewOptions, 'article'>) =>
  mountView(document.body, {
    preferences: DEFAULT_PREFERENCES,
    surface: 'overlay',
    t: english(),
    actions: {},
    ...options,
  });

const one = (selector: string) => document.body.querySelector<HTMLElement>(selector);
const buttonNamed = (name: string) =>
  [...document.querySelectorAll('button')].find((button) => button.textContent === name);

const words = 'We wait for the boat.';
const quote: Quote = {
  text: words,
  parts: [words],
  start: 0,
  end: words.length,
  speaker: 'Ann Reed',
  role: 'harbour master',
  rank: 1,
};

const block: RemovedBlock = {
  id: 'a',
  kind: 'share',
  text: 'Share this',
  confidence: 0.9,
  html: '<p>Share this</p>',
  before: 40,
};
const long = Array.from({ length: 60 }, (_, index) => `Paragraph ${index}.`);

it('shows a key quote with its speaker in bold and the role beside', () => {
  mount({ article: story([words], { quotes: [quote], keyQuotes: [quote] }) });
  expect(one('.quotes .go')?.textContent).toBe(`“${words}”`);
  expect(one('.quotes cite b')?.textContent).toBe('Ann Reed');
  expect(one('.quotes cite')?.textContent).toBe('Ann Reed, harbour master');
});

it('leaves no hole where there are no key quotes', () => {
  mount({ article: story(['Nobody speaks.']) });
  expect(one('.quotes')).toBeNull();
});

it('goes from a key quote to its place in the text', async () => {
  mount({ article: story([words, 'More.'], { quotes: [quote], keyQuotes: [quote] }) });
  one('.quotes .go')?.click();
  await vi.waitFor(() => expect(document.activeElement).toBe(one('.body p')));
});

it('renders the first screens at once and the rest afterwards', async () => {
  mount({ article: story(long) });
  expect(one('.body')?.children.length).toBeLessThan(long.length);
  await vi.waitFor(() => expect(one('.body')?.children.length).toBe(long.length));
});

it('puts a block of a long article back where it stood, and tells the site’s memory', async () => {
  const putBack = vi.fn();
  mount({ article: story(long, { removed: [block] }), actions: { putBack } });
  expect(one('.aside summary')?.textContent).toContain('1');
  one('.aside li button')?.click();
  await vi.waitFor(() => expect(putBack).toHaveBeenCalledWith('a'));
  expect(one('.restored')?.textContent).toBe('Share this');
  expect(one('.restored')?.nextElementSibling?.textContent).toBe('Paragraph 40.');
  expect(one('.aside li')).toBeNull();
});

it('leads from the count in the header to the list, and counts down as blocks are put back', async () => {
  const removed = [block, { ...block, id: 'b', kind: 'audio' as const }];
  mount({ article: story(long, { removed }) });
  const summary = one('.aside summary');
  expect(summary?.textContent).toContain(english()('kind_share'));
  expect(summary?.textContent).toContain(english()('kind_audio'));
  one('.meta .screen button')?.click();
  expect((one('.aside') as HTMLDetailsElement).open).toBe(true);
  expect(document.activeElement).toBe(summary);
  const first = one('.aside li button');
  first?.focus();
  first?.click();
  expect(summary?.textContent).toContain(english().plural('setAside', 1));
  expect(document.activeElement).toBe(one('.aside li button'));
  one('.aside li button')?.click();
  await vi.waitFor(() => expect(document.activeElement).toBe(one('#restored-b')));
  expect(one('.aside')?.hidden).toBe(true);
});

it('does not read a text of which nobody knows the language as one of the interface’s', () => {
  mount({ article: story(long, { lang: null }) });
  expect([one('.body'), one('h1')].map((part) => part?.getAttribute('lang'))).toEqual(['', '']);
});

it('hangs opening marks of speech in the margin, and no others', () => {
  const paragraphs = ['“Come in,” she said.', 'She said: “Come in.”', '«Entrez», dit-elle.'];
  mount({ article: story(paragraphs, { title: '“Come in”' }) });
  const hung = [...document.querySelectorAll('h1,.body>p')].map((part) => part.classList.contains('hung'));
  expect(hung).toEqual([true, true, false, true]);
});

it('leaves pictures of few pixels, and upright ones, as wide as they are; a vector has no pixels', () => {
  const picture = (name: string) => `<figure><img src="https://news.example/${name}"></figure>`;
  const names = ['stamp.png', 'chart.svg', 'view.jpg', 'portrait.jpg'];
  mount({ article: story([], { html: names.map(picture).join('') }) });
  for (const image of document.querySelectorAll('img')) {
    const width = image.src.endsWith('jpg') ? 800 : 120;
    const height = image.src.endsWith('portrait.jpg') ? 1200 : 80;
    Object.defineProperties(image, {
      naturalWidth: { value: width },
      naturalHeight: { value: height },
      currentSrc: { value: image.src },
    });
    image.dispatchEvent(new Event('load'));
  }
  const own = [...document.images].map(({ classList }) => classList.contains('own'));
  expect(own).toEqual([true, false, false, true]);
});

it('parts what was set aside by commas in every language', () => {
  const removed = [block, { ...block, id: 'b', kind: 'audio' as const }];
  const t = Object.assign(english(), { lang: 'zh-CN' });
  mount({ article: story(long, { removed }), t });
  expect(one('.aside summary')?.textContent).toContain(`${t('kind_share')}、${t('kind_audio')}`);
});

it('counts the length of a script without spaces in characters', () => {
  const { readingTime } = story([]);
  mount({ article: story(['港の灯台。'], { readingTime: { ...readingTime, words: 0, characters: 390 } }) });
  expect(one('.meta')?.textContent).toContain(english().plural('characters', 390));
});

it.each([
  [60, ''],
  [150, 'long'],
  [600, 'longest'],
])('sets a headline of %i characters as «%s»', (length, name) => {
  mount({ article: story(['Text.'], { title: 'x'.repeat(length) }) });
  expect(one('h1')?.className).toBe(name);
});

it('sets columns of figures flush right, with their heads, and leaves words alone', () => {
  const rows = '<tr><th>Month</th><th>Cars</th></tr><tr><td>May</td><td>2,017</td></tr>';
  mount({ article: { ...story([]), html: `<table>${rows}<tr><td>June</td><td>−14 °C</td></tr></table>` } });
  const figures = [...document.querySelectorAll('.num')].map((cell) => cell.textContent);
  expect(figures).toEqual(['Cars', '2,017', '−14 °C']);
});

it('keeps a quote of the other direction apart from its marks', () => {
  const arabic = { ...quote, text: 'الاتفاق مهم' };
  mount({ article: story([words], { quotes: [arabic], keyQuotes: [arabic] }) });
  expect(one('.quotes .go bdi')?.textContent).toBe('الاتفاق مهم');
});

it('puts back at once what was put back on this site before', async () => {
  mount({ article: story(long, { removed: [block] }), memory: { putBack: ['a'], place: null } });
  await vi.waitFor(() => expect(one('.restored')?.nextElementSibling?.textContent).toBe('Paragraph 40.'));
});

it('says that only a preview is there, or that parts may be missing', () => {
  const t = english();
  mount({ article: story(['Begin.'], { isPreview: true }) });
  expect(one('.notice')?.textContent).toBe(t('previewOnly'));
  document.body.replaceChildren();
  mount({ article: story(['Begin.'], { completeness: { pageWords: 100, keptWords: 40, ratio: 0.4 } }) });
  expect(one('.notice')?.textContent).toBe(t('partsMissing'));
});

it('tells no range of a minute to a minute', () => {
  const { readingTime } = story(long);
  mount({
    article: story(long, { readingTime: { ...readingTime, minutes: 1, seconds: 30, range: [1, 1] } }),
  });
  expect(one('.meta')?.textContent).toContain('1 min');
  expect(one('.range')).toBeNull();
});

it('shows the range of the reading time on demand', () => {
  mount({ article: story(['Text.']) });
  const time = one('.range');
  expect(time?.textContent).toContain('4');
  time?.click();
  expect(time?.getAttribute('aria-expanded')).toBe('true');
});

it('reckons the reading time at the reader’s own pace', () => {
  mount({ article: story(['Text.']), preferences: { ...DEFAULT_PREFERENCES, pace: 2 } });
  expect(one('.range')?.textContent).toContain('2');
});

it('keeps the directions of interface and article apart', () => {
  mount({ article: story(['نص'], { lang: 'ar', dir: 'rtl' }) });
  expect(one('.bs')?.dir).toBe('ltr');
  expect(one('.body')?.dir).toBe('rtl');
  expect(one('.meta')?.dir).toBe('ltr');
});

it('has one tab stop in the toolbar and moves it by arrow keys', () => {
  mount({
    article: story(['Text.']),
    actions: { openSettings: () => undefined, close: () => undefined, loadAids: async () => null },
  });
  const stops = () => document.querySelectorAll('.bar button[tabindex="0"]').length;
  expect(stops()).toBe(1);
  const first = one('.bar button');
  first?.focus();
  first?.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true }));
  expect(document.activeElement).toBe(buttonNamed('Close'));
  expect(stops()).toBe(1);
});

it('tells, rather than fails, where the extension was updated meanwhile', async () => {
  mount({ article: story(['Text.']), actions: { loadAids: async () => null } });
  buttonNamed('Aa')?.click();
  await vi.waitFor(() => expect(one('.status')?.textContent).toBe(english()('updatedMeanwhile')));
});

it('leaves nothing behind', () => {
  mount({ article: story(['Text.']) }).destroy();
  expect(document.body.childElementCount).toBe(0);
});
