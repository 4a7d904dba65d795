import { describe, expect, it } from 'vitest';
import { isAsLong } from '../../../src/article/tree/prose-length.ts';

describe('isAsLong', () => {
  it('counts letters', () => {
    expect(isAsLong('Nobody came.', 12)).toBe(true);
    expect(isAsLong('Nobody came.', 13)).toBe(false);
  });

  it('takes a paragraph of 43 Chinese characters for as long as one of a hundred letters', () => {
    expect(
      isAsLong('凌晨四点刚过检修门失守时隧道内没有人但根据运营方的记录两名维修工人几分钟前才离开说', 100),
    ).toBe(true);
  });
});
