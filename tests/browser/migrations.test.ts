import { expect, it } from 'vitest';
import { migrate } from '../../src/browser/migrations.ts';

const steps = [(_key: string, data: unknown) => [data], (key: string, data: unknown) => ({ key, data })];

it('takes data through every format since its own', () => {
  expect(migrate('sites', 'a', 0, steps)).toEqual({ key: 'sites', data: ['a'] });
  expect(migrate('sites', ['a'], 1, steps)).toEqual({ key: 'sites', data: ['a'] });
});

it('leaves data of this format and of newer ones as they are', () => {
  expect(migrate('sites', 'a', 2, steps)).toBe('a');
  expect(migrate('sites', 'a', 9, steps)).toBe('a');
});
