import { describe, expect, it } from 'vitest';
import { simplify } from '../../../src/index.ts';

const STORY = [
  'The dairy at Varde will close its doors in June, after sixty-four years in which it took in the milk of every farm on the island.',
  'Staff were told on Thursday morning in the lunch room, hours before the company told the exchange, and were given tea and a letter.',
  'The mayor said she had been given twenty minutes’ notice, and that half of the girls’ handball side had a parent at the plant.',
  'The company says it will honour its contracts with forty-one farms until 2028, but has not said where all the milk would go.',
];
const p = (text: string) => `<p>${text}</p>`;

/** The text of a page with its story in two sections, and what stands in and behind the second one. */
function read(inside: string, behind = '', site = 'Northwind'): string {
  const html = `<!doctype html><html lang="en"><head><title>Dairy to close</title><meta property="og:site_name" content="${site}"></head><body><main><article><h1>Dairy to close</h1>
    <div class="body"><section>${STORY.slice(0, 3).map(p).join('')}</section><section>${p(STORY[3] ?? '')}${inside}</section></div>${behind}</article></main><footer><ul><li><a href="/terms">Terms</a></li><li><a href="/help">Help</a></li></ul></footer></body></html>`;
  const page = new DOMParser().parseFromString(html, 'text/html');
  return simplify(page, { url: 'https://northwind.example/2026/05/dairy-to-close' })?.text ?? '';
}

const APPEAL =
  '<p><em>Our website is the place for the latest news and longer reads. Please bookmark our site and <a href="/n">sign up for our daily newsletter here</a>.</em></p>';

describe('what closes a text', () => {
  it.each([
    ['the writer’s address before a long appeal', `<p>jo@northwind.example</p>${APPEAL}`, 'jo@'],
    ['the writer’s page on a network', '<p><a href="https://x.com/jomarsh">x.com/jomarsh</a></p>', 'x.com'],
    ['the site’s name behind a dash', '<p><strong>– Northwind.com</strong></p>', '–'],
    ['the mark at the end of a release', '<p>###</p>', '#'],
    ['a row of strokes', '<p>__</p>', '__'],
    [
      'what the site says of itself, with its address',
      '<p><em>Northwind is part of a network of newsrooms without profit, supported by grants and a coalition of donors. Northwind keeps its editorial independence. Contact the editor, Sid Volk: info@northwind.example.</em></p>',
      'network of newsrooms',
    ],
    [
      'a plea in quotation marks that names the site',
      '<p>“If you value Northwind and the stories we share, support our work by donating today.”</p>',
      'If you value',
    ],
  ])('goes where it is %s', (_, html, piece) => {
    const text = read(html);
    expect(text).not.toContain(piece);
    for (const line of STORY) expect(text).toContain(line);
  });

  it.each([
    [
      'what the site says of who pays it',
      '<p><em>Northwind receives grants from the Varde Foundation, which has no say in what it prints.</em></p>',
      'Varde Foundation',
    ],
    [
      'a plea that somebody says',
      '<p>“Support our work by donating to the herd,” the farmer said at the gate.</p>',
      'donating to the herd',
    ],
    [
      'who says the words above it',
      '<blockquote><p>We mend what the sea breaks.</p></blockquote><p>– Northwind fishermen</p>',
      '– Northwind fishermen',
    ],
    ['the page of a source', '<p>varde-dairy.example/accounts</p>', 'varde-dairy.example'],
  ])('stays where it is %s', (_, html, piece) => {
    expect(read(html)).toContain(piece);
  });
});

describe('a box of the story with boilerplate behind it', () => {
  it('keeps its sentences, however short they are', () => {
    const short = [
      'Farmer Joel Strand, who milks 38 cows near the old light, said the cost of the barge could swallow his margin.',
      'Shares in the dairy rose by two pence on the day.',
    ];
    const lines = [
      ...short.map(p),
      '<p><a href="mailto:jo@northwind.example">jo@northwind.example</a></p>',
      '<p><a href="https://x.com/jomarsh">x.com/jomarsh</a></p>',
      APPEAL,
    ];
    const text = read('', `<div class="body"><div>${lines.join('')}</div></div>`);
    for (const line of [...STORY, ...short]) expect(text).toContain(line);
    expect(text).not.toContain('bookmark');
    expect(text).not.toContain('jo@');
  });
});

