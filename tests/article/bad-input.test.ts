import { describe, expect, it } from 'vitest';
import { isArticlePage } from '../../src/article/article-page.ts';
import { simplify } from '../../src/index.ts';
import { ATTACKS, paragraphAfter, paragraphBefore } from '../fixtures/pages/attacks.ts';
import { library } from '../fixtures/stories/library.ts';
import { escapeText } from '../fixtures/stories/story.ts';

const URL = 'https://daily.example/local/library';
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const PARAGRAPHS = library.paragraphs.map((text) => `<p>${escapeText(text)}</p>`).join('\n');
const STORY = `<article><h1>${escapeText(library.headline)}</h1>${PARAGRAPHS}</article>`;
const lost = (page: Document, paragraphs: readonly string[] = library.paragraphs): string[] => {
  const text = simplify(page, { url: URL, timeLimit: 60_000 })?.text.replace(/\s+/g, ' ') ?? '';
  return paragraphs.filter((paragraph) => !text.includes(paragraph.replace(/\s+/g, ' ')));
};

describe('a page that hides what documents and forms can do', () => {
  it.each([
    '<img name="querySelectorAll"><form name="body"></form>',
    '<form name="documentElement"><input name="x"></form><img name="title">',
    '<img name="implementation"><embed name="baseURI"><object id="cloneNode"></object>',
    '<form><input name="nextSibling"><input name="firstChild"></form>',
    '<form class="byline"><input name="tagName"><input name="getAttribute"><button name="closest">x</button></form>',
    '<form><input name="attributes"><input name="textContent"><input name="querySelectorAll"></form>',
    '<form><input name="removeAttribute"></form><form id="removeAttribute"></form>',
  ])('is read all the same: %s', (trap) => {
    const page = parse(`<title>${library.headline}</title><body>${trap}${STORY}${trap}</body>`);
    expect(lost(page)).toEqual([]);
    expect(isArticlePage(page, URL)).toBe(true);
  });

  it('is not changed', () => {
    const page = parse(`<body><form><input name="nextSibling"></form>${STORY}</body>`);
    const given = page.documentElement.outerHTML;
    simplify(page, { url: URL, timeLimit: 60_000 });
    expect(page.documentElement.outerHTML).toBe(given);
  });
});

describe('a story with attacks in it', () => {
  it.each(ATTACKS.map((attack) => [attack.slice(0, 90), attack]))('is read whole around %s', (_, attack) => {
    const page = parse(`<body>${STORY.replace('</article>', '<div id="here"></div></article>')}</body>`);
    const holder = parse(attack);
    page
      .getElementById('here')
      ?.append(page.importNode(holder.head, true), page.importNode(holder.body, true));
    for (const text of [paragraphBefore(1), paragraphAfter(1)]) {
      const paragraph = page.createElement('p');
      paragraph.textContent = text;
      page.getElementById('here')?.[text === paragraphAfter(1) ? 'append' : 'prepend'](paragraph);
    }
    expect(lost(page, [...library.paragraphs, paragraphBefore(1), paragraphAfter(1)])).toEqual([]);
  });
});

describe('a page made to keep the engine busy', () => {
  const many = 100_000;
  it.each([
    ['class names', `<div class="${'a'.repeat(many)} [" id="b"><p class="${':a'.repeat(many)}">x</p></div>`],
    ['a set of pictures', `<img src="/a.jpg" width="600" height="400" srcset="${','.repeat(many)}x">`],
    ['a date', `<time datetime="a${' '.repeat(many)}b" itemprop="datePublished">x</time>`],
    ['a line of marks', `<p>${'“'.repeat(many)}a</p>`],
  ])('with %s: is read in no time', (_, html) => {
    const begin = performance.now();
    expect(lost(parse(`<body>${STORY.replace('</article>', `${html}</article>`)}</body>`))).toEqual([]);
    expect(performance.now() - begin).toBeLessThan(5000);
  });
});

