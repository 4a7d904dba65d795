import { describe, expect, it } from 'vitest';
import { dayIn } from '../../../src/article/metadata/near-headline.ts';
import { simplify } from '../../../src/index.ts';
import { library } from '../../fixtures/stories/library.ts';
import { escapeText } from '../../fixtures/stories/story.ts';

const STORY = library.paragraphs.map((text) => `<p>${escapeText(text)}</p>`).join('');
const read = (lines: string, lang = 'en') => {
  const html = `<html lang="${lang}"><head><title>${library.headline}</title></head><body>
    <main><h1>${escapeText(library.headline)}</h1>${lines}<div class="text">${STORY}</div><p>By Nobody Here on March 3, 2020</p></main></body></html>`;
  return simplify(new DOMParser().parseFromString(html, 'text/html'), {
    url: 'https://daily.example/local/library',
  });
};

describe('the lines by the headline', () => {
  it.each([
    ['<div>By Ana Lima on February 18, 2026</div>', 'Ana Lima', '2026-02-18'],
    ['<div>Written by</div><div>Ana Lima</div><div>18 Feb 2026</div>', 'Ana Lima', '2026-02-18'],
    [
      '<div><span>Published February 18, 2026</span> <span>by Ana Lima and Tomas Brandt</span></div>',
      null,
      '2026-02-18',
    ],
    [
      '<p><a href="/news">News</a> By <a href="/ana">Ana Lima</a> published <time>February 18, 2026</time></p>',
      'Ana Lima',
      '2026-02-18',
    ],
    ['<p>by Ana Lima and Tomas Brandt</p><p>2026-02-18</p>', 'Ana Lima and Tomas Brandt', '2026-02-18'],
    ['<p>Ana Lima | Senior Writer | February 18, 2026</p>', 'Ana Lima', '2026-02-18'],
    [
      '<time datetime="2026-02-18">18 Feb</time><aside class="post-author">Ana Lima</aside>',
      'Ana Lima',
      '2026-02-18',
    ],
  ])('tell writer and day: %s', (lines, byline, day) => {
    const article = read(lines);
    expect(article?.publishedTime).toBe(day);
    if (byline) expect(article?.byline).toBe(byline);
  });

  it('tell a later day apart', () => {
    const article = read(
      '<p>By Ana Lima</p><p>Published: 2 January 2026</p><p>Last updated: 18 February 2026</p>',
    );
    expect(article?.publishedTime).toBe('2026-01-02');
    expect(article?.modifiedTime).toBe('2026-02-18');
  });

  it.each([
    '<p>By the harbour</p>',
    '<p>Local news</p>',
    '<p>By and large</p>',
    '<p>Upper Holm | February 18, 2026</p>',
    '<p>Town Hall | Staff | Rooms</p>',
  ])('name nobody in %s', (lines) => {
    expect(read(lines)?.byline).toBeNull();
  });

  it('give way to a card that tells who wrote', () => {
    const html = `<head><meta name="twitter:label1" content="Reading time"><meta name="twitter:data1" content="2 minutes">
      <meta name="twitter:label2" content="Written by"><meta name="twitter:data2" content="Ira Stone"></head><body><main><h1>${library.headline}</h1>${STORY}</main></body>`;
    const page = new DOMParser().parseFromString(html, 'text/html');
    expect(simplify(page, { url: 'https://daily.example/a' })?.byline).toBe('Ira Stone');
  });

  it('do not give way to what the page states', () => {
    const html = `<head><meta name="author" content="Ira Stone"><meta property="article:published_time" content="2026-03-01T08:00:00Z"></head>
      <body><main><h1>${library.headline}</h1><p>By Ana Lima, February 18, 2026</p>${STORY}</main></body>`;
    const article = simplify(new DOMParser().parseFromString(html, 'text/html'), {
      url: 'https://daily.example/a',
    });
    expect(article).toMatchObject({ byline: 'Ira Stone', publishedTime: '2026-03-01T08:00:00Z' });
  });
});

describe('dayIn', () => {
  it.each([
    ['18. Februar 2026', 'de', '2026-02-18'],
    ['18.02.2026', 'de', '2026-02-18'],
    ['18 février 2026', 'fr', '2026-02-18'],
    ['18 de febrero de 2026', 'es', '2026-02-18'],
    ['18 февраля 2026', 'ru', '2026-02-18'],
    ['2026年2月18日', 'ja', '2026-02-18'],
    ['2026년 2월 18일', 'ko', '2026-02-18'],
    ['Sept. 3rd, 2025', 'en', '2025-09-03'],
    ['3rd of September 2025', 'en', '2025-09-03'],
    ['18 feb 2026 - 14:30 CET', 'it', '2026-02-18'],
    ['mar 9 dic 2025', 'es', null],
    ['2026/02/18 14:30', 'zh', '2026-02-18'],
    ['2026.02.18. 오후 2:30', 'ko', '2026-02-18'],
    ['١٨ فبراير ٢٠٢٦', 'ar', '2026-02-18'],
    ['18 בפברואר 2026', 'he', '2026-02-18'],
    ['18 tháng 2 năm 2026', 'vi', '2026-02-18'],
    ['18 tháng 12 năm 2026', 'vi', '2026-12-18'],
    ['Room 2026', 'en', null],
    ['May contain 12 errors in 2026', 'en', null],
    ['45 Feb 2026', 'en', null],
  ])('reads «%s»', (line, lang, day) => {
    expect(dayIn(line, lang)).toBe(day);
  });
});
