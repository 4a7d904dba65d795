import { describe, expect, it } from 'vitest';
import { dropBoilerplate } from '../../../src/article/steps/drop-boilerplate.ts';
import { doAtOnce } from '../../../src/article/steps-in-time.ts';
import { type Case, readCases } from './cases.ts';

/** A short invented story, so that a block has neighbours. */
const STORY = [
  'The ferry between the two islands stopped on Monday after a crew member noticed a crack in the ramp, and it will not sail again before the inspectors have looked at every weld.',
  'Farmers on the smaller island said that they could hold out for a week, as the milk tank at the dairy was emptied only on Sunday night and the next barge is due on Friday.',
  'The company has asked a yard on the mainland for a spare ramp, which would have to be cut to size, and expects the repair to take no longer than nine days in all.',
];

/** What is left of a body. */
function dropped(html: string, lang: string | null, siteName: string | null = null): string {
  const body = document.createElement('div');
  body.innerHTML = html;
  const url = 'https://valley.example/';
  doAtOnce(dropBoilerplate(body, { lang, title: '', authors: [], siteName, url }));
  return fold(body.textContent ?? '');
}

function run({ lang, html }: Case, place: number): { text: string; story: boolean } {
  const blocks = STORY.map((paragraph) => `<p>${paragraph}</p>`);
  blocks.splice(place % 4, 0, html);
  const text = dropped(blocks.join(''), lang, 'Valley Times');
  return { text, story: STORY.every((paragraph) => text.includes(paragraph)) };
}

