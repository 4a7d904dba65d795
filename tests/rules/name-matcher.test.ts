import { describe, expect, it } from 'vitest';
import { nameMatcher } from '../../src/rules/name-matcher.ts';

const rows = ['share-?(?:bar|box)|(?:social|post)-shar(?:e|es)', 'comments?(?:-list)?', 'post-box|share'];
const matcher = nameMatcher(rows, '$|\\s|-(?:\\d|root)');

describe('the first pattern in a name', () => {
  it.each([
    ['share-bar', 0],
    ['sharebox', 0],
    ['a social-shares', 0],
    ['article-share-bar-root', 0],
    ['comment', 1],
    ['x comments-list', 1],
    ['share', 2],
    ['post-box share-bar', 2],
    ['share-price', -1],
    ['preshare-bar', -1],
    ['', -1],
  ])('is found in «%s» in row %i', (name, row) => {
    expect(matcher.rowOf(name)).toBe(row);
  });

  it('has to begin with letters, so that it can be looked up by them', () => {
    expect(() => nameMatcher(['.*-share'], '$')).toThrow('has to begin with two letters');
  });
});
