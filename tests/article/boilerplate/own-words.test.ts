import { describe, expect, it } from 'vitest';
import { simplify } from '../../../src/index.ts';

const GUIDE = [
  'A subscription to one streaming service costs less than a cinema ticket, and most people I asked have a subscription to four.',
  'You can watch live channels with two of them, and a free trial of a month lets you see whether the video is worth the price.',
  'The app that comes with your television is the slowest; a small player with an app of its own starts a video in two seconds.',
  'Sports are the reason why you may want a second subscription, since nobody can watch the league without it this year.',
  'Your internet plan matters more than the service: you can watch a video in full quality from 25 megabits a second upwards.',
];
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');

function read(inside: string, story = GUIDE): string {
  const html = `<head><title>Which service to watch</title><meta name="author" content="Ana Lima"></head><body><main><article><h1>Which service to watch</h1>
    <div>${paragraphs(story.slice(0, 3))}${inside}${paragraphs(story.slice(3))}</div></article></main></body>`;
  const page = new DOMParser().parseFromString(html, 'text/html');
  return simplify(page, { url: 'https://daily.example/tv/which-service-to-watch' })?.text ?? '';
}

describe('words that the story itself uses', () => {
  it.each([
    'Annual subscription: 77 crowns, paid at once.',
    'Yes, though some services have limits on what you can watch.',
  ])('do not make boilerplate of «%s»', (line) => {
    expect(read(`<p>${line}</p>`)).toContain(line);
  });

  it('leave its sentences to it, though a phrase in them is made of such words', () => {
    for (const line of GUIDE) expect(read('')).toContain(line);
  });

  it('leave other boilerplate what it is', () => {
    expect(
      read('<p>Sign up for our newsletter and get the best stories in your inbox every morning.</p>'),
    ).not.toContain('inbox');
  });
});

describe('a line within the story', () => {
  it.each([
    ['introduces what comes next', '<p>Here’s how it works:</p>'],
    [
      'names where a thing is to be had',
      '<ul><li>See it now: <a href="/a">Northwind</a></li><li>See it now: <a href="/b">Southwind</a></li></ul>',
    ],
    ['holds a word of another kind of line', '<p>Top Creative Social Media Agencies</p>'],
    ['tells what somebody covers', '<p>But it only covers what I already know.</p>'],
    [
      'explains',
      '<p>To do so, follow <a href="/s">the steps of this guide and switch the set off and on again.</a></p>',
    ],
    [
      'lists books, each a link in capitals',
      '<p><a href="/b/1">THE LIGHTHOUSE AT THE END OF THE ROAD</a></p><p><a href="/b/2">NINE WINTERS ON THE OUTER ISLANDS</a></p>',
    ],
    [
      'tells how others are paid',
      '<p>Affiliate links earn the shops’ partners a commission on every purchase, a study of the commission found.</p>',
    ],
    ['tells what it is taken from', '<p>Source: <a href="/r">The harbour’s yearly report</a></p>'],
  ])('stays where it %s', (_, html) => {
    const text = read(html).replace(/\s+/g, ' ');
    for (const piece of html
      .replace(/<[^>]+>/g, '\n')
      .split('\n')
      .filter((part) => part.trim().length > 3))
      expect(text).toContain(piece.trim());
  });

  it.each([
    [
      'a linked headline in capitals',
      '<p><a href="/x">HARBOUR LIBRARY TO STAY OPEN ALL NIGHT THROUGH MAY</a></p>',
      'HARBOUR',
    ],
    [
      'how to reach the writer',
      '<p>Have something to add? Ana Lima may be reached at ana.lima@daily.example.</p>',
      'may be reached',
    ],
    [
      'a headline in capitals that leads to another part of the site',
      '<p><a href="https://video.daily.example/x">CRANE DRIVER ‘PROUD’ OF THE HARBOUR BOARD</a></p>',
      'PROUD',
    ],
    [
      'a plea for a letter that has the site’s name',
      '<p>For wit and wisdom every morning, sign up for the Daily newsletter.</p>',
      'wit and wisdom',
    ],
    ['the writer’s name by itself', '<p>Ana Lima</p>', 'Ana Lima'],
  ])('goes where it is %s', (_, html, piece) => {
    expect(read(html)).not.toContain(piece);
  });

  it('stays where the writer asks in an interview', () => {
    const turn = 'Ana Lima: When you wrote to @harbourwatch that night, what did you expect?';
    expect(
      read(`<p>${turn}</p><p>Kaspar Roth: Nothing. I had written to them every week for nine years.</p>`),
    ).toContain(turn);
  });

  it('stays where a post of another site is shown', () => {
    const post =
      '<blockquote class="twitter-tweet"><p>Watch the video: the crane falls at 7:14.</p>— Harbour Watch (@harbourwatch) November 18, 2025</blockquote>';
    expect(read(post)).toContain('the crane falls at 7:14');
  });
});

