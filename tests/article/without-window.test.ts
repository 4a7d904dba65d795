// @vitest-environment node
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { simplify } from '../../src/index.ts';

const STORY = Array.from(
  { length: 5 },
  (_, index) =>
    `<p>Paragraph ${index} of a story that is long enough, with commas, and with a <b onclick="run()">bold</b> word or two to read.</p>`,
).join('');
const HTML = `<html lang="en"><head><title>A story</title></head><body><main><article><h1>A story</h1><div>${STORY}</div></article></main></body></html>`;

it('simplifies the document of an open page in a program that has no window of its own', () => {
  const { window } = new JSDOM(HTML, { url: 'https://valley.example/a/story-of-the-day' });
  const article = simplify(window.document);
  expect(article?.html).toContain('<b>bold</b>');
  expect(article?.text).toContain('Paragraph 4');
});

it('says what it needs where nothing has a window', () => {
  const { window } = new JSDOM('');
  const parsed = new window.DOMParser().parseFromString(HTML, 'text/html');
  expect(() => simplify(parsed, { url: 'https://valley.example/a/story-of-the-day' })).toThrow(/open page/);
});
