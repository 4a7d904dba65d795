import { describe, expect, it } from 'vitest';
import type { Quote } from '../../src/article/article.ts';
import { citation, quoteLink } from '../../src/article/citation.ts';

const text = 'We will stay, she said.\n\nHe said: we will stay, and more.\n\nA well-known, long line.';

function quote(part: string, from = 0, more: Partial<Quote> = {}): Quote {
  const start = text.indexOf(part, from);
  return {
    text: part,
    parts: [part],
    start,
    end: start + part.length,
    speaker: null,
    role: null,
    rank: 1,
    ...more,
  };
}

const url = 'https://valley.example/a#top';

describe('quoteLink', () => {
  it('encodes what has a meaning in a directive', () => {
    expect(quoteLink({ url, text }, quote('A well-known, long line.'))).toBe(
      'https://valley.example/a#:~:text=A%20well%2Dknown%2C%20long%20line.',
    );
  });

  it('adds context where the words stand twice', () => {
    expect(quoteLink({ url, text }, quote('ll stay', 30))).toContain('text=said%3A%20we%20wi-,');
  });

  it('names first and last words of a long quote', () => {
    const long = Array.from({ length: 40 }, (_, index) => `word${index}`).join(' ');
    const link = quoteLink({ url, text: long }, { ...quote('x'), parts: [long], start: 0 });
    expect(link).toBe(
      'https://valley.example/a#:~:text=word0%20word1%20word2%20word3%20word4,word35%20word36%20word37%20word38%20word39',
    );
  });

  it('names first and last words where no spaces part them', () => {
    const long = '灯台は船のためのものだったが、これからは本を読む人の明かりになる。'.repeat(6);
    const link = quoteLink({ url, text: long }, { ...quote('x'), parts: [long], start: 0 });
    const [start = '', end = ''] = decodeURIComponent(link.split('text=')[1] ?? '').split(',');
    expect(long.startsWith(start) && long.endsWith(end)).toBe(true);
    expect([start.length, end.length].every((length) => length > 4 && length < 30)).toBe(true);
  });

  it('gives each part of a split quote a directive', () => {
    expect(
      quoteLink({ url, text }, quote('x', 0, { parts: ['We will stay', 'more'], start: 0 })).match(/text=/g),
    ).toHaveLength(2);
  });
});

describe('citation', () => {
  it('holds words, speaker, title, source, date and link', () => {
    const cited = citation(
      { url, text, title: 'Staying', siteName: 'Valley Times' },
      quote('We will stay', 0, { speaker: 'Ana Ruiz', role: 'mayor' }),
      ['“', '”'],
      '4 March 2026',
    );
    expect(cited.split('\n').slice(0, 2)).toEqual([
      '“We will stay” — Ana Ruiz, mayor',
      'Staying, Valley Times, 4 March 2026',
    ]);
  });
});

it('leaves out what would turn the order of letters around, and keeps it in the link, which must meet the page', () => {
  const turned = 'We will \u202estay\u202c here';
  const cited = citation(
    { url, text: turned, title: 'A \u2067title', siteName: 'Valley \u202eTimes' },
    { ...quote('We'), text: turned, parts: [turned], start: 0, end: turned.length },
    ['“', '”'],
    null,
  );
  expect(cited.split('\n').slice(0, 2)).toEqual(['“We will stay here”', 'A title, Valley Times']);
  expect(cited).toContain('%E2%80%AE');
});
