import { describe, expect, it } from 'vitest';
import { simplify } from '../../src/index.ts';

const SENTENCES = [
  'The council voted on Tuesday to close the quarry above the village, ending a dispute that began nine years ago.',
  'Residents had complained of dust, of noise before dawn, and of lorries that shook the windows along the main street.',
  'The owners, a family firm from the next valley, said they would appeal, and that forty people would lose their work.',
  'A judge is expected to hear the case in spring, though lawyers on both sides said a settlement was still possible.',
  'For now the gates stay shut, the crusher is silent, and the birds have come back to the pond at the foot of the rock.',
];

function page(body: string, head = ''): Document {
  return new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><head><title>Quarry closes - Valley Times</title>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
}

const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');
const STORY = paragraphs(SENTENCES);
const NAVIGATION = `<nav><ul>${'<li><a href="/x">Section</a></li>'.repeat(12)}</ul></nav>`;
const article = (inner: string): Document =>
  page(`${NAVIGATION}<main><article><h1>Quarry closes</h1><div class="body">${inner}</div></article></main>`);

function textOf(document: Document): string {
  return simplify(document, { url: 'https://valley.example/2026/quarry-closes' })?.text ?? '';
}

describe('simplify', () => {
  it('gives null for an empty page', () => {
    expect(simplify(document)).toBeNull();
  });

  it('keeps every paragraph, in order, parted by blank lines', () => {
    expect(textOf(article(STORY))).toBe(SENTENCES.join('\n\n'));
  });

  it('never changes the page', () => {
    const given = article(`${STORY}<aside class="related"><a href="/1">Farm show returns</a></aside>`);
    const before = given.documentElement.outerHTML;
    simplify(given);
    expect(given.documentElement.outerHTML).toBe(before);
  });

  it('keeps short paragraphs of a story', () => {
    const text = textOf(
      article(paragraphs([...SENTENCES.slice(0, 3), 'She waited.', 'No one came.', ...SENTENCES.slice(3)])),
    );
    expect(text).toContain('She waited.\n\nNo one came.');
  });

  it('leaves the headline to the title', () => {
    expect(textOf(article(`<h2>Quarry closes</h2>${STORY}`))).not.toContain('Quarry closes');
  });

  it('keeps subheadings, lists, tables, code and block quotes of the story', () => {
    const rich =
      paragraphs(SENTENCES.slice(0, 2)) +
      '<h2>What comes next</h2><ul><li>Monday: twelve lorries leave</li><li>Tuesday: the pumps are sold</li></ul>' +
      paragraphs(SENTENCES.slice(2)) +
      '<table><tr><th>Year</th><th>Tonnes</th></tr><tr><td>2024</td><td>8100</td></tr></table>' +
      '<blockquote><p>We had no choice but to go to court, and we would do it again.</p></blockquote>' +
      paragraphs(SENTENCES.slice(0, 1).map((text) => `In the end, ${text}`));
    const text = textOf(article(rich));
    for (const part of [
      'What comes next',
      'Tuesday: the pumps are sold',
      '2024 | 8100',
      'We had no choice',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('keeps a table behind the last paragraph, in a box that lets it scroll', () => {
    const cells = (tag: string, texts: string): string =>
      `<tr>${texts
        .split(' ')
        .map((text) => `<${tag}>${text}</${tag}>`)
        .join('')}</tr>`;
    const table = `<table>${cells('td', 'Week Monday Tuesday Friday')}${cells('td', '1 Rest Walk Run')}${cells('td', '2 Rest Run Run')}</table>`;
    expect(
      textOf(
        article(`${STORY}<h3>The plan</h3><div class="isolate"><div class="scroll">${table}</div></div>`),
      ),
    ).toContain('Walk');
  });

  it('keeps a table whole whose cells hold their text in boxes', () => {
    const row = (texts: string): string =>
      `<tr>${texts
        .split(' ')
        .map((text) => `<td><div class="center"><p>${text}</p></div></td>`)
        .join('')}</tr>`;
    const table = `<table>${row('Firm Prepaid Later')}${row('Advantage $260 $269')}${row('Alamo $381 $399')}</table>`;
    expect(textOf(article(`${STORY}${table}${STORY}`))).toContain('$381');
  });

  it('parts paragraphs at two line breaks', () => {
    expect(textOf(article(SENTENCES.join('<br><br>')))).toBe(SENTENCES.join('\n\n'));
  });

  it('joins a body that is split over sibling sections', () => {
    const split = SENTENCES.map(
      (text, index) => `<section class="part part-${index}"><p>${text}</p><p>${text} Again.</p></section>`,
    );
    for (const text of SENTENCES) expect(textOf(article(split.join('')))).toContain(text);
  });

  it('leaves hidden text and the sidebar out', () => {
    const text = textOf(
      page(
        `<article><h1>Quarry closes</h1>${STORY}<p hidden>Unseen words of a draft.</p><p style="display: none">Draft two.</p>` +
          '<p>Lines for the eye.<span class="sr-only">Words for the ear.</span></p></article>' +
          `<div class="sidebar">${'<div class="card"><a href="/a">Another story of the day</a></div>'.repeat(8)}</div>`,
      ),
    );
    expect(text).not.toMatch(/Unseen|Draft two|for the ear|Another story/);
    expect(text).toContain('Lines for the eye.');
  });

  it.each([
    '<span role="tooltip">Quarry: A quarry is an open pit.</span>',
    '<span class="Term_tip__8VNIW"><span class="Term_tooltipBubble__muCRN"><b>Quarry</b><br>A quarry is an open pit.</span></span>',
  ])('leaves out what pops up over a word: %s', (tip) => {
    const text = textOf(
      article(`${STORY}<p>They closed the <span><dfn tabindex="0">quarry</dfn>${tip}</span> for good.</p>`),
    );
    expect(text).toContain('They closed the quarry for good.');
  });

  it('keeps captions with their pictures and out of the text', () => {
    const found = simplify(
      article(
        `${paragraphs(SENTENCES.slice(0, 3))}<figure><img src="/rock.jpg" alt="A rock"><figcaption>The rock in May. Photo: A. Stone</figcaption></figure>${paragraphs(SENTENCES.slice(3))}`,
      ),
    );
    expect(found?.text).not.toContain('The rock in May');
    expect(found?.html).toMatch(/<figure>.*<img[^>]*>.*<figcaption>The rock in May/s);
  });

  it('takes no paragraph for a caption because its container sets how captions look', () => {
    const figure =
      '<figure><img src="/a.jpg" alt="" width="800" height="500"><figcaption>The gate.</figcaption></figure>';
    const document = page(
      `${NAVIGATION}<main><article class="[&_figcaption]:mt-2 [&_nav]:hidden"><h1>Quarry closes</h1>${STORY}${figure}${STORY.replaceAll('.</p>', ' indeed.</p>')}</article></main>`,
    );
    expect(textOf(document)).toContain(SENTENCES.join('\n\n'));
  });

  it('keeps a link within a sentence, whatever the site calls it', () => {
    const sentence =
      'After <a class="recommendation-inline-link" href="/a">hearing both sides</a> and <span class="related-link"><a href="/b">visiting the pond</a></span>, the council voted.';
    expect(textOf(article(`${STORY}<p>${sentence}</p>${STORY}`))).toContain(
      'After hearing both sides and visiting the pond, the council voted.',
    );
  });

  it('opens the panels that headings of the story open, and no menus', () => {
    const panel = (id: string, control: string, text: string): string =>
      `<div><h3><button aria-expanded="false" aria-controls="${id}">${control}</button></h3><div id="${id}" role="region" style="display:none"><p>${text}</p></div></div>`;
    const answers = SENTENCES.map((text, index) =>
      panel(`p${index}`, `Question ${index}?`, `Answer: ${text}`),
    ).join('');
    const menu = `<div class="bar"><button aria-controls="menu">More</button><div id="menu" hidden><p>${SENTENCES[0]} Menu.</p></div></div>`;
    const text = textOf(article(`${STORY}${menu}${answers}`));
    expect(text).toContain(`Question 4?\n\nAnswer: ${SENTENCES[4]}`);
    expect(text).not.toContain('Menu.');
  });

  it.each([
    'paywall',
    'c-paragraph paywall',
    'subscriber-only',
    'related-content',
    'ad-text',
    'comment-text',
  ])('keeps a story whose every paragraph is called «%s»', (name) => {
    const marked = SENTENCES.map((text) => `<p class="${name}">${text}</p>`);
    const box = '<aside class="recirc"><a href="/1">Farm show returns</a></aside>';
    expect(textOf(article([...marked.slice(0, 3), box, ...marked.slice(3)].join('')))).toBe(
      SENTENCES.join('\n\n'),
    );
  });

  it.each(['paywall', 'article-paywall', 'article__body--paywall'])(
    'keeps the part of a story that stands in a box called «%s»',
    (name) => {
      const story = [...SENTENCES.slice(0, 2), 'She waited.', ...SENTENCES.slice(2)];
      const box = `<div class="${name}">${paragraphs(story.slice(2))}</div>`;
      expect(textOf(article(paragraphs(story.slice(0, 2)) + box))).toBe(story.join('\n\n'));
    },
  );

  it('keeps a link around a heading of the story as a link in it', () => {
    const rows = SENTENCES.map(
      (text, at) =>
        `<a href="https://quarries.example/${at}"><h2>Quarry number ${at}</h2></a><p>${text} It is number ${at}.</p>`,
    );
    const { html } =
      simplify(article(STORY + rows.join('')), { url: 'https://valley.example/2026/quarry-closes' }) ?? {};
    expect(html).toContain('<h2><a href="https://quarries.example/3">Quarry number 3</a></h2>');
  });

  it('takes a button in the dress of a link for no link', () => {
    const section = (title: string, text: string): string =>
      `<div><div><a role="button" tabindex="0" aria-controls="x">${title}</a></div><p>${text}</p></div>`;
    expect(
      textOf(article(`${STORY}${section('1. Understand your bill', SENTENCES[1] ?? '')}${STORY}`)),
    ).toContain('1. Understand your bill');
  });

  it('leaves out what waits in a window over the page, and reads a story that is shown in one', () => {
    const notice =
      '<p>We have looked at each quarry ourselves, and the owners pay us nothing for what we write about them.</p>';
    const modal = (inner: string): string => `<div class="disclosure-modal" role="dialog">${inner}</div>`;
    expect(textOf(article(`${modal(notice)}${STORY}`))).toBe(SENTENCES.join('\n\n'));
    expect(textOf(page(`${NAVIGATION}${modal(`<h1>Quarry closes</h1>${STORY}`)}`))).toBe(
      SENTENCES.join('\n\n'),
    );
  });

  it('drops a button at the end of a line', () => {
    const line = `<p>${SENTENCES[0]} <a class="share-button" href="/s">Share</a></p>`;
    expect(textOf(article(`${line}${STORY}`))).not.toContain('Share');
  });

  it('drops a pull quote that repeats the story, and says so', () => {
    const quote = 'forty people would lose their work';
    const found = simplify(
      article(
        `${paragraphs(SENTENCES.slice(0, 2))}<aside class="pullquote"><p>${quote}</p></aside>${paragraphs(SENTENCES.slice(2))}`,
      ),
    );
    expect(found?.text.split(quote)).toHaveLength(2);
    expect(found?.removed.some((block) => block.text.includes(quote))).toBe(true);
  });

  it('names what it set aside, where it stood, under ids that stay', () => {
    const body = `${paragraphs(SENTENCES.slice(0, 3))}<div class="newsletter-signup"><p>Get the Valley Brief every morning.</p><form><input type="email"></form></div>${paragraphs(SENTENCES.slice(3))}`;
    const first = simplify(article(body));
    const second = simplify(article(body));
    expect(first?.removed.map((block) => block.id)).toEqual(second?.removed.map((block) => block.id));
    const box = first?.removed.find((block) => block.text.startsWith('Get the Valley Brief'));
    expect(box).toMatchObject({ kind: 'newsletter', before: 3 });
    expect(box?.html).toContain('<p');
  });

  it('does not count the headline among what it set aside: the view shows it', () => {
    expect(simplify(article(`<h2>Quarry closes</h2>${STORY}`))?.removed).toEqual([]);
  });

  it('reports full completeness where nothing is missing', () => {
    expect(simplify(article(STORY))?.completeness.ratio).toBe(1);
  });

  it('finds a story that waits in a hidden element', () => {
    expect(
      textOf(
        page(`<div id="app">Loading</div><div hidden id="S:0"><article>${STORY.repeat(4)}</article></div>`),
      ),
    ).toContain(SENTENCES[0]);
  });

  it('finds a story that waits in a template', () => {
    expect(
      textOf(page(`<p>Please wait.</p><template><article>${STORY.repeat(4)}</article></template>`)),
    ).toContain(SENTENCES[2]);
  });

  it('finds a story in an open shadow root', () => {
    const given = page('<story-view></story-view>');
    const host = given.querySelector('story-view');
    if (host) host.attachShadow({ mode: 'open' }).innerHTML = `<article>${STORY}</article>`;
    expect(textOf(given)).toContain(SENTENCES[4]);
  });

  it('survives elements nested without end', () => {
    const given = page('');
    let at: Element = given.body;
    for (let depth = 0; depth < 1_500; depth++) {
      const inner = given.createElement('div');
      at.append(inner);
      at = inner;
    }
    at.append(SENTENCES.join(' '));
    expect(() => simplify(given)).not.toThrow();
  });
});
