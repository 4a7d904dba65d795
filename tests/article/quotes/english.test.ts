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
    [
      'a junior',
      `Franklin Ruiz made the law. James Ruiz Jr., his grandson, spoke. Ruiz, who served for years, blasted it. “${long},” he said.`,
      'James Ruiz Jr',
    ],
    ['somebody’s campaign', `Jo Park’s campaign hit back hard, saying that “${long}.”`, 'Jo Park’s campaign'],
    [
      'a possessive before the name',
      `Ana Ruiz works there. As Vermont’s Ruiz told us, “${long}.”`,
      'Ana Ruiz',
    ],
    [
      'the last clause of two',
      `Park would grow loud, and Ruiz would shut him down, saying, “${long}.”`,
      'Ruiz',
    ],
    ['an infinitive', `Ana Ruiz was keen to stress that the well “${long}.”`, 'Ana Ruiz'],
    ['somebody without a name in the list', `“${long},” said another plumber.`, 'another plumber'],
    [
      'a plumber before the verb',
      `“${long},” one of the plumbers present said later.`,
      'one of the plumbers present',
    ],
    ['a name of the network', `“${long},” river_watch7 wrote.`, 'river_watch7'],
    ['a name before the colon', `Some left the town, including the reader Ana Ruiz: “${long}.”`, 'Ana Ruiz'],
    ['where a question came from', `Then a question came from a man at the back: “${long}?”`, 'a man'],
    [
      'a source before a whole sentence',
      `Ana Ruiz left. According to Ruiz, it is too much. “${long}.”`,
      'Ana Ruiz',
    ],
    [
      'an apposition with «who»',
      `Senator Ana Ruiz, a Hill Democrat who warned of it, gave in.\n\n“${long},” she said.`,
      'Ana Ruiz',
    ],
    [
      'a place that is nobody',
      `David Ruiz spoke. “${long},” he said. New York, the third-largest state, will lose. “${long} and months,” he added.`,
      'David Ruiz',
    ],
    ['a first name alone', `Karen Hill left. “${long},” Karen said.`, 'Karen Hill'],
    [
      'a heading that ends where the paragraph begins',
      `Dan Ruiz left.\n\nGet Many Quotes\n\nDan said: “${long}.”`,
      'Dan Ruiz',
    ],
    ['whoever ends the sentence', `“${long}” in that town, Ana Ruiz said.`, 'Ana Ruiz'],
    [
      'a report with its body’s name',
      `Kim Park left. “${long},” the Millbrook report explained.`,
      'Millbrook',
    ],
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

  it('parts what two people say in one paragraph, and joins halves around a title or an apposition', () => {
    const two = `“${long},” Ana Ruiz says. “It is the pipes and nothing else,” Jo Park adds.`;
    expect(found(two).map(([, speaker]) => speaker)).toEqual(['Ana Ruiz', 'Jo Park']);
    expect(
      found(`“${long},” Ana Ruiz recalled in “Feeling Lucky.” “It was a lesson for us all.”`),
    ).toHaveLength(1);
    expect(
      found(
        `“If I see it,” Ana Ruiz, also a keeper of old books and games says, “then that upsets me much.”`,
      ),
    ).toHaveLength(1);
  });

  it('finds a short sentence that goes on behind a quote, and no title of a work', () => {
    expect(
      found(`“${long},” Ana Ruiz says. But one part is new. “Every time it is different.”`),
    ).toHaveLength(2);
    expect(found('In “The Deep Well,” Ana Ruiz tells how it was dug.')).toEqual([]);
  });

  it('finds a clause of ours that is quoted at length, and one in brackets', () => {
    expect(found('The town heard that “hearsay can be better evidence than the direct” kind.')).toHaveLength(
      1,
    );
    expect(found('He lied to them (“We have not spoken to the quarry for years”) in May.')).toHaveLength(1);
  });
});
