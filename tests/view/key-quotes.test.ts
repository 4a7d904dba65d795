import { expect, it } from 'vitest';
import { quoteMarks } from '../../src/view/key-quotes.ts';

it.each([
  ['en-GB', '“”'],
  ['de-AT', '„“'],
  ['ja', '「」'],
  ['zh-CN', '“”'],
  ['zh-Hant-TW', '「」'],
  ['ar', '«»'],
  [null, '“”'],
])('prints quotation marks as %s does', (lang, marks) => {
  expect(quoteMarks(lang).join('')).toBe(marks);
});
