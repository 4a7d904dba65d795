import { describe, expect, it } from 'vitest';
import { simplify } from '../../src/index.ts';

function textOf(body: string, title = ''): string | null {
  const html = `<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`;
  const page = new DOMParser().parseFromString(html, 'text/html');
  return simplify(page, { url: 'https://notes.example/page' })?.text ?? null;
}

const LINE = 'The mill at the weir was sold on Friday to the two sisters who were born in it.';

describe('a page that is a text and nothing else', () => {
  it.each([
    ['a line', `<div>${LINE}</div>`],
    ['the one item of a list', `<ol><li><p>${LINE}</p></li></ol>`],
    ['a heading and a line', `<article><h1>The mill</h1><div><p>${LINE}</p></div></article>`],
    ['a line beside hidden ones', `<p>${LINE}</p><p aria-hidden="true">Menu and all that comes with it</p>`],
  ])('is an article: %s', (_, body) => {
    expect(textOf(body)).toContain(LINE);
  });

  it('is one with every line of it, headings and half lines too', () => {
    const text = textOf(
      `<h1>Four sums</h1><p>When a is not</p><math><mn>0</mn></math> there are two, <h2>The second sum</h2><p>${LINE}</p>`,
    );
    for (const line of ['When a is not', 'there are two,', 'The second sum', LINE])
      expect(text).toContain(line);
  });

  it('is one of pictures with headings where it calls itself an article', () => {
    const pictures = [1, 2].map((at) => `<h2>The weir, ${at}</h2><p><img src="/${at}.jpg"></p>`).join('');
    expect(textOf(`<article>${pictures}</article>`)).toContain('The weir, 2');
    expect(textOf(`<div>${pictures}</div>`)).toBeNull();
  });
});

describe('a page that is a line and no article', () => {
  it.each([
    [
      'an error of a server',
      '<h1>Not Found</h1><p>The requested URL /mill was not found on this server.</p>',
      '404 Not Found',
    ],
    [
      'the same without its number',
      '<h1>Oh no</h1><p>The page that you look for is no longer here, or it never was.</p>',
      '',
    ],
    ['an error in German', '<p>Die Seite, die Sie suchen, wurde leider nicht gefunden.</p>', ''],
    [
      'an error in Japanese',
      '<p>お探しのページが見つかりませんでした。アドレスをもう一度お確かめください。お手数をおかけいたします。</p>',
      'ページが見つかりません',
    ],
    [
      'a check of the browser',
      '<h1>One moment</h1><p>We are making sure that your connection is secure before you go on.</p>',
      'Just a moment...',
    ],
    ['a wait', '<div id="app">Loading…</div>', ''],
    [
      'works on the site',
      '<h1>Soon</h1><p>This site is down for maintenance until the early morning of Sunday.</p>',
      '',
    ],
    ['a page with nowhere to go but home', `<p>${LINE}</p><p><a href="/">Home</a></p>`, ''],
    ['a login wall', `<p>${LINE}</p><form><input type="email"><button>Go on</button></form>`, ''],
    [
      'an empty search',
      `<p>Nothing was found that has all of these words in it, we regret.</p><form><input name="q"></form>`,
      '',
    ],
    ['a word', '<p>Test</p>', ''],
    ['words without a sentence', '<p>The mill</p><p>The weir</p><p>The two sisters</p>', 'The mill'],
  ])('gives nothing for %s', (_, body, title) => {
    expect(textOf(body, title)).toBeNull();
  });
});
