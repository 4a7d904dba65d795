import { describe, expect, it } from 'vitest';
import { simplify } from '../../../src/index.ts';

const STORY = [
  'The orchard at Hale was planted in 1902 by a schoolteacher who wanted every child in the parish to own a tree.',
  'Each trunk carried a name on a zinc plate, and each name was crossed out in a ledger when its owner left the village.',
  'Last week a girl of nine found the ledger in a hatbox, with four pages that nobody had ever written on.',
];
const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** What stands between the paragraphs, with the addresses of the site left out. */
function between(media: string): string {
  const [first, ...others] = STORY.map((text) => `<p>${text}</p>`);
  const html = `<!doctype html><html lang="en"><head><title>An orchard</title></head><body><main><article><h1>An orchard</h1>${first}${media}${others.join('')}</article></main></body></html>`;
  const page = new DOMParser().parseFromString(html, 'text/html');
  const article = simplify(page, { url: 'https://hale.example/2026/10/09/an-orchard' })?.html ?? '';
  return article.replaceAll('https://hale.example', '').slice(first?.length, -others.join('').length);
}

const captioned = (media: string) => between(`<figure>${media}<figcaption>The gate.</figcaption></figure>`);
const PICTURE = /^<figure><img[^>]*src="\/gate\.jpg"><figcaption>The gate\.<\/figcaption><\/figure>$/;

describe('a picture that a script would show', () => {
  it.each([
    `<img class="lazy" src="${PIXEL}"><noscript><img src="/gate.jpg" width="800"></noscript>`,
    '<noscript><img src="/gate.jpg" width="800" alt="A gate"></noscript>',
    `<img src="/gate-tiny.jpg" data-full="/gate.jpg">`,
    '<div class="image" style="background-image: url(\'/gate.jpg\')"></div>',
    '<div class="lazyload" data-bg="/gate.jpg"></div>',
    '<span class="js-image" data-src="/gate.jpg" data-width="976"></span>',
  ])('is shown with its caption: %s', (media) => {
    expect(captioned(media)).toMatch(PICTURE);
  });

  it('is fetched at a width that its site offers', () => {
    const at = (widths: string) => captioned(`<img src="/{width}/gate.jpg"${widths}>`);
    expect(at(' data-widths="[320,800,1400,2000]"')).toContain('src="/1400/gate.jpg"');
    expect(at('')).toContain('src="/1024/gate.jpg"');
  });

  it('is no tracker in a noscript', () => {
    expect(between('<noscript><img src="https://count.example/t" width="1" height="1"></noscript>')).toBe('');
    expect(between('<noscript><iframe src="https://count.example/t"></iframe></noscript>')).toBe('');
  });

  it('leaves no empty paragraph where its caption stood', () => {
    const caption =
      '<div class="wp-caption"><img src="/gate.jpg" width="800"><p class="wp-caption-text">The gate.</p></div>';
    expect(between(caption)).toMatch(PICTURE);
  });
});

describe('a player that waits for a click', () => {
  const film = 'data-embed-src="https://www.youtube.com/embed/abcdefghijk"';
  it.each([
    '<div class="youtube-player" data-id="abcdefghijk"></div>',
    '<lite-youtube videoid="abcdefghijk"></lite-youtube>',
    '<div class="lazy-youtube" data-embed="abcdefghijk"><div class="play-button"></div></div>',
    `<div class="lazy-youtube" data-embed="abcdefghijk"><style>${'.play { color: red } '.repeat(12)}</style>Play</div>`,
  ])('is a placeholder: %s', (media) => {
    expect(between(media)).toContain(film);
  });

  it('is none where a class only speaks of one', () => {
    expect(between(`<div class="youtube-text" data-id="x"><p>${STORY[1]} Again.</p></div>`)).toContain(
      'Again.',
    );
    const review = `<div class="post-youtube-review" data-id="post-123456"><p>${STORY[1]} Anew.</p></div>`;
    expect(between(review.replace('</p>', `</p><p>${STORY[2]}</p>`))).toContain('Anew.');
  });

  it('says its name once where it has no title, and who shared a post', () => {
    expect(between('<video src="/film.mp4" controls></video>')).toContain(
      '<a href="/film.mp4">hale.example</a></figcaption>',
    );
    const post = `<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/xyz/"><a href="https://www.instagram.com/p/xyz/">View this post on Instagram</a><p><a href="https://www.instagram.com/p/xyz/">A post shared by Ana Lima (@ana)</a></p></blockquote>`;
    expect(between(post)).toContain('>A post shared by Ana Lima (@ana)</a> (Instagram)');
    expect(between(post)).not.toContain('View this post');
  });
});
