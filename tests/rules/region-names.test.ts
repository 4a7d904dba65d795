import { describe, expect, it } from 'vitest';
import { NAME_LIST, namesOf } from '../../src/rules/region-names.ts';

const told = (name: string): string[] => NAME_LIST.filter((_, bit) => namesOf(name) & (1 << bit));

describe('names of regions', () => {
  it.each([
    ['related-posts', ['related', 'posts']],
    ['site-footer', ['footer']],
    ['cookie-modal', ['overlay']],
    ['Promo_promo__x1', ['card']],
    ['article__cta', ['cta']],
    ['affiliate-disclaimer', ['ad', 'disclaimer']],
  ])('tell what «%s» holds', (name, kinds) => {
    expect(told(name)).toEqual(expect.arrayContaining(kinds));
  });

  it.each([
    // Utility classes, which set how things look.
    'relative col-span-full overflow-hidden',
    'border-collapse text-secondary bg-secondary',
    'md:hidden lg:sticky hover:text-related',
    'margin-bottom-20 bottom-0',
    // What frameworks write on the story itself.
    'Body_module_text__3kf1',
    'elementor-widget elementor-widget-text-editor',
    'et_pb_module et_pb_text',
    'field field--type-text-with-summary field--label-hidden',
    'kg-card',
    'node--promoted',
    'football-report',
    'kt-accordion-panel-hidden collapsed-content',
    'product-details__bottom-line',
    'main-with-sidebar',
  ])('tell nothing of «%s»', (name) => {
    expect(told(name)).toEqual([]);
  });
});
