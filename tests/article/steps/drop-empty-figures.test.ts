import { expect, it } from 'vitest';
import { dropEmptyFigures } from '../../../src/article/steps/drop-empty-figures.ts';

it.each([
  ['<figure></figure>', ''],
  ['<figure><p></p><figcaption>WATCH | The crane falls:</figcaption></figure>', ''],
  ['<figure><figure><figcaption>The crane.</figcaption></figure></figure>', ''],
  ['<figure><img src="/a.jpg"><figcaption>The crane.</figcaption></figure>', null],
  ['<figure><table><tbody><tr><td>9</td></tr></tbody></table><figcaption>Nine.</figcaption></figure>', null],
  ['<figure data-embed-src="https://v.example/1"><figcaption>A video</figcaption></figure>', null],
  ['<figure><p>A paragraph that a site set in a figure.</p></figure>', null],
])('of %s leaves what shows something', (html, left) => {
  const body = document.createElement('div');
  body.innerHTML = `<p>before</p>${html}<p>after</p>`;
  dropEmptyFigures(body);
  expect(body.innerHTML).toBe(`<p>before</p>${left ?? html}<p>after</p>`);
});
