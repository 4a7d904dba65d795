import { describe, expect, it } from 'vitest';
import { simplify } from '../../src/index.ts';

const SENTENCES = [
  'The ferry to the outer islands will run through the winter for the first time in forty years, the harbour board said.',
  'Two crews have been hired for the season, and the old landing stage at the north bay is being mended this month.',
  'Islanders had asked for the service since the school closed and children began to board on the mainland in the week.',
  'The board expects to lose money on the line until spring, and will ask the province to share the cost of the fuel.',
];
const paragraphs = (times: number): string =>
  Array.from({ length: times }, () => SENTENCES.map((text) => `<p>${text}</p>`).join('')).join('');
const STORY = `<article><h1>Winter ferry</h1>${paragraphs(4)}</article>`;
const card = (index: number, blurb: string, price = ''): string =>
  `<div class="card"><h3><a href="/x/${index}">A good thing to know, number ${index}</a></h3><p>${blurb}</p>${price && `<span>${price}</span>`}<a href="/x/${index}">See more of it</a></div>`;
const cards = (count: number, blurb: string, price = ''): string =>
  Array.from({ length: count }, (_, index) => card(index, blurb, price)).join('');
const BLURB = `${SENTENCES[0]} And so on.`;
const type = (name: string): string => `<script type="application/ld+json">{"@type":"${name}"}</script>`;
const og = (name: string): string => `<meta property="og:type" content="${name}">`;

function given(address: string, body: string, head = '', title = 'A page'): boolean {
  const page = new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
  return simplify(page, { url: `https://harbour.example${address}` }) !== null;
}

describe('a page that holds no story', () => {
  it.each([
    ['a front page of teasers', '/', cards(14, BLURB), ''],
    ['a section page whose theme calls everything an article', '/island', cards(14, BLURB), og('article')],
    ['a page of search results', '/search?q=ferry', cards(10, BLURB), ''],
    ['a page that says it lists pages', '/island', cards(6, BLURB) + SENTENCES[1], type('CollectionPage')],
    [
      'a product, whatever long text praises it',
      '/lamp-oil',
      `<main><h1>Lamp oil</h1><b>€ 12</b>${paragraphs(5)}</main>`,
      type('Product'),
    ],
    [
      'a shop’s page that only its basket gives away',
      '/oil/lamp-oil.html',
      `<main><h1>Lamp oil</h1><b>$12.00</b>${paragraphs(1)}<button class="js-add-to-cart">Yes</button></main>`,
      '',
    ],
    ['a list of goods', '/oil', cards(24, 'Burns long.', '£7.50') + paragraphs(1), ''],
    [
      'a forum’s thread',
      '/t/winter-ferry/118',
      STORY,
      '<meta name="generator" content="Discourse 3.1 - https://github.com/discourse/discourse">',
    ],
    ['a page of questions and answers by readers', '/q/118', STORY, type('QAPage')],
    ['a thread on a path of forums', '/threads/winter-ferry.118/', STORY, ''],
    [
      'a login wall',
      '/members',
      `<main><h1>Welcome back</h1><p>${SENTENCES[0]}</p><p>${SENTENCES[1]}</p><p>${SENTENCES[2]}</p><p>${SENTENCES[3]}</p><form><input type="password"></form></main>`,
      '',
    ],
    ['a video', '/watch/77', `<main><h1>Ferry</h1><video></video>${paragraphs(1)}</main>`, og('video.other')],
    [
      'a page that misses its story, with the most read below',
      '/news/2026/03/04/ferry',
      `<main><h1>Sorry, we can’t find that page</h1><p>${SENTENCES[1]}</p>${cards(5, BLURB)}</main>`,
      og('article'),
    ],
    [
      'a page that misses its story in another language',
      '/news/2026/03/04/ferry',
      `<main><h1>Страница не найдена</h1><p>${SENTENCES[1]} ${SENTENCES[2]}</p></main>`,
      og('article'),
    ],
    [
      'a check whether its reader is human',
      '/news/2026/03/04/ferry',
      `<div id="cf-error-details"><h1>Well</h1><p>${SENTENCES[1]} ${SENTENCES[2]}</p></div>`,
      og('article'),
    ],
    [
      'a way in at the address of a story',
      '/news/2026/03/04/ferry',
      `<main><h1>Sign in to continue reading</h1><p>${SENTENCES[1]} ${SENTENCES[2]}</p></main>`,
      og('article'),
    ],
    [
      'a choice of ads or a subscription',
      '/news/2026/03/04/ferry',
      `<main><h1>Weiterlesen mit Werbung – oder im Pur-Abo</h1><p>${SENTENCES[1]} ${SENTENCES[2]}</p></main>`,
      og('article'),
    ],
    [
      'the window of a consent manager',
      '/economy',
      `<div id="didomi-host"><p>${SENTENCES[0]}</p><p>${SENTENCES[1]}</p><p>${SENTENCES[2]}</p><p>${SENTENCES[3]}</p></div>`,
      '',
    ],
    [
      'a newsletter to be ordered',
      '/newsletters/morning-tide',
      `<main><h1>Morning Tide</h1><p>${SENTENCES[1]} ${SENTENCES[2]}</p><form><input type="email"></form></main>`,
      og('article'),
    ],
    [
      'an episode of a podcast, with those before it',
      '/podcasts/tide/41',
      `<main><h1>Who owns the shore?</h1><p>${SENTENCES[1]}</p>${cards(6, BLURB)}</main>`,
      type('PodcastEpisode'),
    ],
    ['a list of few vacancies', '/work', `<main><h1>Vacancies</h1>${cards(4, BLURB)}</main>`, ''],
  ])('gives nothing for %s', (_, address, body, head) => {
    expect(given(address, body, head)).toBe(false);
  });

  it('gives nothing for an error page', () => {
    expect(given('/gone', `<main><h1>Oh no</h1>${paragraphs(1)}</main>`, '', '404 | Harbour News')).toBe(
      false,
    );
  });
});

