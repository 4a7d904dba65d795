import { describe, expect, it } from 'vitest';
import { simplify } from '../../../src/index.ts';

const STORY = [
  'The baths on Mill Street will reopen in the spring, nine years after a slate fell through the roof and into the deep end.',
  'Councillors voted by 21 to 14 on Tuesday night, after a debate of five hours in which one of them quoted Byron at length.',
  'The repairs will cost a little, of which the county will pay half.',
];
const TEASER =
  'Crews walked out of talks on Monday evening after the company had refused to guarantee night rates. Passengers were advised to go by train, and a spokesman said that there was no plan to step in.';
const card = (index: number): string =>
  `<article class="item"><h3><a href="/news/${index}">Ferry strike enters week ${index} as talks collapse</a></h3><p>${TEASER} That was number ${index}.</p></article>`;
const cards = (count: number): string => Array.from({ length: count }, (_, index) => card(index)).join('');
const paragraphs = STORY.map((text) => `<p>${text}</p>`).join('');

function read(body: string) {
  const page = new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><head><title>Baths to reopen</title><meta property="og:type" content="article"></head><body>${body}</body></html>`,
    'text/html',
  );
  return simplify(page, { url: 'https://harbour.example/2026/03/04/baths-to-reopen-in-the-spring' });
}

describe('cards of other stories', () => {
  it('do not outweigh a short story, wherever they stand', () => {
    const rail = `<div class="one">${cards(12)}</div>`;
    const inside = `<div class="related">${cards(3)}</div>`;
    const article = read(
      `${rail}<main><article><h1>Baths to reopen</h1>${inside}${paragraphs}</article>${rail}</main>${rail}`,
    );
    for (const text of STORY) expect(article?.text).toContain(text);
    expect(article?.text).not.toContain('Crews walked out');
  });

  it('do not outweigh one paragraph', () => {
    const rail = `<div class="one">${cards(8)}</div>`;
    const article = read(`<main><article><h1>Baths to reopen</h1><p>${STORY[0]}</p></article>${rail}</main>`);
    expect(article?.text).toContain(STORY[0]);
    expect(article?.text).not.toContain('Crews walked out');
  });

  it('are none where their headlines lead to writers', () => {
    const writers = cards(4).replaceAll('/news/', 'https://harbour.example/author/');
    const article = read(`<main><article><h1>Five strikes</h1>${paragraphs}</article>${writers}</main>`);
    expect(article?.text).toContain(STORY[2]);
    expect(article?.text).toContain('That was number 3.');
  });

  it('are parts of the story where their headlines lead to themselves, or no article stands around the headline', () => {
    const chapters = cards(5).replaceAll('href="/news/', 'href="#part-');
    const entries = cards(5).replaceAll('article', 'div');
    for (const body of [
      `<main><article><h1>Five strikes</h1>${paragraphs}</article>${chapters}</main>`,
      `<main><div><h1>Five strikes</h1>${paragraphs}</div>${entries}</main>`,
    ])
      expect(read(body)?.text).toContain('That was number 4.');
  });

  it('are the story where they stand in its element and nothing names them', () => {
    const list = Array.from({ length: 5 }, (_, index) => `<div class="entry">${card(index)}</div>`).join('');
    const article = read(
      `<main><article><h1>Five strikes that we remember</h1>${paragraphs}${list}</article></main>`,
    );
    expect(article?.text).toContain('That was number 4.');
  });

  it('are the story where the element of the headline holds no other', () => {
    const list = Array.from({ length: 5 }, (_, index) => card(index)).join('');
    const article = read(`<main><article><h1>Five strikes that we remember</h1></article>${list}</main>`);
    expect(article?.text ?? '').toContain('That was number 4.');
  });
});
