import { expect, it } from 'vitest';
import type { Quote } from '../../src/article/article.ts';
import { quoteMarks, renderKeyQuotes } from '../../src/view/key-quotes.ts';
import { english, story } from './story.ts';

const quotesOf = (lengths: readonly number[]): Quote[] =>
  lengths.map((length, index) => {
    const text = 'w'.repeat(length);
    return { text, parts: [text], start: 0, end: length, speaker: 'Ann Reed', role: null, rank: index + 1 };
  });

it.each([
  [[60, 150, 120, 60, 60], 3],
  [[60, 150, 320, 60, 60], 2],
  [[600, 600, 60], 2],
  [[60], 1],
])('of key quotes of %j characters leaves %i above the story, and leads to the others', (lengths, shown) => {
  const quotes = quotesOf(lengths);
  const actions = { go: () => undefined, copy: () => undefined, all: () => undefined };
  const section = renderKeyQuotes(story([], { quotes, keyQuotes: quotes }), english(), actions);
  expect(section?.querySelectorAll('li').length).toBe(shown);
  expect(section?.querySelector('.more') !== null).toBe(shown < lengths.length);
});

it('calls the button that copies words of nobody by the words themselves', () => {
  const [quote] = quotesOf([30]).map((one) => ({ ...one, text: 'Nobody came', speaker: null }));
  if (!quote) throw new Error('no quote');
  const actions = { go: () => undefined, copy: () => undefined, all: () => undefined };
  const section = renderKeyQuotes(story([], { quotes: [quote], keyQuotes: [quote] }), english(), actions);
  expect(section?.querySelector('.copy')?.getAttribute('aria-label')).toBe('Copy: Nobody came');
});

it.each([
  ['en-GB', '“”'],
  ['de-AT', '„“'],
  ['de-CH', '«»'],
  ['bg', '„“'],
  ['pt-PT', '«»'],
  ['pt-BR', '“”'],
  ['ja', '「」'],
  ['zh-CN', '“”'],
  ['zh-Hant-TW', '「」'],
  ['ar', '«»'],
  [null, '“”'],
])('prints quotation marks as %s does', (lang, marks) => {
  expect(quoteMarks(lang).join('')).toBe(marks);
});