describe('the last paragraph', () => {
  const LOCAL = [
    'The river rose by two metres overnight and stood in the cellars of Mill Lane by six, when the fire brigade closed the lower bridge.',
    'Nobody was hurt, the mayor’s office said, but forty families spent the morning in the gymnasium of the school on the hill.',
    'The dam above the town held, although the engineers had to open all three gates for the first time since the spring of the great thaw.',
    'On Friday the council is to discuss a plan for a second channel, which has waited in a drawer for eleven years for want of money.',
  ];
  const asking =
    'Daily Waves is written by one person at a kitchen table. If you liked this article, please consider sharing it and subscribing to our newsletter, or support us with a small donation every month.';
  const paragraph =
    'Whatever you choose, you can share a subscription with your family in most services, so ask your brother before you sign up for a second one of your own and pay for it twice.';

  it('goes where it asks the reader for this and that', () => {
    expect(read('', [...GUIDE, asking])).not.toContain('kitchen table');
  });

  it.each([
    'Residents can sign up for the council’s email alerts, leave a comment on the draft plan by Friday, and share photos of the flooding with the mayor’s office.',
    'If you want to support the families, you can donate at the town hall, share this appeal, or sign up to help on Saturday morning.',
    'You can subscribe to the orchestra’s season, follow its tour on Instagram, and donate your old instruments at the door.',
  ])('stays where it tells the reader what to do: %s', (ending) => {
    expect(read('', [...LOCAL, ending])).toContain(ending);
  });

  it('stays where it sums the story up', () => {
    expect(read('', [...GUIDE, paragraph])).toContain(paragraph);
  });
});

describe('a paragraph before a gap', () => {
  it('is no label of what was left out there, though it begins with words of boilerplate', () => {
    const paragraph =
      'Twitter Lite es la versión ligera de la aplicación de la red social para Android, disponible en la Google Play Store. Con este app los pescadores que viven lejos de la ciudad, donde la red falla cada tarde, leen por la noche lo que otros escriben en la costa.';
    const box =
      '<div class="related-articles"><h4>Otros</h4><ul><li><a href="/a">El hombre que borró una cuenta</a></li><li><a href="/b">Una herramienta para guardar enlaces</a></li></ul></div>';
    const story = [
      'La empresa dijo el lunes que la versión ligera llega a veinticuatro países más, once de ellos de América Latina, según un comunicado.',
      'Entre sus novedades está la carga rápida en las redes lentas del campo, donde muchas personas esperan minutos por una sola foto.',
      'El programa ocupa menos espacio en el teléfono, al reducir su peso a tres megas, y gasta la mitad de los datos que gastaba antes.',
      'En abril se presentó en la India, y desde entonces se ha trabajado para llevarlo a otros lugares donde la red es lenta y cara.',
    ];
    expect(read(`<p>${paragraph}</p>${box}`, story)).toContain(paragraph);
  });
});