describe('a page of an odd make', () => {
  it('with the whole story in one text node, lines parted by line breaks of the source', () => {
    const page = parse(`<body><pre>${library.paragraphs.map(escapeText).join('\n\n')}</pre></body>`);
    expect(lost(page)).toEqual([]);
  });

  it('with the whole story in one text node and no line break at all', () => {
    expect(lost(parse(`<body><div>${library.paragraphs.map(escapeText).join(' ')}</div></body>`))).toEqual(
      [],
    );
  });

  it('with the story in a <noscript>, before a script has shown it', () => {
    const waiting = `<div id="app">Loading</div><noscript>${STORY.replace(PARAGRAPHS, PARAGRAPHS.repeat(2))}</noscript>`;
    expect(lost(parse(`<body>${waiting}</body>`))).toEqual([]);
  });

  it('with open shadow roots in one another, and slots', () => {
    const page = parse('<body><story-page></story-page></body>');
    const host = page.querySelector('story-page');
    const outer = host?.attachShadow({ mode: 'open' });
    if (outer) outer.innerHTML = `<main><story-text>${PARAGRAPHS}</story-text></main>`;
    const inner = outer?.querySelector('story-text')?.attachShadow({ mode: 'open' });
    if (inner) inner.innerHTML = `<article><h1>${library.headline}</h1><slot></slot></article>`;
    expect(lost(page)).toEqual([]);
  });

  it('with a part nested 600 deep that is set aside: it is shown flat', () => {
    const deep = `<aside class="related">${'<div>'.repeat(600)}Around the harbour${'</div>'.repeat(600)}</aside>`;
    const page = parse(`<body>${STORY.replace('</p>', `</p>${deep}`)}</body>`);
    const removed = simplify(page, { url: URL })?.removed ?? [];
    expect(removed.map(({ text }) => text)).toContain('Around the harbour');
    for (const { html } of removed) expect(html.match(/<div/g)?.length ?? 0).toBeLessThan(2);
  });

  it('with 10 MB of markup around the story', () => {
    const noise =
      '<div class="widget"><span>x</span><i data-a="0123456789012345678901234567890"></i></div>\n'.repeat(
        55_000,
      );
    const scripts = `<script>${'var a = "0123456789";'.repeat(250_000)}</script>`;
    const page = parse(`<body>${noise.slice(0, noise.length / 2)}${STORY}${scripts}</body>`);
    expect(lost(page)).toEqual([]);
  }, 60_000);

  it.each([
    ['elements nested 500 deep', `${'<div>'.repeat(500)}${STORY}${'</div>'.repeat(500)}`],
    ['inline elements nested 3,000 deep', `<p>${'<b>'.repeat(3000)}bold${'</b>'.repeat(3000)}</p>${STORY}`],
    [
      'tables nested 400 deep',
      `${STORY}${'<table><tr><td>'.repeat(400)}x${'</td></tr></table>'.repeat(400)}`,
    ],
    [
      'a picture of 3 MB in its own address',
      `${STORY}<img src="data:image/png;base64,${'A'.repeat(3_000_000)}">`,
    ],
    ['a line of 1 MB without a space', `${STORY}<p>${'x'.repeat(1_000_000)}</p>`],
  ])(
    'with %s',
    (_, html) => {
      expect(lost(parse(`<body>${html}</body>`))).toEqual([]);
    },
    60_000,
  );

  it('in two directions: each paragraph and name keeps its own', () => {
    const arabic =
      'وقال رئيس البلدية إن المكتبة ستبقى مفتوحة طوال الليل حتى نهاية الشهر، وإن التجربة قد تستمر بعد ذلك.';
    const mixed = `${PARAGRAPHS}<p dir="rtl" lang="ar">${arabic}</p><p>The sign says <bdi dir="rtl">مكتبة المرفأ</bdi> over the door, and has said so since the house was built.</p>`;
    const found = simplify(parse(`<html lang="en"><body>${STORY.replace(PARAGRAPHS, mixed)}</body></html>`), {
      url: URL,
    });
    expect(found).toMatchObject({ dir: 'ltr', lang: 'en' });
    expect(found?.html).toContain(`<p dir="rtl" lang="ar">${arabic}</p>`);
    expect(found?.html).toContain('<bdi dir="rtl">مكتبة المرفأ</bdi>');
  });
});
