import { describe, expect, it } from 'vitest';
import { isNamingId, ownNames } from '../../src/rules/class-names.ts';

describe('the names that an element has for itself', () => {
  it.each([
    ['story-body [&_figcaption]:mt-2 [&>aside]:hidden', 'story-body'],
    ['group-[.related-open]:block w-full', 'w-full'],
    ['w-[300px]', ''],
    ['related-posts card', 'related-posts card'],
  ])('of «%s» are «%s»', (given, own) => {
    expect(ownNames(given)).toBe(own);
  });
});

describe('an id', () => {
  it.each([
    ['related-posts', 'DIV', true],
    ['comments', 'SECTION', true],
    ['menu-innovation-strategies-building-memorable-experiences', 'DIV', false],
    ['related-stories', 'H2', false],
  ])('«%s» of %s names what is in it: %s', (id, tag, is) => {
    expect(isNamingId(id, tag)).toBe(is);
  });
});
