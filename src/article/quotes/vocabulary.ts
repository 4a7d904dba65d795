import { rulesOf } from '../../rules/languages/known.ts';
import type { SpeechWords } from '../../rules/quotes/speech-rules.ts';
import { isPlain, plainSource } from '../letters.ts';
import { remembered } from '../matches.ts';

/** Whom a pronoun may stand for: `anyone` where the language has one word for him and her. */
export type Pronoun = 'he' | 'she' | 'they' | 'anyone';

/** A language's words of speech, compiled once. */
export interface Vocabulary {
  words: SpeechWords;
  /** Finds verbs of saying; global. */
  cue: RegExp;
  /** Finds verbs of saying and the forms that lean on another verb; global. */
  anyCue: RegExp;
  /** What introduces a source; global. */
  source: RegExp;
  sourceAtStart: RegExp;
  /** What leads on from a speaker behind the verb to whom or where it was said. */
  stop: RegExp;
  /** A verb of saying and nothing else. */
  onlyCue: RegExp;
  /** A noun for a person or body at the end of a stretch. */
  personAtEnd: RegExp;
  personAtStart: RegExp;
  /** A noun phrase and nothing else. */
  nounAlone: RegExp;
  /** Auxiliaries and adverbs at the end of a stretch, before the verb. */
  fillerAtEnd: RegExp;
  /** A stretch of nothing else. */
  onlyFiller: RegExp;
  isTitle(word: string): boolean;
  pronounKind(word: string): Pronoun | null;
}

const compiled = {
  plain: new WeakMap<SpeechWords, Vocabulary>(),
  any: new WeakMap<SpeechWords, Vocabulary>(),
};

/** The words of speech of a language, as they are found in a text; English ones where a language has none. */
export function vocabularyOf(lang: string, text: string): Vocabulary {
  const words = rulesOf(lang)?.speech?.words ?? rulesOf('en')?.speech?.words;
  if (!words) throw new Error('The table of cue verbs has no English.');
  const form = isPlain(text) ? 'plain' : 'any';
  const known = compiled[form].get(words);
  if (known) return known;
  const vocabulary = compile(words, (source, flags) =>
    form === 'plain' ? new RegExp(plainSource(source), flags) : new RegExp(source, `${flags}u`),
  );
  compiled[form].set(words, vocabulary);
  return vocabulary;
}

function compile(words: SpeechWords, pattern: (source: string, flags: string) => RegExp): Vocabulary {
  const filler = `\\p{Ll}+ly|would|has|had|have|also|then|later|previously|who|which|that|once|again|further|recently|now|repeatedly|even|just|first|itself|himself|herself|instead|still|simply|soon|always|often|as${words.between ? `|${words.between}` : ''}`;
  const whole = (source: string) =>
    `(?<![\\p{L}\\p{M}\\p{N}'’-])(?:${source})(?![\\p{L}\\p{M}\\p{N}’]|-(?!t?-?(?:il|elle|on)))`;
  const title = pattern(`^(?:${words.titles})\\.?$`, 'i');
  const exact = (source: string) => pattern(`^(?:${source})$`, 'i');
  const kinds = { he: exact(words.he), she: exact(words.she), they: exact(words.they) };
  return {
    words,
    cue: pattern(whole(words.cues), 'gi'),
    anyCue: pattern(whole(words.leaning ? `${words.cues}|${words.leaning}` : words.cues), 'gi'),
    source: new RegExp(`(?:${words.accordingTo ?? '(?!)'})\\s`, 'gi'),
    sourceAtStart: new RegExp(`^[\\s,]*(?:${words.accordingTo ?? '(?!)'})\\s`, 'i'),
    stop: pattern(`\\s(?:${words.stop ?? '(?!)'})(?:[\\s.,]|$|(?<=['’]))`, ''),
    onlyCue: exact(words.cues),
    personAtEnd: pattern(`(?<![\\p{L}-])((?:${words.persons}))$`, 'i'),
    personAtStart: pattern(`^\\s*((?:${words.persons}))(?![\\p{L}-])`, 'i'),
    nounAlone: pattern(`^\\s*(${words.nounAlone ?? '(?!)'})\\s*$`, 'i'),
    fillerAtEnd: pattern(`(?:[\\s,]+(?:${filler}))*[\\s,]*$`, ''),
    onlyFiller: pattern(`^[\\s,—–-]*(?:(?:${filler})[\\s,]+)*$`, ''),
    isTitle: remembered((word) => title.test(word)),
    pronounKind: (word) =>
      kinds.he.test(word)
        ? words.he === words.she
          ? 'anyone'
          : 'he'
        : kinds.she.test(word)
          ? 'she'
          : kinds.they.test(word)
            ? 'they'
            : null,
  };
}
