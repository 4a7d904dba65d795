import { describe, expect, it } from 'vitest';
import { dropBoilerplate } from '../../../src/article/steps/drop-boilerplate.ts';
import { doAtOnce } from '../../../src/article/steps-in-time.ts';

const STORY = [
  'The ferry between the two islands stopped on Monday after a crew member noticed a crack in the ramp, and it will not sail again before the inspectors have looked at every weld.',
  'Farmers on the smaller island said that they could hold out for a week, as the milk tank at the dairy was emptied only on Sunday night and the next barge is due on Friday.',
];

/** What is left of a story with a line in it, which may be its last, or stand before a part that was left out. */
function left(line: string, place: 'within' | 'behind' | 'before a gap', lang = 'en'): string {
  const [first, second] = STORY.map((text) => `<p>${text}</p>`);
  const body = document.createElement('div');
  const gap = place === 'before a gap' ? '<span></span>' : '';
  body.innerHTML =
    place === 'behind' ? `${first}${second}<p>${line}</p>` : `${first}<p>${line}</p>${gap}${second}`;
  doAtOnce(
    dropBoilerplate(body, { lang, title: '', authors: [], siteName: null, url: 'https://valley.example/' }),
  );
  return body.textContent ?? '';
}

describe('a sentence that helps the reader and says nothing of the site', () => {
  it.each([
    'You can sign up at any post office.',
    'You can get a free seven-day trial, and then subscriptions start at $20 a month.',
    'Check your inbox for a message from the agency.',
    'Log in to your bank only from a device you own and trust.',
    'If you want to buy a watch and always have access to your data, avoid subscriptions.',
    'Listen to the podcast once, and you hear a murder mystery; listen twice, and you hear a marriage.',
    'Students can subscribe monthly, for $49, or annually.',
  ])('stays: %s', (line) => {
    expect(left(line, 'within')).toContain(line);
  });

  it.each([
    'Sign up for our free morning newsletter and breakfast with the ferry.',
    'Get our app to follow this story about welding.',
    'Subscribe here to read our story of the ramp.',
  ])('goes where it speaks of the site: %s', (line) => {
    expect(left(line, 'within')).not.toContain(line);
  });
});

describe('a sentence before a part that was left out', () => {
  it.each([
    'Follow your doctor’s advice.',
    'Save your receipts.',
    'Complimentary breakfast is served until ten.',
    'Support the weak, feed the hungry.',
    'Your personal data is worth about $9.',
  ])('announces nothing: %s', (line) => {
    expect(left(line, 'before a gap')).toContain(line);
  });
});

describe('the last sentence of a story', () => {
  it.each([
    ['en', 'The scheme covers half the cost.'],
    ['en', 'Ivy covers the house now.'],
    ['en', 'The report was written by Ann Lang.'],
    ['en', 'The Tribune reporter was released without charge in May.'],
    ['en', 'The Associated Press contributed to the defense fund, records show.'],
    ['en', 'Ann Lang, author of six novels, opened the gate.'],
    ['tr', 'Facebook’ta 80 binden fazla paylaşılan fotoğraf başka bir savaşa aitti.'],
  ])('tells of no writer by a single word (%s): %s', (lang, line) => {
    expect(left(line, 'behind', lang)).toContain(line);
  });

  it.each([
    'Ira Stone and Jo Hale contributed to this report.',
    'Additional reporting by Jo Hale.',
    '<em>Ira Stone covers courts and the harbour.</em>',
    'Ira Stone is a reporter for Valley Times.',
  ])('tells of one here: %s', (line) => {
    expect(left(line, 'behind')).not.toContain(line.replace(/<.*?>/g, ''));
  });
});
