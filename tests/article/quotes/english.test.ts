import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../src/article/quotes/find-quotes.ts';

const found = (text: string) =>
  findQuotes(text, { lang: 'en' }).map(({ text: words, speaker }) => [words, speaker]);
const long = 'The water in the well was brown for weeks';

/** What news prose does around a quote, each with one quote whose speaker is sure. */
describe('who speaks in English news', () => {
  it.each([
    ['a name that looks like an adverb', `“${long},” Kelly said. Ana Kelly left.`, 'Ana Kelly'],
    ['a verb behind another', `Ana Ruiz shook her head and said, “${long}.”`, 'Ana Ruiz'],
    [
      'a term before the quote',
      'Ana Ruiz never used the term “brown gold” and added, “I hate it.”',
      'Ana Ruiz',
    ],
    ['a form with «have»', `“${long},” Ana Ruiz, a chemist at the Hill Institute, has written.`, 'Ana Ruiz'],
    ['a modal', 'Ana Ruiz is shy. When asked why, she’d respond, “I dislike crowds.”', 'Ana Ruiz'],
    [
      'a participle with «by»',
      `Ana Ruiz spoke. “${long}” shared by Quarry Inc. and the town, she warned.`,
      'Ana Ruiz',
    ],
    ['a title with a verb in it', `Ana Ruiz wrote on her blog Think, Drink, Live, “${long}.”`, 'Ana Ruiz'],
    [
      'a month cut short',
      `Ana Ruiz, the mayor, told the town on Oct. 3 that it had to pay and “${long}.”`,
      'Ana Ruiz',
    ],
    ['«according to» before', `According to her aunt, Ana Ruiz, “${long}.”`, 'Ana Ruiz'],
    ['«according to» behind', `“${long},” according to Ana Ruiz, who lives there.`, 'Ana Ruiz'],
    ['«as … put it»', `As Ana Ruiz put it, “${long}.”`, 'Ana Ruiz'],
    ['«was how … described it»', `“${long},” was how Ana Ruiz described it to friends.`, 'Ana Ruiz'],
    ['a signature', `“${long}.” — Ana Ruiz`, 'Ana Ruiz'],
    ['a signature below', `“${long}.”\n\n– Ana R.\n\n“Nobody told us what was in it.”\n\n– Jo P*`, 'Ana R.'],
    ['somebody’s lawyer', `Jo Park was silent. Ana Ruiz’s lawyer said that “${long}.”`, 'Ana Ruiz’s lawyer'],
    ['somebody’s lawyer behind', `“${long},” said Ana Ruiz’s lawyer.`, 'Ana Ruiz’s lawyer'],
    ['somebody’s lawyer with a name', `“${long},” said his lawyer, Ana Ruiz.`, 'Ana Ruiz'],
    ['people of a place', `Residents of Millbrook said that “${long}.”`, 'Residents'],
    ['a prince without a surname', `Prince Olaf met Jo Park. He did not stay. “${long},” he said.`, 'Olaf'],
    [
      'the sentence before',
      `Nobody drinks it, Ana Ruiz says. Just because it is clear, “${long}.”`,
      'Ana Ruiz',
    ],
    [
      'somebody named beside «when»',
      `Jo Park won the River Award. When David Ruiz saw his boss Maria Hill, he would wave. “${long},” she said.`,
      'Maria Hill',
    ],
    [
      'the one who goes on as «he»',
      `David Ruiz knew it. On July 2, 2006, he wrote to John Park. “${long},” he wrote.`,
      'David Ruiz',
    ],
    [
      'the subject behind a title in quotes',
      `Ana Ruiz sang first.\n\nAfter a round of the old “Brown Water,” David Hill introduced Jo. “${long},” he said.`,
      'David Hill',
    ],
    [
      'nobody where the paper itself speaks',
      `Quarry Inc. sells it. We called it “a fine drink when it decides to be clear.”`,
      null,
    ],
    ['nobody where «Read» asks the reader', `“${long}.” Read our Brown River review.`, null],
  ])('%s', (_, text, speaker) => {
    expect(found(text)[0]?.[1] ?? null).toBe(speaker);
    expect(found(text).length).toBeGreaterThan(0);
  });

  it('does not take a woman for «he»', () => {
    const text = `Elise Moor lives here.\n\n“It is good news,” she said.\n\n“${long},” he said.`;
    expect(found(text)).toEqual([
      ['It is good news', 'Elise Moor'],
      [long, null],
    ]);
  });

  it('joins halves around a date and a place cut short', () => {
    const text = `“${long},” Ana Ruiz said in Monroe, La., on Nov. 6, 2019. “Nobody told us.”`;
    expect(found(text)).toEqual([[`${long}. Nobody told us.`, 'Ana Ruiz']]);
  });

  it('finds a clause of ours that is quoted at length, and one in brackets', () => {
    expect(found('The town heard that “hearsay can be better evidence than the direct” kind.')).toHaveLength(
      1,
    );
    expect(found('He lied to them (“We have not spoken to the quarry for years”) in May.')).toHaveLength(1);
  });
});
