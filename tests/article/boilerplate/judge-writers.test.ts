import { describe, expect, it } from 'vitest';
import { dropBoilerplate } from '../../../src/article/steps/drop-boilerplate.ts';
import { doAtOnce } from '../../../src/article/steps-in-time.ts';

const STORY = [
  'The ferry between the two islands stopped on Monday after a crew member noticed a crack in the ramp of the larger boat.',
  'Farmers on the smaller island said that they could hold out for a week, as the tank at the dairy was emptied on Sunday.',
  'The company has asked a yard on the mainland for a spare ramp, and expects the repair to take no longer than nine days.',
  'The harbour office said that boats from the mainland would bring milk and post in the meantime.',
];
const BIO =
  'Ana Lima is a writer on boats and the people who mend them. Her work has been read in more than a dozen languages, and her first book, on ropes, came out in spring.';

function read(lines: readonly string[], authors: readonly string[] = []): string[] {
  const body = document.createElement('div');
  body.innerHTML = lines.map((line) => (line.startsWith('<') ? line : `<p>${line}</p>`)).join('');
  const url = 'https://valley.example/';
  doAtOnce(dropBoilerplate(body, { lang: 'en', title: '', authors, siteName: 'Valley Times', url }));
  return [...body.children].map(({ textContent }) => textContent ?? '').filter(Boolean);
}

describe('a card of the writer', () => {
  it('goes behind a byline that names them once more', () => {
    expect(read([...STORY, '<h3>Written by Ana Lima</h3>', BIO])).toEqual(STORY);
    expect(
      read([...STORY, 'By Ana Lima', BIO, 'Lima lives by the harbour with two dogs and a boat that leaks.']),
    ).toEqual(STORY);
  });

  it('goes behind the name of a known writer and a job', () => {
    const more =
      'Ana explores where the sea meets the law, and how those who live from it get by when neither is calm.';
    expect(
      read([...STORY, 'Ana Lima Islands correspondent and independent writer', more], ['Ana Lima']),
    ).toEqual(STORY);
  });

  it('is no line over the story that tells what its writer saw', () => {
    const dek = '<p><em>Ana Lima meets those who will miss the larger boat.</em></p>';
    expect(read([dek, ...STORY], ['Ana Lima'])[0]).toBe(
      'Ana Lima meets those who will miss the larger boat.',
    );
    const bio = '<p><em>Ana Lima is a reporter for the Valley Times.</em></p>';
    expect(read([bio, ...STORY], ['Ana Lima'])).toEqual(STORY);
  });

  it('is no paragraph of the story that begins with a name, and no turn in an interview', () => {
    const people = [
      ...STORY,
      'Ana Lima, 41, was the last to leave the larger boat on Monday night.',
      'Lima had tied it to two posts in place of one.',
    ];
    expect(read(people)).toEqual(people);
    const talk = [
      ...STORY,
      'Ana Lima: What did you see?',
      'The captain told her all of it, from the first bell to the last rope, and asked for tea.',
    ];
    expect(read(talk, ['Ana Lima'])).toEqual(talk);
  });
});

describe('a paragraph about the writer', () => {
  const LONG = STORY.map((line) => `${line} The cows were milked on time all the same.`);
  const covers =
    'Ana Lima covers harbours and islands for the Valley Times. Before that she worked on a ferry for nine winters, and she has a degree in ropes from the school on the quay.';

  it('goes behind the story, and before it', () => {
    expect(read([...LONG, covers], ['Ana Lima'])).toEqual(LONG);
    expect(
      read(
        [...LONG, covers, 'Sign up for our newsletter and get it in your inbox every morning.'],
        ['Ana Lima'],
      ),
    ).toEqual(LONG);
    expect(read([BIO, ...LONG], ['Ana Lima'])).toEqual(LONG);
  });

  it('stays within the story, and where it is all that there is', () => {
    const within = [...LONG.slice(0, 2), covers, ...LONG.slice(2)];
    expect(read(within, ['Ana Lima'])).toEqual(within);
    expect(read([covers], ['Ana Lima'])).toEqual([covers]);
  });

  it('is no paragraph that begins with the name of a house that writes', () => {
    const last =
      'Valley Clinic has treated forty people since Monday, and asks all who drank from the well in Mill Lane to come before Friday evening.';
    expect(read([...LONG, last], ['Valley Clinic'])).toEqual([...LONG, last]);
  });
});

describe('somebody whom the page names as its writer by mistake', () => {
  const about = [
    'Ana Lima has written letters to the company about the ramp since 1998, and none of them was answered until this week.',
    ...STORY.slice(0, 2),
    'The council asked Ana Lima to speak at its meeting on Monday, which was to be the first in the new hall on the quay.',
    ...STORY.slice(2),
    'Ana Lima, who is 81, says that she will go on writing until the ferry is back, and perhaps for a little longer.',
  ];

  it('keeps the paragraphs that begin with their name', () => {
    expect(read(about, ['Ana Lima'])).toEqual(about);
  });

  it('loses them behind the story where the story names nobody so', () => {
    const lines = about.filter((line) => !line.startsWith('The council'));
    expect(read(lines, ['Ana Lima'])).not.toContain(about.at(-1));
  });
});
