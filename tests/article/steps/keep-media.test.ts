import { describe, expect, it } from 'vitest';
import { simplify } from '../../../src/index.ts';

const PROSE = [
  'The ferry between the two islands stopped on Monday after a crew member noticed a crack in the ramp of the larger boat.',
  'Farmers on the smaller island said that they could hold out for a week, as the tank at the dairy was emptied on Sunday.',
  'The company has asked a yard on the mainland for a spare ramp, and expects the repair to take no longer than nine days.',
];

function read(head: string, body = ''): string {
  return readBody(`${body}${PROSE.map((text) => `<div class="part"><p>${text}</p></div>`).join('')}`, head);
}

function readBody(body: string, head = ''): string {
  const html = `<!doctype html><html lang="en"><head><title>Ferry stops</title></head><body><main><article>
    <header><h1>Ferry stops</h1>${head}<p class="byline">By <a rel="author" href="/ana">Ana Lima</a></p><p><time datetime="2026-02-02">2 February</time></p><ul><li>Share</li><li>Save</li><li>Print</li></ul></header>
    <section>${body}</section></article></main></body></html>`;
  const page = new DOMParser().parseFromString(html, 'text/html');
  return simplify(page, { url: 'https://valley.example/2026/02/ferry-stops' })?.html ?? '';
}

const figure = (caption: string, image = '<img src="/ramp.jpg" width="900" height="600" alt="A ramp">') =>
  `<figure><div>${image}</div>${caption}</figure>`;

describe('the picture between headline and story', () => {
  it('stays with its caption, though the page sets it in a head apart from the body', () => {
    const html = read(figure('<figcaption>The ramp on Monday. Ira Stone</figcaption>'));
    expect(html).toMatch(
      /^<figure><img[^>]*ramp\.jpg"[^>]*><figcaption>The ramp on Monday\. Ira Stone<\/figcaption><\/figure><p>/,
    );
  });

  it('stays where its credit stands beside it in one element', () => {
    const image =
      '<img src="/ramp.jpg" width="900" height="600" alt="A ramp"><span role="text">Getty Images</span>';
    const html = read('', figure('<figcaption>The ramp on Monday.</figcaption>', image));
    expect(html).toContain('ramp.jpg');
    expect(html).toContain('The ramp on Monday.');
  });

  it('is not the still of a video, nor the face of the writer', () => {
    expect(
      read(`<div class="featured-video">${figure('<figcaption>Watch the ramp.</figcaption>')}</div>`),
    ).toMatch(/^<p>/);
    expect(
      read('<div class="author"><img src="/ana.jpg" width="80" height="80" alt="Ana Lima"></div>'),
    ).toMatch(/^<p>/);
  });
});

describe('the picture behind the last paragraph', () => {
  const behind = (more: string) => readBody(`${PROSE.map((text) => `<p>${text}</p>`).join('')}${more}`);

  it('stays with its caption', () => {
    const html = behind(figure('<figcaption>The ramp on Monday. Ira Stone</figcaption>'));
    expect(html).toMatch(/ramp\.jpg[^§]*<figcaption>The ramp on Monday\. Ira Stone<\/figcaption><\/figure>$/);
  });

  it('goes where it has no caption, or stands among links to other stories', () => {
    expect(behind(figure(''))).not.toContain('ramp.jpg');
    expect(
      behind(
        `<h3>Read more</h3><div class="card"><a href="/1">${figure('<figcaption>Snow closes the pass</figcaption>')}</a></div>`,
      ),
    ).not.toContain('ramp.jpg');
  });
});