describe('a box behind the story with a heading that asks for comments', () => {
  const heading = '<h3>Join the conversation</h3>';
  const rules =
    '<p>Anyone can read what others think, but to take part you should be a registered holder of an account. If you do not yet have one, you can create one now; it costs you nothing.</p>';

  it('goes with the rules of the house', () => {
    expect(read('', `<div class="conversation">${heading}${rules}</div>`)).not.toContain('Anyone can read');
  });

  it('stays where the story goes on', () => {
    const told = p(
      'People talked until midnight in the hall, and the farmers who came from the north side left last of all that night.',
    );
    expect(read(`<div>${heading}${told}</div>`)).toContain('People talked until midnight');
  });
});

describe('a list at the head of a story', () => {
  const item = (text: string) => `<li><strong>${text}</strong></li>`;
  const more = 'For more stories, go to the <a href="/">Northwind homepage</a>.';

  it('loses the last item where only that is in italics and leads elsewhere', () => {
    const points = [item('The dairy closes in June.'), item('Forty-one farms lose a buyer.')];
    const text = read(
      `<ul>${points.join('')}${item(`<em>${more}</em>`)}</ul>${p(STORY[0] ?? '')}${p(STORY[1] ?? '')}`,
    );
    expect(text).toContain('Forty-one farms lose a buyer.');
    expect(text).not.toContain('For more stories');
  });

  it('keeps its items where they are dressed alike', () => {
    const steps = ['Go to the counter.', 'Ask for the form.', more].map((text) => item(`<em>${text}</em>`));
    expect(read(`<ul>${steps.join('')}</ul>${p(STORY[0] ?? '')}`)).toContain('For more stories');
  });
});

describe('a line that is one link right behind a label', () => {
  const label = '<h3>Explore more</h3>';

  it('goes with the label', () => {
    const box = `<div class="callout">${label}<p><a href="/herring">Where did the herring go?</a></p></div>`;
    expect(read(`${box}${p(`${STORY[0]} Nobody spoke.`)}`)).not.toContain('herring');
  });

  it('stays where it says more than its link', () => {
    const box = `<div class="callout">${label}<p>Asked, the mayor only said: <a href="/herring">where did the herring go?</a> Then she went home.</p></div>`;
    expect(read(`${box}${p(`${STORY[0]} Nobody spoke.`)}`)).toContain('herring');
  });
});

it('takes the first letters of the site’s name behind the story', () => {
  const text = read('<p><strong>NW</strong></p>', '', 'North Wind');
  expect(text).not.toContain('NW');
  expect(text).toContain(STORY[3]);
});

describe('an appeal of several paragraphs behind the story', () => {
  const pleas = [
    'At Northwind, we firmly believe in the worth of good journalism. As not everyone can afford a subscription, we work to bring you news that has been checked, and that stays free to read for all.',
    'It is essential to know that news is costly to produce, and we take pride in never putting our stories behind a wall that only some of you could pass.',
  ];

  it('goes with the heading that asks and names the site', () => {
    const text = read(`<hr><h3>Support Northwind’s journalism of integrity</h3>${pleas.map(p).join('')}`);
    for (const piece of ['Support Northwind', 'we firmly', 'essential to know'])
      expect(text).not.toContain(piece);
    for (const line of STORY) expect(text).toContain(line);
  });

  it('stays behind a heading of a guide that asks, too', () => {
    const advice = [
      'These ten books, when you use all of them together, will give you a good foundation, and you may well find that you need no more than three.',
      'So there you have it: we hope that you found something in this list that lights a fire under you, as each of our readers should have one.',
    ];
    const text = read(`<h3>Where can I learn more or sign up?</h3>${advice.map(p).join('')}`);
    for (const line of advice) expect(text).toContain(line);
  });

  it('stays where it asks for others, in a box of its own', () => {
    const others =
      'You can give to the mission at its office, or by a transfer to its bank. Your gift goes to the families of those who lost their work, as it has every winter.';
    const text = read('', `<div><h2>Where to donate</h2>${p(others)}</div>`);
    expect(text).toContain(others);
  });

  it('stays where the story goes on behind the heading', () => {
    const text = read(
      `<h3>Support Northwind’s farmers had hoped for</h3><p>${STORY[0]} Nobody came.</p><p>${STORY[2]} Nobody spoke.</p>`,
    );
    for (const piece of ['Nobody came', 'Nobody spoke']) expect(text).toContain(piece);
  });
});
