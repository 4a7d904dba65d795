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
    [
      'whoever ends the sentence before',
      `Quarry Search came first. It does what the models do every time a person types, Ana Ruiz said. “${long}.”`,
      'Ana Ruiz',
    ],
    [
      'who speaks before, though another ends the sentence before',
      `Ana Ruiz said that they had gone to see Jo Park. “${long}.”`,
      'Ana Ruiz',
    ],
    ['a verb of today', `“${long},” Ana Ruiz offers, “is what to say to them in May.”`, 'Ana Ruiz'],
    [
      'a long job behind a dash',
      `Ana Ruiz said it was so. “It was bad for all of us here,” she said.\n\n“${long}.” -- Distinguished engineer working on the wells and the rivers of the county`,
      'Distinguished engineer working on the wells and the rivers of the county',
    ],
    [
      'nobody where a sentence follows the dash',
      `“${long}.” — That is what the old sign at the gate of the quarry has told people for years and years.`,
      null,
    ],
    [
      'whom the sentence before is about, though another spoke last',
      `Marisol Vega left early. Teo Vega stayed. “It is ours,” Teo Vega said.\n\nMarisol Vega came by later. “${long} again,” she said.`,
      'Marisol Vega',
    ],
    [
      'whoever spoke last, where the sentence before is about a thing of two words',
      `David Ruiz spoke. “It is ours,” he said. Blue Apron makes pumps. “${long} and months,” he added.`,
      'David Ruiz',
    ],
    [
      'whoever spoke last, where the sentence before is about their town',
      `David Ruiz runs a mill in Old Hollow. “It is ours,” he said. Old Hollow lost ten mills. “${long},” he said.`,
      'David Ruiz',
    ],
    [
      'somebody told by a phrase only',
      `Gwen Park spoke. “It is ours,” Gwen Park said.\n\nA company spokeswoman said the well would close. “${long} again,” she said.`,
      'A company spokeswoman',
    ],
    [
      '«her» before a noun',
      `Ana Ruiz spoke. “It is ours,” she said.\n\nHer colleague Tadashi Mori was asleep. “${long} again,” he said.`,
      'Tadashi Mori',
    ],
    [
      'brackets behind the name',
      `Cllr Ana Ruiz (Lib Dem, Hill and Dale) said the well was poisoned. “${long},” she said.`,
      'Ana Ruiz',
    ],
    [
      'an office with its place',
      `The mayor of Arica, Gonzalo Tapia, told the radio about it. “${long},” he said.`,
      'Gonzalo Tapia',
    ],
    [
      'an office without an article',
      `Brian Slack spoke. “It is ours,” Mr Slack said. Landlord of the Hill Arms, Keith Pym, left. “${long} again,” he said.`,
      'Keith Pym',
    ],
    ['a paper as «it»', `Tadashi Mori wrote a paper. Mori hopes that it helps. “${long},” it says.`, null],
    ['somebody’s country', `Marco Bellini was angry. “${long},” said the Italian.`, 'Marco Bellini'],
    ['a newspaper behind «the»', `Marco Bellini was angry. “${long},” said the Guardian.`, 'Guardian'],
    [
      'a player’s place',
      `Captain Joe Stirland was booked. The defender admitted: “${long}.”`,
      'Joe Stirland',
    ],
    [
      'a title alone',
      `Speaker Anand Rao urged them to sit. Ana Ruiz did. “${long},” the Speaker said.`,
      'Anand Rao',
    ],
    ['a nickname', `Mike “Big Mike” Toll won. “${long},” Big Mike said.`, 'Mike Toll'],
    ['who goes by a nickname', `Lew “Tank” Morley won. “${long},” said Morley.`, 'Lew Morley'],
    [
      'a job before a name and its programme',
      `Former Hill striker Dean Cobb on Match of the Day: “${long}.”`,
      'Dean Cobb',
    ],
    [
      'whom the story is about, not a reader who signed',
      `Nino Ruiz cooks. “It is ours,” Nino Ruiz said.\n\n“Best we ever had and months.”\n\n– Theo Papas, Hill\n\nThe menu is short. “${long} again,” he says.`,
      'Nino Ruiz',
    ],
    [
      'a child in a story of grown-ups',
      `Grant Oduya spoke. “It is ours,” he said.\n\nAt the edge of town, 12-year-old Caleb Moss was looking for a cat. “${long},” he said.`,
      'Caleb Moss',
    ],
    [
      'a relative by the first name',
      `Minh Tran sells coffee. “It is ours,” he said.\n\nHis sister Linh, who lives next door, agreed. “${long},” she said.`,
      'Linh',
    ],
    [
      'a relative’s opinion',
      `Keisha Barnes has a son. “It is ours,” Barnes said of her son Jaylen, 11.\n\nJaylen’s view was shorter. “${long},” he said.`,
      'Jaylen',
    ],
    [
      'who owns a house of which the sentence is',
      `Keisha Barnes was angry. “It is ours,” she said.\n\nTeo Ruiz’s house was burned down. “${long},” she said.`,
      'Keisha Barnes',
    ],
    [
      'who is named behind the verb of a sentence without a quote',
      `Edith Crane wrote a book. “It is ours,” Edith Crane wrote.\n\nCalls could explain it, said Rafael Ruiz, who was not there.\n\n“${long},” he said.`,
      'Rafael Ruiz',
    ],
    [
      'for whom something was so',
      `Lorna Petrie spoke. “It is ours,” Lorna Petrie said.\n\nHannah Oyelowo left. For Oyelowo, the worst part was the end. “${long},” she said.`,
      'Hannah Oyelowo',
    ],
    [
      'the body that made the statement, not who spoke last',
      `Simone Ruiz spoke. “It is ours,” she said.\n\nThe Brazos School District said in a statement that it was sorry. “${long},” the statement said.`,
      'Brazos School District',
    ],
    [
      'one note among others',
      `Dan Wirth left. “It is ours,” Dan Wirth said.\n\nPapers show that all knew it. “${long},” one briefing note said.`,
      'one briefing note',
    ],
    [
      'an investor who was just named',
      `Teo Balan urged patience. “${long},” said the veteran investor.`,
      'Teo Balan',
    ],
    [
      'a driver of whom was told before',
      `A bus driver was there.\n\nTeo Balan urged patience. “${long},” said the driver.`,
      'the driver',
    ],
    [
      'no service as «she»',
      `Vonda Mercer left. “It is ours,” she said.\n\nA streaming service offered her a role. “${long},” she says.`,
      'Vonda Mercer',
    ],
    ['a department', `“${long},” the Department of Justice said.`, 'Department of Justice'],
    ['a bank behind the verb', `“${long},” said the Bank of England.`, 'Bank of England'],
    [
      'a body of a body',
      `“${long},” the Royal Society for the Protection of Birds said.`,
      'Royal Society for the Protection of Birds',
    ],
    [
      'an office with a title in its name',
      `NASA’s Office of the Inspector General said “${long}.”`,
      'NASA Office of the Inspector General',
    ],
    ['whoever heads a body', `“${long},” Bank of England Governor Ana Ruiz said.`, 'Ana Ruiz'],
    ['whoever is of a body', `“${long},” said Ana Ruiz of the University of Leeds.`, 'Ana Ruiz'],
    [
      'a town’s team, not its university',
      `The University of Leeds won. Leeds played. “${long},” Leeds said.`,
      'Leeds',
    ],
    [
      'who was said to say something right before',
      `“It is ours,” Curt Amund said.\n\nThe nurses did not agree. Their president, Marcy Delacroix, said they had waited.\n\n“${long},” she said.`,
      'Marcy Delacroix',
    ],
    [
      'somebody’s friend',
      `Stephen Lasky left. “It is ours,” he said.\n\nA former colleague of Mr. Lasky’s, who asked not to be named, described him as gentle. “${long},” he said.`,
      'A former colleague',
    ],
    [
      'somebody’s father',
      `Paul Hendry said: “It is ours.”\n\nMr Hesketh’s father Geoff, 61, had come, too. “${long},” he said.`,
      'Geoff',
    ],
    [
      'whom the writer meets',
      `Tariq Bassam writes. “It is ours,” Bassam says.\n\nWhen I ring Sami Bassam later, he is gracious. “${long},” he says.`,
      'Sami Bassam',
    ],
    [
      'who meets somebody',
      `Tariq Ruiz writes. “It is ours,” Ruiz says.\n\nWhen he met Sami Moor later, he was gracious. “${long},” he says.`,
      'Tariq Ruiz',
    ],
    [
      'a job with a name elsewhere',
      `Hill coach Ana Ruiz was there. So was Teo Park, a player. “It is ours,” said Park.\n\nThe coach was pleased. “${long},” she said.`,
      'Ana Ruiz',
    ],
    [
      'a woman without a name',
      `Ana Ruiz spoke. “It is ours,” she said.\n\nA woman in the front row looked away. “${long},” she said.`,
      'A woman',
    ],
    [
      'nobody’s company',
      `Terra Spark, a Houston start-up, is new. Dwayne Pickett sells gloves. “It is ours,” Pickett said.\n\nTerra Spark buys them. “${long},” he said.`,
      'Dwayne Pickett',
    ],
    [
      'one of many',
      `Howard Kim spoke. “It is ours,” Howard Kim said.\n\nParents like Priya Raghu disagree. “${long},” she said.`,
      'Priya Raghu',
    ],
    [
      'the head of a school',
      `PALO VERDE, Calif. — When Lincoln High closed its gate last fall, Principal Rosa Delgado got letters. She read them.\n\n“${long},” she said.`,
      'Rosa Delgado',
    ],
    ['a signature behind a stray point', `"${long}.". - Ana Ruiz`, 'Ana Ruiz'],
    [
      'a signature, not the last speaker',
      `We found these words of readers most helpful, Jo Park said:\n\n“${long}.” - Ana Ruiz`,
      'Ana Ruiz',
    ],
    [
      'an indefinite «they»',
      `People who use Quarry want more. Old Quarry came later. One of our readers had it when they said, “${long}.”`,
      'One of our readers',
    ],
    ['an adverb that is nobody', `It goes on. Unfortunately, the work suggesting harm “${long}.”`, null],
    ['a name that ends like it', `It goes on. McNally, the mayor, warned that “${long}.”`, 'McNally'],
    [
      'no phrase that spans a quote',
      `In a recent review of the “Damaging effects of cold wells,” researchers noted that the “${long}.”`,
      'the researchers',
    ],
    [
      'the name between commas behind a job',
      `Quarry Talk’s well expert and owner, Ana Ruiz, hit back, saying, “${long}.”`,
      'Ana Ruiz',
    ],
    ['the name behind a job', `The town’s new lawyer, Ana Ruiz, hit back, saying, “${long}.”`, 'Ana Ruiz'],
    [
      'the subject, not the object between commas',
      `Ana Ruiz left the lawyer, Jo Park, behind, saying, “${long}.”`,
      'Ana Ruiz',
    ],
    [
      'a judge whose words «they» had',
      `Dan Park sued them in June. In July, they had an answer from Judge David Ruiz that left many stunned: “${long},” he wrote.`,
      'David Ruiz',
    ],
    [
      'who tells a judge',
      `Dan Park sued them in June. In July, he told Judge David Ruiz what many feared: “${long},” he wrote.`,
      'Dan Park',
    ],
    [
      'a report with its month',
      `Hill Reuters lost. The Millbrook Water Office’s May 2025 report concluded that “${long}.”`,
      'Millbrook Water Office',
    ],
    [
      'not whom she is asked about',
      `Ana Ruiz won. When asked about her sister Maria Hill, she said, “${long}.”`,
      'Ana Ruiz',
    ],
    [
      'no heading',
      `This Basic Old Question Took Decades To Answer\n\nWhen she gave the answer, “${long},” she wrote.`,
      null,
    ],
    [
      'whoever is named before the colon, where «she» stands behind',
      `Old Ruiz weighs in on it: “Avoid all that say, ‘You must drink it’ or ‘This is the only way,’” she states. “It is not.”`,
      'Old Ruiz',
    ],
    ['the name behind an office', `“${long},” said the mayor of Millbrook, Ana Ruiz.`, 'Ana Ruiz'],
    ['the name before a house', `“${long},” said Ana Ruiz, Quarry Hill.`, 'Ana Ruiz'],
    ['no state behind a town', `“${long},” said a farmer of Millbrook, Western Australia.`, 'a farmer'],
    ['a family’s name before', `Lee Jae-myung left. “${long},” Lee said.`, 'Lee Jae-myung'],
    ['a family’s name of two before', `Yoon Suk Yeol left. “${long},” Yoon said.`, 'Yoon Suk Yeol'],
    ['two of one family', `Kim Min-ji and Kim Yo-han left. “${long},” Kim said.`, 'Kim'],
    ['a family’s name behind', `Chen Road is old. Ana Chen left. “${long},” Chen said.`, 'Ana Chen'],
    ['a name that begins a place’s', `Hill Road is old. Hill left. “${long},” Hill said.`, 'Hill'],
    [
      'a member from whom a question came',
      `Ana Ruiz spoke. After her talk, a question came from a member of the audience: “${long}?”`,
      'a member',
    ],
    ['a body before a colon', `NATO was not so sure: “${long}.”`, 'NATO'],
    ['nobody in a point', `Ana Ruiz spoke.\n\nEquity remains, but prices fall: “${long}.”`, null],
    ['somebody at work before a colon', `Ana Ruiz spoke.\n\nRuiz was not so sure: “${long}.”`, 'Ana Ruiz'],
    ['nobody in what struck the town', `The town was hit by two floods in one year: “${long}.”`, null],
    ['nobody on a feast', `For River Day, the whole town came and sang. “${long}.”`, null],
    [
      'somebody for whom something is so',
      `“It is not good at all,” Ana Ruiz said.\n\nFor Ruiz, the well is a sign. “${long}.”`,
      'Ana Ruiz',
    ],
    [
      'a surname that ends like a state',
      `Ana Ruiz and Jo Park stayed. Martin McGuinness left. “${long},” he said.`,
      'Martin McGuinness',
    ],
    ['a name that begins like a place', `Hong Sang left early. “${long},” he said.`, 'Hong Sang'],
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
    const quotes = found(text);
    const quote = quotes.find(([words]) => words?.startsWith(long)) ?? quotes[0];
    expect(quotes.length).toBeGreaterThan(0);
    expect(quote?.[1] ?? null).toBe(speaker);
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

  it('joins halves around whoever ends our sentence, and around words quoted within', () => {
    expect(found(`“${long}” in that town, Ana Ruiz said. “Nobody told us what it was.”`)).toHaveLength(1);
    expect(
      found(`“${long}” in that town, Ana Ruiz said. The rest left. “Nobody told us what it was.”`),
    ).toHaveLength(2);
    expect(
      found(`“They tell us, ‘You must drink the water,’” Ana Ruiz said. “Nobody told us what it was.”`),
    ).toHaveLength(1);
  });

  it('finds a short sentence that goes on behind a quote, and no title of a work', () => {
    expect(
      found(`“${long},” Ana Ruiz says. But one part is new. “Every time it is different.”`),
    ).toHaveLength(2);
    expect(found('In “The Deep Well,” Ana Ruiz tells how it was dug.')).toEqual([]);
    expect(
      found('In his book “Deep Wells: The Path to All the Water You Will Ever Need,” Dan Ruiz says how.'),
    ).toEqual([]);
  });

  it('takes a job behind the quote for no name of what is quoted', () => {
    expect(found('“We were impressed by the masks,” program officer Lorna Petrie said.')).toEqual([
      ['We were impressed by the masks', 'Lorna Petrie'],
    ]);
    expect(found('The “We were impressed” program was closed, Lorna Petrie said.')).toEqual([]);
  });

  it('finds a clause of ours that is quoted at length, and one in brackets', () => {
    expect(found('The town heard that “hearsay can be better evidence than the direct” kind.')).toHaveLength(
      1,
    );
    expect(found('He lied to them (“We have not spoken to the quarry for years”) in May.')).toHaveLength(1);
  });
});
