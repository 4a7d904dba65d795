import { expect, it } from 'vitest';
import { anyTable } from '../../src/article/any-table.ts';

it('asks a text in every language, and compiles each pattern once, when it is first needed', () => {
  const compiled: string[] = [];
  const opensElsewhere = anyTable(
    ({ linkNotes }) => linkNotes,
    (notes) => {
      compiled.push(notes);
      return new RegExp(`^(?:${notes})$`, 'iu');
    },
  );
  expect(compiled).toEqual([]);
  expect(opensElsewhere('external link')).toBe(true);
  expect(opensElsewhere('externer Link')).toBe(true);
  expect(opensElsewhere('The lock')).toBe(false);
  const count = compiled.length;
  expect(opensElsewhere('Eine Schleuse')).toBe(false);
  expect(compiled).toHaveLength(count);
});
