import {
  CODE_SHARE,
  MEAN_RATE,
  PICTURE_SECONDS,
  READING_RATES,
  type ReadingRate,
  UNSPACED,
} from '../rules/reading-rates.ts';
import type { ReadingTime } from './article.ts';
import { byLetters } from './letters.ts';
import { remembered } from './matches.ts';

/** What the reading time is computed from. */
export interface ReadingTimeInput {
  /** The cleaned text. */
  text: string;
  /** BCP 47 tag; `de-DE` and `zh-Hant` count as their language. */
  lang: string | null;
  /** Pictures in the body. */
  images: number;
  /** Words of code in the body; they are part of `text`. */
  codeWords: number;
}

const UNSPACED_RUN =
  /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\p{Script=Hangul}\p{Script=Thai}ー々〆]+/gu;
/** A wider range of characters, which is looked for faster. */
const MAY_BE_UNSPACED = /[\u0e00-\u0e7f\u1100-\u11ff\u2e80-\uffff]/;
const WORD = byLetters(/[\p{L}\p{M}\p{N}]+(?:['’.,-][\p{L}\p{M}\p{N}]+)*/gu);

/** The rate for a language tag, and the language whose it is. */
export function rateOf(lang: string | null): { rate: ReadingRate; language: string } {
  const language = languageOf(lang ?? '');
  return { rate: READING_RATES[language] ?? MEAN_RATE, language };
}

/** Computes the silent-reading time of a cleaned text. Texts in several scripts are counted script by script and added up. */
export function readingTime({ text, lang, images, codeWords }: ReadingTimeInput): ReadingTime {
  const { rate, language } = rateOf(lang);
  const spacedRate = rate.unit === 'words/min' ? rate : (READING_RATES.en ?? MEAN_RATE);
  let characters = 0;
  let unspaced = 0;
  let unspacedDeviation = 0;
  const rest = !MAY_BE_UNSPACED.test(text)
    ? text
    : text.replace(UNSPACED_RUN, (run) => {
        const own = unspacedLanguage(run, language);
        const { value, deviation } = READING_RATES[own] ?? MEAN_RATE;
        const count = countGraphemes(run, own);
        characters += count;
        unspaced += (count / value) * 60;
        unspacedDeviation += (count / value) * 60 * (deviation / value);
        return ' ';
      });
  const words = rest.match(WORD(rest))?.length ?? 0;
  const spaced = ((words + Math.min(words, codeWords) * (1 / CODE_SHARE - 1)) / spacedRate.value) * 60;
  const prose = spaced + unspaced;
  const seconds = prose + pictureSeconds(images);
  const deviation =
    (spaced * (spacedRate.deviation / spacedRate.value) + unspacedDeviation) / Math.max(prose, 1e-9);
  const minutes = wholeMinutes(seconds, words + characters);
  const fast = wholeMinutes(prose / (1 + deviation) + pictureSeconds(images), words + characters);
  const slow = wholeMinutes(
    prose / Math.max(0.2, 1 - deviation) + pictureSeconds(images),
    words + characters,
  );
  return {
    minutes,
    seconds,
    range: [fast, slow],
    words,
    characters,
    images,
    rate: { value: rate.value, unit: rate.unit, language },
  };
}

function wholeMinutes(seconds: number, length: number): number {
  return length === 0 ? 0 : Math.max(1, Math.round(seconds / 60));
}

function pictureSeconds(images: number): number {
  const { first, last } = PICTURE_SECONDS;
  const falling = Math.min(images, first - last);
  return (falling * (first + first - falling + 1)) / 2 + (images - falling) * last;
}

/** The language of a tag. Each tag is asked of the browser once, which takes as long as the counting of a text's words. */
const languageOf = remembered(readLanguage);

function readLanguage(lang: string): string {
  try {
    return new Intl.Locale(lang).language;
  } catch {
    return 'und';
  }
}

/** Chinese characters in a Japanese text are read as Japanese. */
function unspacedLanguage(run: string, language: string): string {
  if (READING_RATES[language]?.unit === 'characters/min' && language !== 'th') return language;
  return UNSPACED.find(([script]) => script.test(run))?.[1] ?? 'zh';
}

const segmenters = new Map<string, Intl.Segmenter>();

/** Characters as readers see them: a Thai vowel sign or a combining mark is part of its letter. */
function countGraphemes(run: string, language: string): number {
  if (!/\p{M}/u.test(run)) return [...run].length;
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: 'grapheme' });
    segmenters.set(language, segmenter);
  }
  return [...segmenter.segment(run)].length;
}

/** One article read to the end on the device. */
export interface PaceObservation {
  /** Seconds that the reader took with the page in view. */
  taken: number;
  /** Seconds at the language's mean rate. */
  expected: number;
}

/** Fewest observations that tell a pace, and the most that are kept. */
export const PACE_OBSERVATIONS = { least: 3, most: 30 } as const;

/**
 * A reader's pace as a multiple of the mean rate, learned from articles read to the end: the median, so that a forgotten
 * tab or a skimmed page moves nothing.
 * @returns null where too few observations are plausible
 */
export function learnPace(observations: readonly PaceObservation[]): number | null {
  const paces = observations
    .filter(({ taken, expected }) => expected >= 30 && taken > 0)
    .map(({ taken, expected }) => expected / taken)
    .filter((pace) => pace > 0.3 && pace < 4)
    .slice(-PACE_OBSERVATIONS.most)
    .sort((a, b) => a - b);
  if (paces.length < PACE_OBSERVATIONS.least) return null;
  const middle = paces.length >> 1;
  const median =
    paces.length % 2 === 1 ? paces[middle] : ((paces[middle - 1] ?? 1) + (paces[middle] ?? 1)) / 2;
  return median === undefined ? null : Math.round(median * 100) / 100;
}
