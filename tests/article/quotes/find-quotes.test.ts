import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../src/article/quotes/find-quotes.ts';
import { seed } from '../../fixtures/stories/seed.ts';

const found = (text: string, lang = 'en') =>
  findQuotes(text, { lang }).map(({ text: words, speaker }) => [words, speaker]);

describe('findQuotes', () => {
  it.each([
    [
      '“We will stay,” said Mayor Ana Ruiz. “We have no choice.”',
      [['We will stay. We have no choice.', 'Ana Ruiz']],
    ],
    [
      "'We will stay until it is over,' said Ana Ruiz, the mayor.",
      [['We will stay until it is over', 'Ana Ruiz']],
    ],
    [
      '"We\'ll stay at the workers\' hall," Ruiz said. Ana Ruiz left later.',
      [["We'll stay at the workers' hall", 'Ana Ruiz']],
    ],
    [
      '“The first day was long and hard for us all.\n\n“The second was worse,” said Jo Park.',
      [['The first day was long and hard for us all. The second was worse', 'Jo Park']],
    ],
    [
      'Ana Ruiz arrived. She said: “Nobody told us what was in the water.”',
      [['Nobody told us what was in the water.', 'Ana Ruiz']],
    ],
    ['According to the film “The Long Way Home”, he is 6\'2" tall and 5\'11" is short.', []],
    ['The so-called “quarry law” and the slogan “Keep it deep” divide the town.', []],
    ['She lives at 10° 15\' 30" north. The boards are 2" by 4" and painted.', []],
  ])('%s', (text, wanted) => {
    expect(found(text)).toEqual(wanted);
  });

  it('gives no speaker where two people of one name could have spoken and none is near', () => {
    const [quote] = findQuotes(
      '“The water was brown and nobody told us why,” a voice on the tape can be heard.',
    );
    expect(quote?.speaker ?? null).toBeNull();
  });

  it('names the nearer of two people with one surname', () => {
    const text =
      'Marc Lopez spoke first.\n\nAna Lopez spoke last.\n\n“It was a very good day for all of us,” Lopez said.';
    expect(found(text)).toEqual([['It was a very good day for all of us', 'Ana Lopez']]);
  });

  it('keeps the role apart from the name', () => {
    expect(
      findQuotes('“We are all tired of waiting for an answer,” said Prime Minister Mark Hale.')[0],
    ).toMatchObject({ speaker: 'Mark Hale', role: 'Prime Minister' });
  });

  it.each([
    '',
    '“',
    '"'.repeat(999),
    '“ ” “ ”',
    '“never closed and so it goes on\n\nNext paragraph.\n\nAnd the next one, which is long.',
  ])('bears %j', (text) => {
    for (const quote of findQuotes(text)) expect(quote.end - quote.start).toBeLessThan(60);
  });

  it('takes time linear in the text', () => {
    const story =
      'The town met on Monday. “We will stay until it is over,” said Ana Ruiz. Nobody left the hall.\n\n';
    expect(findQuotes(story.repeat(4000))).toHaveLength(4000);
  });
});

describe('block quotes', () => {
  const block = 'We will stay until it is over.\n\nNobody told us what was in the water.';

  it('are speech where somebody is said to speak', () => {
    const text = `The mayor, Ana Ruiz, wrote to the town. Ruiz said:\n\n${block}\n\nThe council meets on Monday.`;
    expect(findQuotes(text, { lang: 'en', blockQuotes: [block] })).toMatchObject([
      { parts: block.split('\n\n'), speaker: 'Ana Ruiz' },
    ]);
  });

  it('are none where nobody speaks', () => {
    const text = `The law has two sentences.\n\n${block}\n\nIt was passed on Monday.`;
    expect(findQuotes(text, { lang: 'en', blockQuotes: [block] })).toEqual([]);
  });
});

describe('key quotes of the seed’s story', () => {
  const page = seed.paragraphs.join('\n\n');

  it('names the speakers in full and keeps the bracketed word', () => {
    const quotes = findQuotes(page, { lang: 'en' });
    const speakers = new Set(quotes.map(({ speaker }) => speaker));
    for (const name of ['Keir Starmer', 'Mark Carney', 'Matthew Schmidt']) expect(speakers).toContain(name);
    expect(quotes.some(({ parts }) => parts.some((part) => part.includes('[with]')))).toBe(true);
  });

  it('shows no scare quote', () => {
    const shown = findQuotes(page, { lang: 'en' }).filter(({ rank }) => rank !== null);
    expect(shown.length).toBeGreaterThan(2);
    for (const { text } of shown)
      expect(text).not.toMatch(/^(?:coalition of the willing|everything stops|a very concrete document)/);
  });
});