describe('a story that looks like something else', () => {
  it.each([
    ['a story among forty cards', '/2026/03/04/ferry', STORY + cards(40, BLURB), ''],
    [
      'a buying guide that names goods and prices',
      '/guides/lamps',
      `<article><h1>Lamps</h1>${paragraphs(2)}${cards(9, BLURB, '$20')}</article>`,
      type('Article') + type('Product') + type('ItemList'),
    ],
    [
      'a story in the blog of a shop',
      '/blogs/news/lamps',
      `${STORY}<button class="add-to-cart"></button>`,
      og('article'),
    ],
    [
      'a report with a table of prices',
      '/news/fuel',
      `${STORY}<table>${'<tr><td>North bay</td><td>€ 1.80</td></tr>'.repeat(30)}</table>`,
      '',
    ],
    ['a story about a forum', '/news/the-last-forum-closes-its-doors', STORY, ''],
    [
      'a story behind a login in the header',
      '/news/ferry',
      `<form><input type="password"></form>${STORY}`,
      '',
    ],
    ['a story with a video', '/news/ferry', STORY, og('video.other')],
    [
      'what a company does, told in prose',
      '/services/ferries',
      `<main><h1>Ferries</h1>${paragraphs(2)}</main>`,
      og('website'),
    ],
    [
      'a manual’s page',
      '/docs/mooring',
      `<nav>${cards(30, '')}</nav><main><h1>Mooring</h1>${paragraphs(2)}</main>`,
      '',
    ],
    [
      'a story below a video',
      '/video/2026/03/04/ferry',
      `<main><h1>Ferry</h1><video></video>${paragraphs(1)}</main>`,
      og('video.other') + type('VideoObject'),
    ],
    [
      'a story about the way in, below a window that asks for it',
      '/news/ferry',
      `<div><h1>Sign in to continue reading</h1></div><article><h1>Winter ferry</h1>${paragraphs(1)}</article>`,
      og('article'),
    ],
    [
      'a story of which a headline speaks as an error does',
      '/news/ferry',
      `<article><h1>Page not found: how a library lost its books</h1>${paragraphs(1)}</article>`,
      og('article'),
    ],
    [
      'a story below a consent manager’s window',
      '/news/ferry',
      `<div id="didomi-host"><p>${SENTENCES[0]}</p></div><article><h1>Winter ferry</h1>${paragraphs(1)}</article>`,
      og('article'),
    ],
    [
      'an issue of a newsletter, with a field to order it',
      '/newsletters/morning-tide/a-ferry-for-the-winter',
      `<main><h1>Morning Tide</h1>${paragraphs(2)}<form><input type="email"></form></main>`,
      og('article'),
    ],
    [
      'a list of four places, each with a link and a story of its own',
      '/travel/four-places',
      `<main><h1>Four places</h1>${cards(4, SENTENCES.join(' '))}</main>`,
      '',
    ],
    [
      'a collection of stories in one',
      '/collection/ferries',
      `<main><h1>Ferries</h1>${paragraphs(3)}</main>`,
      og('article') + type('CollectionPage'),
    ],
  ])('gives %s', (_, address, body, head) => {
    expect(given(address, body, head)).toBe(true);
  });

  it.each([
    ['news in brief', `<p>${SENTENCES[0]}</p><p>Two crews have been hired.</p>`],
    [
      'short turns of a talk',
      '<p>Do you like the sea?</p><p>No.</p><p>But you swim in it each day.</p><p>Somebody has to, and I live here.</p>',
    ],
    [
      'a poem',
      '<p>The tide came in and took the chair,<br>it left the nets, it left the stair,<br>and all the harbour lay there bare</p>',
    ],
    [
      'a list with a line for each',
      '<ol><li>Take the first boat.</li><li>Eat a kipper on the quay.</li><li>Walk to the light.</li><li>Miss the last boat.</li></ol>',
    ],
    [
      'four short paragraphs in Arabic',
      '<p>قرر المجلس البلدي مساء الثلاثاء إعادة فتح المسبح القديم في شارع الطاحونة.</p><p>وصوّت واحد وعشرون عضوا لصالح القرار.</p>',
    ],
    [
      'four short paragraphs in Thai',
      '<p>สภาเทศบาลมีมติเมื่อคืนวันอังคารให้เปิดสระว่ายน้ำเก่าบนถนนโรงสีอีกครั้ง</p><p>สมาชิกยี่สิบเอ็ดคนลงมติเห็นชอบ ขณะที่สิบสี่คนคัดค้าน</p>',
    ],
  ])('gives %s where the page says twice that it is a story, and only there', (_, text) => {
    const body = `<header><a href="/">Harbour News</a></header><main><h1>Winter ferry</h1>${text}</main>`;
    expect(given('/2026/03/04/winter-ferry', body, og('article'))).toBe(true);
    expect(given('/ferry', body)).toBe(false);
  });

  it('gives a short story that no type tells of where address, day and writer do', () => {
    const body = (head: string) =>
      `<header><a href="/">Harbour News</a></header><main><h1>Winter ferry</h1>${head}<p>The ferry runs again.</p><p>Two crews have been hired for the season, and the landing stage is mended.</p></main>`;
    const head = '<p>By Jane Vale</p><p>4 March 2026</p>';
    expect(given('/index.php?id_article=88120', body(head))).toBe(true);
    expect(given('/index.php?id_article=88120', body(''))).toBe(false);
    expect(given('/ferry', body(head))).toBe(false);
  });

  it('gives a story whose headline names a number', () => {
    expect(given('/news/404', STORY, '', 'Room 404 opens again')).toBe(true);
  });
});
