/** Pages made for measuring: a story among clutter, as large as asked for, and inputs that a page should not hold but may. */

const WORDS =
  'harbour tunnel council engineer morning water repair budget ferry traffic minister station bridge winter report closed until the of a to in and with for that was said it on by from after over under'.split(
    ' ',
  );

/** Words that look like a language's, always the same for the same number. */
function words(count: number, seed: number): string {
  const out: string[] = [];
  let state = (seed * 2_654_435_761 + 12_345) >>> 0;
  for (let index = 0; index < count; index++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    out.push(WORDS[(state >>> 8) % WORDS.length] ?? '');
  }
  return out.join(' ');
}

const sentence = (length: number, seed: number) =>
  `${words(length, seed).replace(/^./, (first) => first.toUpperCase())}.`;

/** One paragraph of the story, with a number of its own, so that a test can tell which are there. */
export const storyParagraph = (number: number) =>
  `<p>Paragraph ${number} of the story. ${sentence(14, number)} “${sentence(9, number + 1)}” said <a href="/p/${number}">the engineer</a>, ${words(8, number + 2)}. ${sentence(12, number + 3)}</p>`;

const link = (number: number) => `<li><a href="/section/${number}"><span>${words(3, number)}</span></a></li>`;
const card = (number: number) =>
  `<div class="card"><a href="/story/${number}"><img src="/i/${number}.jpg" alt=""><h3>${words(7, number)}</h3></a><span class="time">3 hours ago</span></div>`;
const comment = (number: number) =>
  `<div class="comment"><b>Reader ${number}</b> <time>May ${1 + (number % 28)}</time><p>${sentence(16, number)}</p><button>Reply</button></div>`;

const repeat = (count: number, make: (number: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index)).join('\n');

/** A whole page around the markup of a story and of what stands around it. */
export const pageOf = (story: string, around = '', head = '') => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Tunnel stays shut until June - The Made-up Courier</title>
<meta property="og:title" content="Tunnel stays shut until June"><meta name="author" content="Ada Brook">${head}</head>
<body><header><nav><ul>${repeat(12, link)}</ul></nav></header>
<main><article><h1>Tunnel stays shut until June</h1><p class="byline">By <a href="/ada">Ada Brook</a></p>
<div class="story">${story}</div></article></main>${around}<footer><ul>${repeat(8, link)}</ul></footer></body></html>`;

/** A page of so many times the size, story and clutter in the same proportion. */
export const grownPage = (times: number) =>
  pageOf(
    repeat(12 * times, storyParagraph),
    `<aside>${repeat(15 * times, card)}<ul>${repeat(20 * times, link)}</ul></aside><section class="comments">${repeat(8 * times, comment)}</section>`,
  );

/** An input that must stay bounded. */
export interface Monster {
  name: string;
  html: string;
  /**
   * Done in the page just before the engine, in one task with it; for what no parser gives. Chromium itself crashes when it lays out
   * some thousand levels, so the page is emptied before it comes to that.
   */
  inTask?: string;
}

/** Wraps an element in so many levels, from the outside in: an element that is moved takes as long as it is large. */
const nest = (
  levels: number,
  inner: string,
  place: string,
) => `{ const place = ${place}; const inner = ${inner};
  const top = document.createElement('div'); let deepest = top;
  for (let level = 1; level < ${levels}; level++) deepest = deepest.appendChild(document.createElement('div'));
  deepest.append(inner); place.append(top); }`;

const STORY = repeat(12, storyParagraph);

/** Made one by one, as some are large. */
export const MONSTERS: (() => Monster)[] = [
  () => ({
    name: '200,000 nodes',
    html: pageOf(
      STORY,
      `<div>${repeat(40_000, (n) => `<div><span>${n}</span><a href="#${n}">x</a></div>`)}</div>`,
    ),
  }),
  () => ({
    name: '10 MB of markup',
    html: pageOf(
      STORY,
      repeat(16_000, (n) => `${card(n)}${comment(n)}${link(n)}`),
    ),
  }),
  () => ({
    name: '50,000 nested levels',
    html: pageOf(STORY),
    inTask: nest(50_000, "document.createElement('p')", 'document.body'),
  }),
  () => ({
    name: 'the story at 5,000 levels',
    html: pageOf(STORY),
    inTask: nest(5_000, "document.querySelector('.story')", "document.querySelector('article')"),
  }),
  () => ({
    name: '30 MB of inline JSON',
    html: pageOf(
      STORY,
      `<script type="application/json">{"rows":[${repeat(400_000, (n) => `{"id":${n},"text":"${words(8, n)}"},`)}0]}</script>`,
    ),
  }),
  () => ({
    name: '5 MB of JSON-LD',
    html: pageOf(
      STORY,
      '',
      `<script type="application/ld+json">{"@graph":[${repeat(60_000, (n) => `{"@type":"Thing","name":"${words(8, n)}"},`)}{"@type":"NewsArticle","headline":"Tunnel stays shut until June"}]}</script>`,
    ),
  }),
  () => ({
    name: 'a text node of a million characters',
    html: pageOf(`<p>${sentence(14, 1)} ${words(170_000, 7)}.</p>`),
  }),
  () => ({
    name: 'a million characters without a space',
    html: pageOf(`${STORY}<p>${'x'.repeat(1_000_000)}</p>`),
  }),
  () => ({ name: 'a million quotation marks', html: pageOf(`${STORY}<p>${'“said '.repeat(160_000)}</p>`) }),
  () => ({ name: '20,000 links', html: pageOf(STORY, `<ul>${repeat(20_000, link)}</ul>`) }),
  () => ({
    name: '20,000 links in the story',
    html: pageOf(
      STORY +
        repeat(
          2_000,
          (n) => `<p>${repeat(10, (m) => `<a href="/${n}/${m}">${words(3, n + m)}</a> ${words(6, m)}`)}.</p>`,
        ),
    ),
  }),
  () => ({
    name: 'a style sheet of 5 MB',
    html: pageOf(
      STORY,
      '',
      `<style>${repeat(90_000, (n) => `.c${n} > .d${n}:hover { color: #${String(n % 1000).padStart(3, '0')}; margin: ${n}px }`)}</style>`,
    ),
  }),
  () => ({
    name: 'a table of 20,000 cells',
    html: pageOf(
      `${STORY}<table>${repeat(2_000, (n) => `<tr>${repeat(10, (m) => `<td>${n * m}</td>`)}</tr>`)}</table>`,
    ),
  }),
  () => ({ name: '100,000 line breaks', html: pageOf(repeat(100_000, (n) => `${words(4, n)}<br>`)) }),
];
