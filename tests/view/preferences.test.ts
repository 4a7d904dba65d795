import { expect, it } from 'vitest';
import { DEFAULT_PREFERENCES, parsePreferences } from '../../src/view/preferences.ts';

it.each([undefined, null, 7, 'text', []])('makes the defaults of %j', (data) => {
  expect(parsePreferences(data)).toEqual(DEFAULT_PREFERENCES);
});

it('keeps what is good, and mends the rest field by field', () => {
  const parsed = parsePreferences({ theme: 'sepia', font: 'runes', size: 900, measure: 'wide', pace: -1 });
  expect(parsed).toEqual({ ...DEFAULT_PREFERENCES, theme: 'sepia', size: 36 });
});

it('reads back what it wrote', () => {
  const chosen = { ...DEFAULT_PREFERENCES, theme: 'black' as const, lineFocus: 3 as const, pace: 1.4 };
  expect(parsePreferences(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen);
});