function pieces(html: string): string[] {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  const walker = document.createTreeWalker(holder, 4);
  const found: string[] = [];
  while (walker.nextNode()) found.push(fold(walker.currentNode.textContent ?? ''));
  return found.filter((piece) => piece.length > 2);
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function isGone(one: Case, place: number): boolean {
  const { text, story } = run(one, place);
  return story && pieces(one.html).every((piece) => !text.includes(piece));
}

function isKept(one: Case, place: number): boolean {
  const { text, story } = run(one, place);
  return story && pieces(one.html).every((piece) => text.includes(piece));
}

const ALL = readCases();

describe.each(ALL)('boilerplate in $lang', ({ junk, kept }) => {
  it('goes', () => {
    expect(junk.filter((one, place) => !isGone(one, place)).map(({ html }) => html)).toEqual([]);
  });

  it('leaves its look-alikes', () => {
    expect(kept.filter((one, place) => !isKept(one, place)).map(({ html }) => html)).toEqual([]);
  });
});

describe('boilerplate that no table was written with', () => {
  it('goes in 19 cases of 20', () => {
    const heldOut = ALL.flatMap((cases) => cases.heldOut);
    const missed = heldOut.filter((one, place) => !isGone(one, place));
    expect(missed.length / heldOut.length, missed.map(({ html }) => html).join('\n')).toBeLessThan(0.05);
  });
});

describe('lines that a single break parts', () => {
  const line = 'The ramp was cut on Monday, and the yard has sent word that it fits.';
  const set = (rest: string) =>
    run({ kind: 'related', lang: 'en', html: `<p>${line}${rest}</p>` } as Case, 1).text;

  it('are judged apart where one is set off and holds a link', () => {
    const text = set(
      '<br><strong>Also Read: <a href="/x">Ten islands to visit in winter</a></strong><br>It rained.',
    );
    expect(text).toContain(line);
    expect(text).toContain('It rained.');
    expect(text).not.toContain('Ten islands');
  });

  it('stay one elsewhere', () => {
    const verse = '<br><b>Also read</b> the waves, he wrote,<br>and <a href="/x">read more</a> in the foam.';
    expect(set(verse)).toContain('Also read the waves, he wrote,and read more in the foam.');
  });
});

describe('the turns of a conversation', () => {
  const turns = (last: string) => {
    const said: [string, string][] = [
      ['ADA HOLM', 'Welcome. How did you find the books?'],
      ['LIV DAHL', 'By accident. I was looking for a lamp.'],
      ['ADA HOLM', 'And did you know what they were?'],
      ['LIV DAHL', 'Not at once. I thought they were somebody’s sums.'],
      ['ADA HOLM', 'Two winters.'],
      ['LIV DAHL', 'Two winters, yes.'],
    ];
    return dropped(`${said.map(([who, what]) => `<p><b>${who}:</b> ${what}</p>`).join('')}${last}`, 'en');
  };

  it('are never the site’s own words', () => {
    expect(turns('<p><b>ADA HOLM:</b> Thank you for listening to us.</p>')).toContain(
      'Thank you for listening',
    );
    expect(turns('<p>Thank you for listening to this story.</p>')).not.toContain('Thank you for listening');
  });
});

it('keeps the steps of a recipe beside its buttons', () => {
  const steps = [
    'Warm the milk until it is as warm as your hand.',
    'Bake at 220 degrees for 12 minutes. Share them while they are hot.',
  ];
  const text = dropped(
    `<p>${STORY[0]}</p><div><p>Print Recipe</p><p>Pin Recipe</p><ol>${steps.map((step) => `<li>${step}</li>`).join('')}</ol></div>`,
    'en',
  );
  for (const step of steps) expect(text).toContain(step);
});

it('ends a notice with its box, however much the story behind it sounds like one', () => {
  const last = 'Svart ska fortsätta gå dit upp varje morgon för att se att allt är i ordning.';
  const text = dropped(
    `<p>I skogen ovanför Orsby ryker ingen mila längre sedan den här veckan, för första gången på trehundra år.</p><div><p>Missa inget</p><p>Prenumerera på vårt nyhetsbrev</p></div><p>${last}</p>`,
    'sv',
  );
  expect(text).toContain(last);
  expect(text).not.toContain('nyhetsbrev');
});

it('leaves the paragraph behind a promo for a video, though it says some of the same', () => {
  const paragraph =
    'The water came at night and filled the tunnel in an hour, said the mayor, who had been called from her bed and stood on the quay until it was light.';
  const text = dropped(
    `<p>${STORY[0]}</p><p>Watch: How the water filled the tunnel</p><p>${paragraph}</p><p>${STORY[1]}</p>`,
    'en',
  );
  expect(text).toContain(paragraph);
  expect(text).not.toContain('Watch: How');
});

it('takes the headline in one box with its label, and the story behind the box not', () => {
  const box = '<div><p>Les også</p><h3><a href="/a">Ordføreren gir seg</a></h3></div>';
  expect(dropped(`<p>${STORY[0]}</p>${box}<p>${STORY[1]}</p>`, 'nb')).toBe(fold(`${STORY[0]}${STORY[1]}`));
});

it('judges the lines of an item by themselves where the items are sections of the story', () => {
  const item = (place: string) =>
    `<li><h3>${place}</h3><p>${STORY[0]}</p><p>${STORY[1]}</p><p>Advertisement - Page continues below</p></li>`;
  expect(dropped(`<ol>${item('Harbour')}${item('Mill Lane')}</ol>`, 'en')).toBe(
    fold(`Harbour${STORY[0]}${STORY[1]}Mill Lane${STORY[0]}${STORY[1]}`),
  );
});

it('keeps the steps of an instruction, each set as a section', () => {
  const step = (name: string, text: string) => `<li><h3>${name}</h3><p>${STORY[0]}</p><p>${text}</p></li>`;
  const asked = ['Share the other with friends.', 'Follow the line with a knife.'];
  const text = dropped(`<ol>${asked.map((line, at) => step(`Step ${at + 1}`, line)).join('')}</ol>`, 'en');
  for (const line of asked) expect(text).toContain(line);
});

describe('a heading', () => {
  it.each(['Table of contents', 'Ira Raynor | 5 min read'])(
    'goes where it is «%s», with prose behind it',
    (line) => {
      expect(dropped(`<h5>${line}</h5><p>${STORY[0]}</p><p>${STORY[1]}</p>`, 'en')).toBe(
        fold(`${STORY[0]}${STORY[1]}`),
      );
    },
  );

  it.each(['Topics', 'Published', '5 minutes at the dam'])(
    'stays where it is «%s», with prose behind it',
    (line) => {
      expect(dropped(`<h5>${line}</h5><p>${STORY[0]}</p><p>${STORY[1]}</p>`, 'en')).toContain(line);
    },
  );

  it('goes behind the story where it asks', () => {
    const pages = 'Contact us whenever you like. You can contact us by letter.';
    const text = dropped(
      `<p>${STORY[0]}</p>${`<p>${pages} ${STORY[1]}</p>`.repeat(4)}<h3>Contact us today!</h3>`,
      'en',
    );
    expect(text).not.toContain('today!');
  });
});

describe('a site that tells who pays it', () => {
  const pays =
    'Many of the card offers that appear on this site are from companies from which we may receive financial compensation when a customer clicks on a link, when an application is approved, or when an account is opened. This compensation may impact how and where products appear on this site, and in which order. What we write about a card is, however, written and evaluated by people who know these cards inside out, and we recommend only what we use ourselves. This site does not include all companies or all available offers that are on the market. See our advertising policy, where we list the companies that we work with and tell how we make money, and write to us if a page of ours should not be clear to you.';

  it('says no part of the story, however much it says', () => {
    expect(pays.length).toBeGreaterThan(700);
    expect(dropped(`<p>${pays}</p><p>${STORY[0]}</p><p>${STORY[1]}</p>`, 'en')).toBe(
      fold(`${STORY[0]}${STORY[1]}`),
    );
  });

  it('is not a story that tells how others are paid', () => {
    const told =
      'Influencers must disclose every affiliate link and every commission, the regulator said on Monday, and shops that pay a commission for qualifying purchases must keep a list of all who earn from it. Twelve agencies had told it that they receive compensation from companies whose products they review.';
    expect(dropped(`<p>${STORY[0]}</p><p>${told}</p><p>${STORY[1]}</p>`, 'en')).toContain(told);
  });
});

describe('a list whose item leads on', () => {
  const list = (first: string, second: string) =>
    dropped(
      `<p>${STORY[0]}</p><ul><li>${first}</li><li>${second}</li></ul><p>${STORY[1]}</p><p>${STORY[2]}</p>`,
      'de',
    );
  const headline = '<a href="/b">Warum der Zug in Kassel so lange hält</a>';

  it('goes with its other links', () => {
    const text = list(
      `<b>Lesen Sie auch:</b> ${headline}`,
      '<b>Pünktlichkeit:</b> <a href="/a">So viele Züge fielen im Winter aus</a>',
    );
    expect(text).toBe(fold(STORY.join('')));
  });

  it('stays where another item says something of its own', () => {
    const told = 'Pünktlichkeit: neun von zehn Zügen kamen im Winter an, so der <a href="/a">Bericht</a>';
    expect(list(`<b>Lesen Sie auch:</b> ${headline}`, told)).toContain('neun von zehn Zügen');
  });
});

describe('a label before a link', () => {
  const around = (html: string, lang: string) => dropped(`<p>${STORY[0]}</p>${html}<p>${STORY[1]}</p>`, lang);

  it.each([
    ['in points', 'ar', '<p><a href="/a">اقرأ أيضا.. حكاية أقدم صانع طرابيش في الغورية</a></p>'],
    [
      'in capitals before a point',
      'nl',
      '<p><b>PORTRET. </b><a href="/b">Zo werkt een steenoven uit 1890 en waarom hij nog brandt</a></p>',
    ],
    [
      'in a heading over a list',
      'de',
      '<h3>Weiterlesen</h3><ul><li><a href="/c">Warum die Wildbiene die bessere Biene ist</a></li></ul>',
    ],
  ])('ends %s', (_, lang, html) => {
    expect(around(html, lang)).toBe(fold(`${STORY[0]}${STORY[1]}`));
  });

  it('does not end so in a sentence of the story', () => {
    const line = 'Lees ook.. zei ze, en <a href="/b">wees naar het bord</a> boven de deur van de school.';
    expect(around(`<p>${line}</p>`, 'nl')).toContain('Lees ook.. zei ze');
    const place = 'PORTRET. Daar ligt de haven waar <a href="/b">de oven</a> gebouwd werd.';
    expect(around(`<p>${place}</p>`, 'nl')).toContain('Daar ligt de haven');
  });
});

describe('a single word between quotation marks', () => {
  it('is a name and no speech', () => {
    const plea = 'Bleiben Sie auf dem Laufenden mit dem Newsletter „Morgenrot“.';
    expect(dropped(`<p>${STORY[0]}</p><p>${plea}</p><p>${STORY[1]}</p>`, 'de')).toBe(
      fold(`${STORY[0]}${STORY[1]}`),
    );
  });

  it('is one, too, where each of its words has a capital', () => {
    const title = '<p>Newsletter „Edition Wald“</p>';
    expect(dropped(`<p>${STORY[0]}</p>${title}<p>${STORY[1]}</p>`, 'de')).toBe(
      fold(`${STORY[0]}${STORY[1]}`),
    );
  });

  it.each([
    ['de', '„Abonnieren Sie den Newsletter“, rief der Wirt.'],
    ['de', 'Der Newsletter „Morgenrot“ kommt seit elf Jahren aus derselben Küche.'],
    ['ru', '«Подписывайтесь на нас», — кричал торговец.'],
    ['ru', 'Газету «Заря» он выписывал сорок лет.'],
  ])('stays in a story in %s: %s', (lang, line) => {
    expect(dropped(`<p>${STORY[0]}</p><p>${line}</p><p>${STORY[1]}</p>`, lang)).toContain(line);
  });
});

it('takes figures of every script for figures, and an editor’s initials for an editor', () => {
  const around = (line: string, lang: string) => dropped(`<p>${STORY[0]}</p><p>${line}</p>`, lang);
  expect(around('تعداد بازدید: ۴۵۶', 'fa')).not.toContain('بازدید');
  expect(around('Editor : A.P.', 'ro')).not.toContain('Editor');
  const turn = 'Editor : Nu am citit niciodată cartea.';
  expect(dropped(`<p>${STORY[0]}</p><p>${turn}</p><p>${STORY[1]}</p>`, 'ro')).toContain(turn);
});

describe('a short story in one box with its head', () => {
  const box = (head: string, ...lines: string[]) =>
    `<div>${[head, ...lines].map((text) => `<p>${text}</p>`).join('')}</div>`;
  const SHORT = [
    'But you swim in it each day.',
    'Temperatures will fall by Friday and stay low until Sunday.',
  ];

  it('keeps its sentences', () => {
    for (const head of ['By Omar Said', 'Omar Said']) {
      const text = dropped(box(head, ...SHORT, 'It did not stay for the speeches.'), 'en');
      for (const line of SHORT) expect(text).toContain(line);
      expect(text).toContain('It did not stay');
    }
    expect(dropped(box('By Omar Said', ...SHORT), 'en')).not.toContain('Omar');
  });

  it('lets lines go that are no sentences', () => {
    expect(dropped(box('By Omar Said', 'Updated Sunday', '3 min read'), 'en')).toBe('');
  });
});

it('takes a sentence with words of its own over links for no label', () => {
  const links = '<ol><li><a href="/a">The well at the end</a></li><li><a href="/b">The farm</a></li></ol>';
  const told = 'More than 600 households have signed up, and the waiting list runs into next fall.';
  const text = dropped(`<p>${STORY[0]}</p><p>${told}</p>${links}<p>${STORY[1]}</p>`, 'en');
  expect(text).toContain(told);
  const label = 'Sign up for these newsletters.';
  expect(dropped(`<p>${STORY[0]}</p><p>${label}</p>${links}<p>${STORY[1]}</p>`, 'en')).not.toContain(label);
});
