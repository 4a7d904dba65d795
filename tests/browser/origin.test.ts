import { expect, it } from 'vitest';
import { originOf, originsMeant, patternOf, siteName } from '../../src/browser/origin.ts';

it.each([
  ['https://www.news.example/world/a?b#c', 'https://www.news.example'],
  ['news.example', 'https://news.example'],
  ['http://news.example', 'http://news.example'],
  [' NEWS.example ', 'https://news.example'],
  ['http://127.0.0.1:8080/a', 'http://127.0.0.1:8080'],
  ['https://müller.example', 'https://xn--mller-kva.example'],
  ['about:blank', null],
  ['chrome://extensions', null],
  ['file:///tmp/a.html', null],
  ['two words.example', null],
  ['https://user:secret@news.example', null],
  ['news', null],
  ['', null],
])('reads %j as %j', (typed, origin) => {
  expect(originOf(typed)).toBe(origin);
});

it('takes a bare host for its www host too, and every other host for itself', () => {
  expect(originsMeant('news.example')).toEqual(['https://news.example', 'https://www.news.example']);
  expect(originsMeant('www.news.example')).toEqual(['https://www.news.example']);
  expect(originsMeant('https://news.example/a')).toEqual(['https://news.example']);
  expect(originsMeant('no address')).toEqual([]);
});

it('asks for one host and no port', () => {
  expect(patternOf('http://127.0.0.1:8080')).toBe('http://127.0.0.1/*');
});

it('tells www and bare host apart', () => {
  expect(siteName('https://www.news.example')).toBe('www.news.example');
  expect(siteName('http://news.example')).toBe('http://news.example');
});
