import { describe, expect, it } from 'vitest';
import { simplify } from '../../src/index.ts';

const PROSE = [
  'The locks at Varde were rebuilt in the winter of 1911, when the river stood lower than anybody in the town could remember.',
  'What the engineers wrote down that year is still followed, with a few changes that a computer made to the order of the gates.',
  'A boat that comes up from the sea waits in the lower basin until the water is as high as in the one above it, they wrote.',
];
const story = PROSE.map((text) => `<p>${text}</p>`).join('');

function ratio(main: string): number | undefined {
  const html = `<!doctype html><html lang="en"><head><title>How the locks work</title></head><body><main>${main}</main></body></html>`;
  const url = 'https://locks.example/2026/02/03/how-the-locks-work';
  return simplify(new DOMParser().parseFromString(html, 'text/html'), { url })?.completeness.ratio;
}

describe('completeness', () => {
  it('is whole where the page holds the story and no more', () => {
    expect(ratio(`<h1>How the locks work</h1>${story}`)).toBe(1);
  });

  it('misses nothing of what readers wrote, or of the next story', () => {
    const post = (at: number) =>
      `<div class="c"><b>reader ${at}</b><p>My grandmother opened the lower gate for ${at + 20} years, and she always said that the water decides, not the man.</p><a href="#r">Reply</a></div>`;
    const posts = Array.from({ length: 12 }, (_, at) => post(at)).join('');
    expect(ratio(`<div><h1>How the locks work</h1>${story}</div><div>${posts}</div>`)).toBe(1);
    const article = (title: string, text: string) =>
      `<article class="post"><h1>${title}</h1><p class="byline">By Ana Lima</p>${text}</article>`;
    const next = story.replaceAll('Varde', 'Orle').replaceAll('they wrote', 'she wrote');
    expect(
      ratio(article('How the locks work', story) + article('A mill that never stops', next.repeat(2))),
    ).toBe(1);
  });
});
