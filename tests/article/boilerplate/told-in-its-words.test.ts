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

describe('a heading or a line in bold over a paragraph', () => {
  const over = (title: string) => {
    const body = document.createElement('div');
    body.innerHTML = `<p>${STORY[0]}</p>${title}<p>${STORY[1]}</p>`;
    doAtOnce(
      dropBoilerplate(body, {
        lang: 'en',
        title: '',
        authors: [],
        siteName: null,
        url: 'https://valley.example/',
      }),
    );
    return body.textContent ?? '';
  };

  it.each([
    '<h2>Your Opinions Just Got Heavier</h2>',
    '<h2>Share of the vote</h2>',
    '<p><b>The cookie jar</b></p>',
    '<p><b>Privacy and its price</b></p>',
  ])('is the story’s where it asks nothing: %s', (title) => {
    expect(over(title)).toContain(title.replace(/<.*?>/g, ''));
  });

  it.each(['<h2>Share this article</h2>', '<p><b>Subscribe to our newsletter</b></p>'])(
    'goes where it does: %s',
    (title) => {
      expect(over(title)).not.toContain(title.replace(/<.*?>/g, ''));
    },
  );
});

describe('more that sounds like boilerplate', () => {
  it.each([
    ['en', 'What do you think?'],
    ['en', 'Do you read the comments?'],
    ['en', 'This message was paid for by friends of the sheriff.'],
    ['en', 'Where to watch: Prime Video'],
    ['en', 'Watch the gate,<br>watch the tide,<br>share the boat<br>to the other side.'],
    ['de', 'Lesen Sie auch das Kleingedruckte, rät die Verbraucherzentrale.'],
  ])('stays within the story (%s): %s', (lang, line) => {
    const plain = line.replace(/<br>/g, '');
    expect(left(line, 'within', lang)).toContain(plain);
  });

  it('stays in a list of names and values', () => {
    const items = ['Monthly subscription: $8.50', 'Annual subscription: $60', 'Free trial: 14 days'];
    const list = `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
    for (const item of items) expect(left(`</p>${list}<p>`, 'within')).toContain(item);
  });

  it('stays in a paragraph with the class of another kind, where no word is of the kind', () => {
    const line = 'Three of its four bearings had been replaced by hand, records show, by a retired mechanic.';
    expect(left(`</p><p class="related-content">${line}</p><p>`, 'within')).toContain(line);
    const ask = 'Subscribe to our newsletter for the best of the ferry and its ramp, every weekday morning.';
    expect(left(`</p><p class="newsletter">${ask}</p><p>`, 'within')).not.toContain(ask);
  });
});
