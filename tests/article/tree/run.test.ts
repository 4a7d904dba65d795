import { expect, it } from 'vitest';
import { tidyLine } from '../../../src/article/tree/run.ts';

it('takes spaces away that are one too many, and those around line breaks', () => {
  expect(tidyLine('  a   b \n  \n c  ')).toBe('a b\n\nc');
});

it('does so in no time where there are very many', () => {
  const begin = performance.now();
  expect(tidyLine(`a${' '.repeat(200_000)}b\nc`)).toBe('a b\nc');
  expect(performance.now() - begin).toBeLessThan(1000);
});
