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

  it('asks less of a page that names its writer or its day', () => {
    expect(holdsProse(SENTENCE.repeat(3), false)).toBe(false);
    expect(holdsProse(SENTENCE.repeat(3), true)).toBe(true);
  });
});
