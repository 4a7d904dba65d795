import { describe, expect, it } from 'vitest';
import { simplify } from '../../../src/index.ts';

const CAPTIONS = [
  'Ada Lund has mended nets in the same chair since her husband brought it home from the wreck of a Danish barque, she says.',
  'The slip at low water, at half past five in the morning: the boats lie on their sides until the sea comes back for them.',
  'Inside the smokehouse the walls are black and soft, and Erik Holm has never painted them, since the taste is in the walls.',
];
const figures = (captions: readonly string[]): string =>
  captions
    .map(
      (text, index) =>
        `<figure><img src="/${index}.jpg" width="900" height="600"><figcaption class="caption">${text}</figcaption></figure>`,
    )
    .join('');

function read(story: string, path = '/2026/03/04/harbour') {
  const page = new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><head><title>The last harbour</title><meta property="og:type" content="article"></head><body><header><a href="/">Harbour News</a></header><main><h1>The last harbour</h1>${story}</main></body></html>`,
    'text/html',
  );
  return simplify(page, { url: `https://harbour.example${path}` });
}

describe('captions that are the story', () => {
  it('are its text, with their pictures', () => {
    const article = read(figures(CAPTIONS));
    for (const caption of CAPTIONS) expect(article?.text).toContain(caption);
    expect(article?.html.match(/<img/g)).toHaveLength(3);
    expect(article?.html).not.toContain('<figcaption');
  });

  it('stay captions beside a paragraph', () => {
    const article = read(`${figures(CAPTIONS)}<p>${CAPTIONS.join(' ')} Nobody else is left here.</p>`);
    expect(article?.html).toContain('<figcaption');
  });

  it('are none where they are short, and where the page does not say that it is a story', () => {
    expect(read(figures(['A float', 'Dancers from Harwell', 'The mayor']))).toBeNull();
    expect(read(figures(CAPTIONS), '/pictures')).toBeNull();
  });
});
