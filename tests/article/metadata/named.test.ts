import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { findNamed } from '../../../src/article/metadata/named.ts';

const page = `<nav class="Site-Breadcrumbs"><a href="/">Home</a></nav>
  <h1 id="headline" class="headline">Quarry closes</h1>
  <p id="marked" itemprop="author">Ana Lima</p>
  <div id="loud" class="ArticleByLine">Ana Lima</div>
  <svg id="picture" class="author-icon"></svg>
  <p id="both" class="byline" itemprop="author">Ana Lima</p>`;

const ids = (elements: readonly Element[]) => elements.map(({ id }) => id);

it('finds elements by their class, whatever its case, and by a selector, each once and in the order of the page', () => {
  const named = findNamed(new JSDOM(page).window.document);
  expect(ids(named(/by-?line/i))).toEqual(['loud', 'both']);
  expect(ids(named(/by-?line|author/i))).toEqual(['loud', 'picture', 'both']);
  expect(ids(named(/by-?line/i, '[itemprop="author"]'))).toEqual(['marked', 'loud', 'both']);
});
