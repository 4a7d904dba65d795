// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { blockPage, judgeBlock } from './junk-blocks.ts';
import { lostParagraphs } from './paragraphs.ts';
import { averageScores, compareShingles, pageF1 } from './shingles.ts';
import { countSnippets } from './snippets.ts';
import { growthExponent, median, quantile } from './spread.ts';
import { wordF1 } from './word-bags.ts';

describe('shingles', () => {
  it('counts four-word runs, each page by shares', () => {
    // Truth: two shingles; result: the first of them and two others.
    const counts = compareShingles('one two three four five', 'one two three four six seven');
    expect(counts).toEqual({ right: 1 / 4, wrong: 2 / 4, missed: 1 / 4 });
  });
  it('keeps case apart and takes a text shorter than a shingle as one', () => {
    expect(compareShingles('Two words', 'two words').right).toBe(0);
    expect(compareShingles('two words', 'two, words!').right).toBe(1);
  });
  it('takes a page without a result as no recall, and leaves it out of precision', () => {
    const scores = averageScores([
      compareShingles('one two three four', 'one two three four'),
      compareShingles('one two three four', ''),
    ]);
    expect(scores.precision).toBe(1);
    expect(scores.recall).toBe(0.5);
    expect(scores.f1).toBeCloseTo(2 / 3);
  });
  it('takes the F1 of the averages, not the average of the F1s', () => {
    const pages = [
      { right: 0.5, wrong: 0.5, missed: 0 },
      { right: 0.5, wrong: 0, missed: 0.5 },
    ];
    expect(averageScores(pages).f1).toBe(0.75);
    expect(pageF1({ right: 0, wrong: 1, missed: 0 })).toBe(0);
  });
});

describe('word bags', () => {
  it('ignores order and case, and counts repeats', () => {
    expect(wordF1('The cat sat', 'sat the CAT')).toBe(1);
    expect(wordF1('a a b', 'a b b')).toBeCloseTo(2 / 3);
    expect(wordF1('words', '')).toBe(0);
  });
});

describe('snippets', () => {
  it('folds case and white space', () => {
    expect(countSnippets(['Hello  there', 'gone'], 'well,\nhello\nTHERE!')).toBe(1);
  });
});

describe('spread', () => {
  it('takes medians and quantiles', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(quantile([5, 1, 2, 3, 4], 0.95)).toBe(5);
  });
  it('tells linear from quadratic growth', () => {
    expect(
      growthExponent([
        [1, 3],
        [2, 6],
        [4, 12],
      ]),
    ).toBeCloseTo(1);
    expect(
      growthExponent([
        [1, 3],
        [2, 12],
        [4, 48],
      ]),
    ).toBeCloseTo(2);
  });
});

describe('lost paragraphs', () => {
  const first = 'The tunnel under the harbour stays shut until June.';
  const second = 'Engineers found water behind the eastern wall on Monday night.';
  it('names a paragraph that is not in the result', () => {
    expect(lostParagraphs(`${first}\n${second}`, first, [])).toEqual([{ text: second, reason: null }]);
  });
  it('forgives a few words taken out of a paragraph, and lines that are labels', () => {
    expect(
      lostParagraphs(`${first} ${second}\nRead more`, `${first} ${second}`.replace(' Monday', ''), []),
    ).toEqual([]);
  });
  it('gives the reason where the engine set the block aside', () => {
    const aside = [{ kind: 'newsletter', text: second }];
    expect(lostParagraphs(second, first, aside)).toEqual([{ text: second, reason: 'newsletter' }]);
  });
  it('does not ask for the tool that a site sets into its headings', () => {
    const heading = 'How the tunnel was built';
    expect(lostParagraphs(`${heading}[edit]`, heading, [])).toEqual([]);
    expect(lostParagraphs(`${heading}[edit]`, first, [])).toHaveLength(1);
  });

  it('takes a paragraph that was set aside in parts for set aside, and one word of it for nothing', () => {
    const halves = [second.slice(0, 40), second.slice(40)].map((text) => ({ kind: 'other', text }));
    expect(lostParagraphs(second, first, halves)[0]?.reason).toBe('other');
    expect(lostParagraphs(second, first, [{ kind: 'other', text: 'the' }])[0]?.reason).toBeNull();
  });
});

describe('junk blocks', () => {
  const story: [string, string[]] = ['Tunnel shut', ['First paragraph.', 'Second paragraph.']];
  it('stands before, within or behind the story by its index', () => {
    const places = [0, 1, 2].map((index) => {
      const page = blockPage('en', story, '<p>BLOCK</p>', index);
      return ['First', 'Second'].filter((word) => page.indexOf(word) < page.indexOf('BLOCK')).length;
    });
    expect(places).toEqual([0, 1, 2]);
  });
  it('is gone when none of its text is left, kept when all is', () => {
    const result = 'First paragraph. Share this story Second paragraph.';
    expect(judgeBlock(['Share this story', 'Print page'], story[1], result, 'en')).toEqual({
      isGone: false,
      isKept: false,
      isWhole: true,
    });
    expect(judgeBlock(['Print page'], story[1], 'First paragraph.', 'en')).toEqual({
      isGone: true,
      isKept: false,
      isWhole: false,
    });
  });
});
