import { describe, expect, it } from 'vitest';
import { simplify } from '../../../src/index.ts';

const STORY = [
  'The orchard at Hale was planted in 1902 by a schoolteacher who wanted every child in the parish to own a tree.',
  'Each trunk carried a name on a zinc plate, and each name was crossed out in a ledger when its owner left the village.',
  'Last week a girl of nine found the ledger in a hatbox, with four pages that nobody had written on.',
  'The parish council has asked her to fill them, and a nursery in the next valley has promised the trees.',
  'Planting begins in November, if the ground is soft enough, and the plates are being cut by a retired locksmith.',
  'There will be cider afterwards, said the vicar, who does not expect to see the first of it himself.',
];
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');
const MENU = '<ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul>';
const FOOT = '<footer><a href="/privacy">Privacy</a> <a href="/terms">Terms</a></footer>';

function read(body: string, head = ''): string {
  const html = `<!doctype html><html lang="en"><head><title>An orchard of names</title>${head}</head><body>${body}</body></html>`;
  const page = new DOMParser().parseFromString(html, 'text/html');
  return simplify(page, { url: 'https://hale.example/2026/10/an-orchard-of-names' })?.text ?? '';
}

const ABOUT =
  'Our reporters visit every village of the valley once a month, and they write down what they are told in the order in which they hear it.';
const ALL = STORY.join('\n\n');

describe('a story that is shown', () => {
  it('is read behind an open window, which hides the page from screen readers only', () => {
    const notice =
      'We and our partners keep data about your device, and read it again when you come back to see what you like. ';
    const page = `<div id="app" aria-hidden="true" inert><header>${MENU}</header><main><h1>An orchard of names</h1>${paragraphs(STORY)}</main>${FOOT}</div>`;
    const dialog = `<div role="dialog" aria-modal="true"><h2>Your privacy</h2>${`<p>${notice.repeat(2)}</p>`.repeat(9)}</div>`;
    expect(read(page + dialog)).toBe(ALL);
    expect(read(page.replace('<div ', '<div class="layout-with-drawer" ') + dialog)).toBe(ALL);
  });

  it('is read where the menu before it was never closed', () => {
    expect(read(`<nav>${MENU}<main><h1>An orchard of names</h1>${paragraphs(STORY)}</main>${FOOT}`)).toBe(
      ALL,
    );
  });

  it('is read in a dialog, and one beside it is not', () => {
    const offer =
      '<dialog><h2>Before you go</h2><p>Subscribe today and read for a year at half the price.</p></dialog>';
    const story = (tag: string) =>
      `<header>${MENU}</header><${tag}><h1>An orchard of names</h1>${paragraphs(STORY)}</${tag.split(' ')[0]}>${FOOT}`;
    expect(read(`${story('dialog open')}${offer}`)).toBe(ALL);
    expect(read(`${story('main')}${offer}`)).toBe(ALL);
  });

  it('keeps the letter that a page paints large and hides from screen readers', () => {
    const first = `<p><span class="sr-only">T</span><span class="cap" aria-hidden="true">T</span>${STORY[0]?.slice(1)}</p>`;
    expect(
      read(`<main><h1>An orchard of names</h1>${first}${paragraphs(STORY.slice(1))}</main>${FOOT}`),
    ).toBe(ALL);
  });

  it.each([
    ['a window that is closed', '<div class="welcome-overlay" aria-hidden="true">', '</div>'],
    ['a dialog that is closed', '<dialog>', '</dialog>'],
    ['a menu with a headline', '<nav>', '</nav>'],
    [
      'a drawer beside a line for screen readers',
      '<span class="sr-only">How we work</span><div class="c-drawer" aria-hidden="true">',
      '</div>',
    ],
  ])('is not %s', (_, open, close) => {
    const about = `${open}<h1>How we work at Hale</h1><p>${ABOUT}</p><p>${ABOUT}</p>${close}`;
    const [first = '', ...others] = STORY;
    const story = `<h1>An orchard of names</h1><p>${first}</p>${about}${paragraphs(others)}`;
    expect(read(`<main>${story}</main>${FOOT}`)).toBe(ALL);
  });

  it('is no list of links where places for links stand around its paragraphs', () => {
    const places = STORY.map((text, at) => `<a name="p${at}"><p>${text}</p></a>`).join('');
    expect(read(`<header>${MENU}</header><div><h1>An orchard of names</h1>${places}</div>${FOOT}`)).toBe(ALL);
  });

  it('is read where every paragraph is set as a heading', () => {
    const set = STORY.map((text) => `<h4>${text}</h4>`).join('');
    expect(read(`<header>${MENU}</header><main><h1>An orchard of names</h1>${set}</main>${FOOT}`)).toBe(ALL);
  });
});

describe('the rest of a story', () => {
  const page = (rest: string, head = '') =>
    read(
      `<header>${MENU}</header><main><h1>An orchard of names</h1><div>${paragraphs(STORY.slice(0, 3))}${rest}</div></main>${FOOT}`,
      head,
    );
  const hidden = (button: string, attribute = 'hidden') =>
    `<div class="more" ${attribute}>${paragraphs(STORY.slice(3))}</div>${button}`;

  it.each(['hidden', 'style="display:none"', 'aria-hidden="true"'])(
    'is read behind «Continue reading» (%s)',
    (attribute) => {
      expect(page(hidden('<button>Continue reading</button>', attribute))).toBe(ALL);
    },
  );

  it('is read though its name is that of a link to another story', () => {
    const rest = `<div class="read-more-wrapper" style="display: none">${paragraphs(STORY.slice(3))}</div>`;
    expect(page(`${rest}<div class="readmore-button-wrap"><button>Story Continues</button></div>`)).toBe(ALL);
  });

  it('is none where no button opens it, or where the page keeps it for subscribers', () => {
    expect(page(hidden(''))).toBe(STORY.slice(0, 3).join('\n\n'));
    const paid =
      '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>';
    expect(page(hidden('<button>Continue reading</button>'), paid)).toBe(STORY.slice(0, 3).join('\n\n'));
    expect(
      page(`<div class="newsletter-signup" hidden>${paragraphs(STORY.slice(3))}</div><button>Close</button>`),
    ).toBe(STORY.slice(0, 3).join('\n\n'));
  });
});
