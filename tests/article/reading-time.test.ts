import { describe, expect, it } from 'vitest';
import { learnPace, readingTime } from '../../src/article/reading-time.ts';

const base = { images: 0, codeWords: 0 };

describe('readingTime', () => {
  it.each([
    ['word '.repeat(238 * 4), 'en', 4],
    ['Wort '.repeat(179 * 3), 'de-DE', 3],
    ['字'.repeat(255 * 2), 'zh-Hant', 2],
    ['あ'.repeat(357 * 2), 'ja', 2],
    ['가나다 '.repeat(119), 'ko-KR', 1],
    ['one', 'en', 1],
    ['', 'en', 0],
    ['word '.repeat(184 * 2), 'xx-invalid-tag-that-is-far-too-long', 2],
  ])('%#', (text, lang, minutes) => {
    expect(readingTime({ ...base, text, lang }).minutes).toBe(minutes);
  });

  it('adds up mixed scripts', () => {
    const time = readingTime({ ...base, text: `${'字'.repeat(255)} ${'word '.repeat(238)}`, lang: 'zh' });
    expect(time).toMatchObject({ words: 238, characters: 255, minutes: 2 });
  });

  it('counts Thai letters with their marks as one, pictures ever faster, code slower', () => {
    expect(readingTime({ ...base, text: 'กำ ที่', lang: 'th' }).characters).toBe(3);
    expect(readingTime({ ...base, text: 'a', lang: 'en', images: 3 }).seconds).toBeCloseTo(
      12 + 11 + 10 + 60 / 238,
    );
    expect(readingTime({ ...base, text: 'a', lang: 'en', images: 12 }).seconds).toBeCloseTo(
      72 + 9 - 9 + 3 * 3 - 0 + 60 / 238,
      0,
    );
    const prose = readingTime({ ...base, text: 'a '.repeat(100), lang: 'en' }).seconds;
    expect(
      readingTime({ text: 'a '.repeat(100), lang: 'en', images: 0, codeWords: 100 }).seconds,
    ).toBeCloseTo(prose * 2);
  });

  it('gives the range of one deviation', () => {
    const { range } = readingTime({ ...base, text: 'word '.repeat(2380), lang: 'en' });
    expect(range[0]).toBeLessThan(10);
    expect(range[1]).toBeGreaterThan(10);
  });
});

describe('learnPace', () => {
  it('takes the median and is unmoved by a forgotten tab', () => {
    expect(
      learnPace([
        { taken: 60, expected: 90 },
        { taken: 80, expected: 120 },
        { taken: 9000, expected: 100 },
        { taken: 100, expected: 150 },
      ]),
    ).toBe(1.5);
  });

  it('says nothing after too few articles', () => {
    expect(learnPace([{ taken: 60, expected: 90 }])).toBeNull();
  });
});
