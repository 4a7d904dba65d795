import { describe, expect, it } from 'vitest';
import { simplify } from '../../src/index.ts';

const PROSE = [
  'The locks at Varde were rebuilt in the winter of 1911, when the river stood lower than anybody in the town could remember.',
  'What the engineers wrote down that year is still followed, with a few changes that a computer made to the order of the gates.',
  'A boat that comes up from the sea waits in the lower basin until the water is as high as in the one above it, they wrote.',
];

function isPreview(last: string, behind: string, head = ''): boolean | undefined {
  const body = [...PROSE, last].map((text) => `<p>${text}</p>`).join('');
  const html = `<!doctype html><html lang="en"><head><title>How the locks work</title>${head}</head><body><main><article><h1>How the locks work</h1><div>${body}</div>${behind}</article></main></body></html>`;
  const page = new DOMParser().parseFromString(html, 'text/html');
  return simplify(page, { url: 'https://locks.example/2026/02/03/how-the-locks-work' })?.isPreview;
}

const WALL =
  '<div class="paywall"><h3>Subscribe to keep reading</h3><p>Already a subscriber? <a href="/in">Log in</a></p></div>';
const WHOLE =
  'Nobody has yet found a better way, though three schools of engineering have sent their students to look for one.';

describe('a preview', () => {
  it.each([
    'Nobody has yet found a better way, though three schools of engineering have…',
    'Nobody has yet found a better way, though three schools of engineering have sent their...',
    'Nobody has yet found a better way, though three schools of engineering have sent',
  ])('breaks off where the page asks to subscribe: %s', (last) => {
    expect(isPreview(last, WALL)).toBe(true);
  });

  it('is none where the last paragraph is whole, or nothing is asked', () => {
    expect(isPreview(WHOLE, WALL)).toBe(false);
    expect(isPreview('Nobody has yet found a better way, though many have looked for one…', '')).toBe(false);
    expect(isPreview('Nobody has yet found a better way, though many have looked for one […]', WALL)).toBe(
      false,
    );
  });

  it('is short, and the page says that it is paid for', () => {
    const paid =
      '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script>';
    expect(isPreview(WHOLE, '', paid)).toBe(true);
  });
});
