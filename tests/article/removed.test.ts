import { describe, expect, it } from 'vitest';
import { simplify } from '../../src/index.ts';

const PROSE = [
  'The bakers of the old town have agreed to share one oven on Mondays, when few people buy bread and wood is dear.',
  'The oven stands in the house of the guild, which was built in 1764 and has not been used for baking since the war.',
  'Each baker brings flour and wood, and the bread is marked with a letter so that nobody sells the loaves of another.',
  'The council pays for the sweep. It hopes that the smoke over the market will be less than half of what it was.',
];

function removedOf(around: { before?: string; behind?: string; title?: string }) {
  const { before = '', behind = '', title = 'Bakers share an oven' } = around;
  const html = `<!doctype html><html lang="en"><head><title>${title}</title>
    <script type="application/ld+json">{"@type":"NewsArticle","headline":"${title}","author":{"name":"Ira Stone"}}</script></head>
    <body><main><article>${before}<div class="story-body">${PROSE.map((text) => `<p>${text}</p>`).join('')}</div>${behind}</article></main></body></html>`;
  const page = new DOMParser().parseFromString(html, 'text/html');
  const article = simplify(page, { url: 'https://town.example/2026/03/bakers-share-an-oven' });
  expect(article?.text).toContain(PROSE[3]);
  return (article?.removed ?? []).map(({ kind, html }) => ({ kind, text: html.replace(/<[^>]+>/g, '') }));
}

describe('what is named as set aside', () => {
  it('is the readers’ comments in the article’s element, though they stand outside of its body', () => {
    const comments = `<section class="comments"><h3>2 comments</h3><p>${'My mother worked in that house before the war. '.repeat(4)}</p></section>`;
    expect(removedOf({ behind: comments })).toContainEqual({
      kind: 'comments',
      text: expect.stringContaining('2 comments'),
    });
  });

  it('is never headline or dek, wherever the page sets them', () => {
    const head = `<header><a href="/town">Town</a><h1>Bakers share an oven</h1><p class="dek">On Mondays the guild’s old house smells of bread again, and of smoke no more.</p><div class="byline">By Ira Stone for the town desk</div></header>`;
    const removed = removedOf({ before: head });
    for (const { text } of removed) expect(text).not.toMatch(/Bakers share an oven|On Mondays the guild/);
    expect(removed).toContainEqual({ kind: 'byline', text: 'By Ira Stone for the town desk' });
  });

  it('is called by what its words say where the markup tells nothing', () => {
    const about = `<div class="x1"><p>Ira Stone covers the old town and its markets, and has done so since the bridge fell.</p><p>${'She lives over the bakery that she wrote about first, and still buys her bread there. '.repeat(2)}</p></div>`;
    expect(removedOf({ behind: `<div class="x0">${about}</div>` }).map(({ kind }) => kind)).toEqual(['bio']);
  });
});
