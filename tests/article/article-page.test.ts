import { describe, expect, it } from 'vitest';
import { holdsProse, isArticlePage, judgeAddress } from '../../src/article/article-page.ts';

const paragraph = `<p>${'The quarry above the town has been closed since the flood of last autumn. '.repeat(3)}</p>`;
const card = '<div><h3><a href="/x">Farm show returns after two years of waiting</a></h3><p>Short.</p></div>';

function page(body: string, head = ''): Document {
  return new DOMParser().parseFromString(
    `<html><head>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
}

describe('judgeAddress', () => {
  it.each([
    ['https://news.example/', 'list'],
    ['https://news.example/index.html', 'list'],
    ['https://news.example/section/world', 'list'],
    ['https://news.example/search?q=x', 'list'],
    ['https://news.example/2026/03/04/quarry', 'story'],
    ['https://news.example/world/the-quarry-closes-for-good', 'story'],
    ['https://news.example/world', null],
    ['https://news.example/2026/03/04', 'list'],
    ['https://news.example/world/the-quarry-closes-for-good/2026/03/04', 'story'],
    ['https://news.example/news/articles/c4gdk2m', 'story'],
    ['https://news.example/news/articles', null],
    ['https://news.example/story/page/', 'list'],
    ['https://news.example/sp/ribeira.ghtml', 'story'],
    ['https://news.example/?p=88123', 'story'],
    ['https://news.example/article.php?id=88123', 'story'],
    ['https://news.example/?utm_source=mail', 'list'],
    ['https://news.example/search?id=88123', 'list'],
    ['https://news.example/2026/03/04/quarry/comments', 'list'],
    ['https://news.example/staff/ana-lima', 'list'],
    ['https://news.example/dossiers/water', 'list'],
    ['https://shop.example/products/brass-bulkhead-lamp-with-guard-40', null],
    ['https://shop.example/products/2026/03/brass-lamp', 'story'],
    ['https://shop.example/blog/how-the-brass-lamp-is-made', 'story'],
    ['about:blank', null],
  ])('%s', (url, verdict) => {
    expect(judgeAddress(url)).toBe(verdict);
  });
});

describe('isArticlePage', () => {
  const story = 'https://news.example/world/the-quarry-closes-for-good';

  it('knows a story by its prose, among related cards', () => {
    expect(isArticlePage(page(paragraph.repeat(4) + card.repeat(12)), story)).toBe(true);
  });

  it('knows a short story that says what it is', () => {
    expect(isArticlePage(page(paragraph, '<meta property="og:type" content="article">'), story)).toBe(true);
  });

  it('counts prose of scripts that write a word in one or two signs for what it says', () => {
    const text =
      '<p>港町の灯台を改修した図書室が十九日、開館した。古い灯台を残そうと、住民が三年かけて資金を集めた。</p>';
    expect(isArticlePage(page(text.repeat(4)), 'https://news.example/articles/ASX1.html')).toBe(true);
    expect(isArticlePage(page(text), 'https://news.example/articles/ASX1.html')).toBe(false);
  });

  it('reads a story in bare boxes where its address tells of one, and no list in them', () => {
    const boxes = paragraph.replace(/p>/g, 'div>').repeat(4);
    expect(isArticlePage(page(boxes), story)).toBe(true);
    expect(isArticlePage(page(boxes.repeat(2)), 'https://news.example/world')).toBe(false);
  });

  it('knows a story of a few short sentences by address and word together', () => {
    const told = '<meta property="og:type" content="article">';
    const short = '<p>Nobody was hurt in the quarry.</p><p>The man was released on bail until January.</p>';
    const lines =
      '<ul><li>Take the first boat to the quarry.</li><li>Ask for Ada and her chair.</li><li>Miss it.</li></ul>';
    for (const body of [short + short, lines + lines]) {
      expect(isArticlePage(page(body, told), story)).toBe(true);
      expect(isArticlePage(page(body, told), 'https://news.example/world')).toBe(false);
      expect(isArticlePage(page(body), story)).toBe(false);
    }
    const links = '<ul><li><a href="/x">The quarry is closed after a flood.</a></li></ul>'.repeat(9);
    expect(isArticlePage(page(links, told), story)).toBe(false);
  });

  it('knows pages whose markup turns their reader away, and leaves their headlines to the engine', () => {
    const told = '<meta property="og:type" content="article">';
    expect(isArticlePage(page(`<div id="challenge-form"></div>${paragraph}`, told), story)).toBe(false);
    expect(isArticlePage(page(`<h1>Log in the river blocks the ferry</h1>${paragraph}`, told), story)).toBe(
      true,
    );
  });

  it('knows a short story that tells its day, wherever it stands', () => {
    const told = '<meta property="og:type" content="article">';
    const day = '<meta property="article:published_time" content="2026-03-04">';
    const short =
      '<p>Nobody was hurt in the quarry.</p><dl><dt>Was it loud?</dt><dd>The man was released on bail until January.</dd></dl>';
    expect(isArticlePage(page(short, told + day), 'https://news.example/quarry')).toBe(true);
    expect(isArticlePage(page(short, told), 'https://news.example/quarry')).toBe(false);
    expect(isArticlePage(page(short, day), 'https://news.example/quarry')).toBe(false);
  });

  it('takes what follows a linked headline for a teaser where the page is called a story and its address is none', () => {
    const told = '<meta property="og:type" content="article">';
    const teaser = `<h3><a href="/x">Farm show</a></h3>${paragraph}`;
    const section = `<h3><a href="#show">Farm show</a></h3>${paragraph}`;
    expect(isArticlePage(page(teaser.repeat(6), told), 'https://news.example/water')).toBe(false);
    expect(isArticlePage(page(section.repeat(6), told), 'https://news.example/water')).toBe(true);
    expect(isArticlePage(page(teaser.repeat(6), told), story)).toBe(true);
  });

  it('leaves front and section pages alone', () => {
    const cards = page(card.repeat(40) + paragraph);
    expect(isArticlePage(cards, 'https://news.example/')).toBe(false);
    expect(isArticlePage(cards, 'https://news.example/world')).toBe(false);
    const list = '<script type="application/ld+json">{"@type":"CollectionPage"}</script>';
    expect(isArticlePage(page(paragraph.repeat(9), list), 'https://news.example/world')).toBe(false);
  });
});

describe('holdsProse', () => {
  const SENTENCE =
    'The quarry above the town has been closed since the flood of last autumn, the council said.\n\n';

  it('parts prose from names and headlines', () => {
    expect(holdsProse('Farm show returns\n\nQuarry closes'.repeat(40), false)).toBe(false);
    expect(holdsProse(SENTENCE.repeat(6), false)).toBe(true);
  });

  it('reads the vowels that Hebrew leaves out', () => {
    const brief = 'המחצבה שמעל העיירה סגורה מאז השיטפון של הסתיו שעבר, מסרה המועצה.\n\n';
    expect(holdsProse(brief.repeat(3), true)).toBe(true);
    expect(holdsProse('המחצבה נסגרה\n\nהיריד חוזר'.repeat(40), false)).toBe(false);
  });

  it('counts a short line that ends as a sentence does', () => {
    expect(holdsProse('The quarry is closed again.\n'.repeat(20), false)).toBe(true);
    expect(holdsProse('The quarry is closed again\n'.repeat(20), false)).toBe(false);
    expect(holdsProse('नगर परिषद ने पुराने तरणताल को खोला।\n'.repeat(20), false)).toBe(true);
  });

  it('asks for a few lines, whatever they are, of a page that says twice that it is a story', () => {
    const poem =
      'The tide came in and took the chair\nand left the nets upon the stair\nand all the harbour bare';
    expect(holdsProse(poem, true)).toBe(false);
    expect(holdsProse(poem, true, true)).toBe(true);
    expect(holdsProse('Carnival in pictures', true, true)).toBe(false);
  });

  it('asks less of a page that names its writer or its day', () => {
    expect(holdsProse(SENTENCE.repeat(3), false)).toBe(false);
    expect(holdsProse(SENTENCE.repeat(3), true)).toBe(true);
  });
});
