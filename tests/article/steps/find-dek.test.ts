import { describe, expect, it } from 'vitest';
import { simplify } from '../../../src/index.ts';
import { library } from '../../fixtures/stories/library.ts';
import { escapeText } from '../../fixtures/stories/story.ts';

const DEK = 'For three months the harbour library keeps its doors open all night.';
const STORY = library.paragraphs.map((text) => `<p>${escapeText(text)}</p>`).join('');

function read(header: string, description: string, story = STORY) {
  const html = `<head><title>${library.headline}</title><meta name="description" content="${description}"></head>
    <body><article><header><h1>${escapeText(library.headline)}</h1>${header}</header><div class="story">${story}</div></article></body>`;
  const page = new DOMParser().parseFromString(html, 'text/html');
  return simplify(page, { url: 'https://daily.example/local/library' });
}

describe('the dek', () => {
  it.each([
    ['named in the markup', `<p class="article__dek">${DEK}</p>`, 'The Daily, your paper.'],
    ['named a standfirst', `<div class="standfirst"><p>${DEK}</p></div>`, ''],
    ['that the page describes itself with', `<p>${DEK}</p><p>Ana Lima</p>`, DEK],
  ])('%s is shown apart from the story', (_, header, description) => {
    const article = read(header, description);
    expect(article?.dek).toBe(DEK);
    expect(article?.text).not.toContain(DEK);
    expect(article?.text).toContain(library.paragraphs[0]);
  });

  it('is not the lede that the page describes itself with', () => {
    const [lede = ''] = library.paragraphs;
    const article = read('<p>Ana Lima</p>', escapeText(lede.slice(0, 120)));
    expect(article?.dek).toBeNull();
    expect(article?.text.startsWith(lede)).toBe(true);
  });

  it('is not the lede where every paragraph stands in a box of its own', () => {
    const boxed = library.paragraphs
      .map((text) => `<div class="text-widget"><p>${escapeText(text)}</p></div>`)
      .join('');
    const [lede = ''] = library.paragraphs;
    const article = read('', escapeText(lede), boxed + boxed.replaceAll('.</p>', ' indeed.</p>'));
    expect(article?.dek).toBeNull();
    expect(article?.text.startsWith(lede)).toBe(true);
  });

  it('is no item of a list of key points', () => {
    const points = `<ul class="summary-list"><li>${DEK}</li><li>The port pays for guards and heating.</li></ul>`;
    expect(read('', '', points + STORY)?.text).toContain(DEK);
  });
});
