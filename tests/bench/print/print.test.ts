// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { diffWords } from './diff-words.ts';
import { differences } from './differences.ts';
import { table } from './table.ts';

describe('comparison of two texts', () => {
  const many = (count: number, from = 0) =>
    Array.from({ length: count }, (_, index) => `w${index + from}`).join(' ');

  it('parts what both have from what one has', () => {
    expect(diffWords('a b c d', 'a x c d')).toEqual([
      { side: 'both', words: ['a'] },
      { side: 'lost', words: ['b'] },
      { side: 'left over', words: ['x'] },
      { side: 'both', words: ['c', 'd'] },
    ]);
  });
  it('lists runs that are worth reading', () => {
    const { lost, leftOver } = differences('one two five six end', 'one share this story now five six end');
    expect(lost).toEqual([]);
    expect(leftOver).toEqual(['share this story now']);
  });
  it('loses no word of long texts', () => {
    const truth = `${many(3000)} ${many(200, 50_000)} ${many(3000, 10_000)}`;
    const result = `junk ${many(3000)} ${many(3000, 10_000)} more junk`;
    const pieces = diffWords(truth, result);
    const side = (wanted: string) =>
      pieces.filter((piece) => piece.side === wanted).flatMap(({ words }) => words).length;
    expect(side('both') + side('lost')).toBe(6200);
    expect(side('both') + side('left over')).toBe(6003);
    expect(side('both')).toBe(6000);
  });
});

describe('table', () => {
  it('lines its columns up', () => {
    expect(table(['a', 'b'], [['long', '1']]).split('\n')).toEqual(['a     b', '────  ─', 'long  1']);
  });
});
