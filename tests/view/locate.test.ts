import { expect, it } from 'vitest';
import { mapText } from '../../src/view/locate.ts';

const bodyOf = (html: string): HTMLElement => {
  const body = document.createElement('div');
  body.innerHTML = html;
  return body;
};

const find = (html: string, text: string, words: string): string | undefined => {
  const start = text.indexOf(words);
  return mapText(bodyOf(html), text)
    .rangeOf(start, start + words.length)
    ?.toString();
};

it('finds words that links and emphasis cut into pieces', () => {
  const html = '<p>She said <a href="#">the <b>harbour</b></a> opens.</p>';
  expect(find(html, 'She said the harbour opens.', 'the harbour opens')).toBe('the harbour opens');
});

it('finds words whatever the white space of the markup', () => {
  expect(find('<p>one\n   two three</p>', 'one two three', 'one two')).toBe('one\n   two');
});

it('does not count captions, put-back blocks and buttons', () => {
  const html =
    '<figure><figcaption>again and again</figcaption></figure><div class="restored">again</div>' +
    '<button>again</button><p>again here</p>';
  const text = 'again here';
  const range = mapText(bodyOf(html), text).rangeOf(0, 5);
  expect(range?.startContainer.parentElement?.tagName).toBe('P');
});

it('takes the occurrence that is meant of words that stand there twice', () => {
  const text = 'no deal today\n\nno deal ever';
  const body = bodyOf('<p>no deal today</p><p>no deal ever</p>');
  const range = mapText(body, text).rangeOf(text.lastIndexOf('no deal'), text.lastIndexOf('no deal') + 7);
  expect(range?.startContainer).toBe(body.lastElementChild?.firstChild);
});

it('spans paragraphs', () => {
  expect(find('<p>begin it</p><p>end it</p>', 'begin it\n\nend it', 'it\n\nend')).toBe('itend');
});

it('gives null for words that the body does not hold', () => {
  expect(find('<p>here</p>', 'elsewhere altogether', 'elsewhere')).toBeUndefined();
});
