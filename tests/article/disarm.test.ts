import { afterEach, expect, it } from 'vitest';
import { isArticlePage } from '../../src/article/article-page.ts';
import { OF_DOCUMENT, OF_ELEMENT } from '../../src/article/disarm.ts';
import { simplify } from '../../src/index.ts';
import { library } from '../fixtures/stories/library.ts';
import { escapeText } from '../fixtures/stories/story.ts';

const URL = 'https://daily.example/local/library';
const PARAGRAPHS = library.paragraphs.map((text) => `<p>${escapeText(text)}</p>`).join('\n');
const STORY = `<article><h1>${escapeText(library.headline)}</h1>${PARAGRAPHS}</article>`;

/** A story in a form, as old frameworks make pages, with forms in every place where one may stand. */
const FORMS = `<form class="main byline author related">
  <nav><form class="search"></form></nav><form class="byline" itemprop="author"><a rel="author" href="/authors/x">Ana Lima</a></form>
  ${STORY.replace(
    '</h1>',
    '</h1><form class="author-box"><b>Ana Lima</b><time datetime="2026-01-02">2 Jan</time></form>',
  ).replace(
    '</article>',
    `<figure><form><img src="/a.jpg" width="600" height="400"><noscript><img src="b.jpg"></noscript></form></figure>
    <form class="newsletter"><label>Sign up</label><input><button>Go</button></form><ul><li><form><a href="/x">one</a></form></li></ul>
    <details><summary>More</summary><form><p>Answer</p></form></details><form style="display:none">hidden</form></article>`,
  )}<aside><form class="comments"><p>Comment, 3 hours ago. Reply</p></form></aside></form>`;

/** An open page: that of the test has members of its own, set by vitest. */
function open(html: string): Document {
  const page = document.body.appendChild(document.createElement('iframe')).contentDocument as Document;
  page.body.innerHTML = html;
  return page;
}

afterEach(() => document.body.replaceChildren());

/** Notes what is asked of a page's document and of its forms. */
function listen(page: Document): { document: Set<string>; form: Set<string> } {
  const asked = { document: new Set<string>(), form: new Set<string>() };
  const window = page.defaultView as Window & typeof globalThis;
  const forms = new WeakSet<object>(page.querySelectorAll('form'));
  const note = (thing: object, name: string) => {
    if (thing === page) asked.document.add(name);
    else if (forms.has(thing)) asked.form.add(name);
  };
  for (const { prototype } of [
    window.Node,
    window.Element,
    window.HTMLElement,
    window.HTMLFormElement,
    window.Document,
  ]) {
    for (const [name, own] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      const { configurable, get, value } = own as PropertyDescriptor;
      if (!configurable || name === 'constructor') continue;
      const noted = function (this: object, ...given: unknown[]) {
        note(this, name);
        return get ? get.call(this) : value.apply(this, given);
      };
      if (get) Object.defineProperty(prototype, name, { ...own, get: noted });
      else if (typeof value === 'function') Object.defineProperty(prototype, name, { ...own, value: noted });
    }
  }
  return asked;
}

it('knows all that the engine asks of a page’s document and forms', () => {
  const page = open(FORMS);
  const asked = listen(page);
  expect(simplify(page, { url: URL, timeLimit: 60_000 })?.title).toBe(library.headline);
  isArticlePage(page, URL);
  expect(asked.form.size).toBeGreaterThan(10);
  // The sanitiser asks every page for them, and does without.
  for (const name of ['currentScript', 'importNode']) asked.document.delete(name);
  // Fields of honest forms have this name; that there is no text under it changes nothing.
  asked.form.delete('id');
  expect([...asked.document].filter((name) => !OF_DOCUMENT.has(name))).toEqual([]);
  expect([...asked.form].filter((name) => !OF_ELEMENT.has(name))).toEqual([]);
});

it.each(['nodeType', 'defaultView', 'createElement', 'implementation', 'importNode', 'currentScript'])(
  'sanitises where %s of the open page is hidden',
  (name) => {
    const page = open(
      `<img name="${name}">${STORY.replace('</p>', '<picture><script>bad()</script></picture><a href="https://a.example/"><svg onload="bad()"><script>bad()</script></svg></a><math><mi>x</mi></math></p>')}`,
    );
    expect(Object.hasOwn(page, name)).toBe(true);
    const html = simplify(page, { url: URL, timeLimit: 60_000 })?.html;
    expect(html).toContain(escapeText(library.paragraphs[1] ?? '').slice(0, 40));
    expect(html).not.toMatch(/<(?:svg|script|picture|math|mi)\b/);
  },
);
