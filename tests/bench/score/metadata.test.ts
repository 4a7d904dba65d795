import { describe, expect, it } from 'vitest';
import { isSame } from './metadata.ts';

describe('isSame', () => {
  it.each([
    ['title', 'Harbour library stays open', 'Harbour library stays open', true],
    ['title', 'Harbour library stays open', 'Harbour library stays open | The Daily', false],
    ['byline', 'Ana Lima and Tomas Brandt', 'By Tomas Brandt, Ana Lima', true],
    ['byline', 'Ana Lima', 'Ana Lima, Staff Writer', false],
    ['publishedTime', '2026-02-18', '2026-02-18T07:30:00Z', true],
    ['publishedTime', '2026-02-18', '2026-03-01', false],
    ['publishedTime', 'Tuesday', 'Tuesday', false],
  ] as const)('compares the %s «%s» with «%s»', (field, truth, told, same) => {
    expect(isSame(field, truth, told)).toBe(same);
  });
});
