import { describe, expect, it } from 'vitest';
import { simplify } from '../../src/index.ts';

describe('simplify', () => {
  it('gives null for an empty page', () => {
    expect(simplify(document)).toBeNull();
  });
});
