/** A silent-reading rate. */
export interface ReadingRate {
  value: number;
  /** One standard deviation between readers. */
  deviation: number;
  unit: 'words/min' | 'characters/min';
}

const words = (value: number, deviation: number): ReadingRate => ({ value, deviation, unit: 'words/min' });
const characters = (value: number, deviation: number): ReadingRate => ({
  value,
  deviation,
  unit: 'characters/min',
});

/**
 * Reading rates of adults. English: 238 words a minute, non-fiction read silently (Brysbaert, «How many words do we read per
 * minute?», Journal of Memory and Language 109, 2019, whose range of 175 to 300 is taken as one deviation). Arabic to Turkish:
 * Trauzettel-Klosinski & Dietz, «Standardized Assessment of Reading Performance: The New International Reading Speed Texts
 * IReST», Investigative Ophthalmology & Visual Science 53/9, 2012 (read aloud, a little slower than silently). The last ones were
 * not measured there: each has the rate of its closest relative.
 */
export const READING_RATES: Readonly<Record<string, ReadingRate>> = {
  en: words(238, 60),
  ar: words(138, 20),
  zh: characters(255, 29),
  fi: words(161, 18),
  fr: words(195, 26),
  de: words(179, 17),
  he: words(187, 29),
  it: words(188, 28),
  ja: characters(357, 56),
  nl: words(202, 29),
  pl: words(166, 23),
  pt: words(181, 29),
  ru: words(184, 32),
  sl: words(180, 30),
  es: words(218, 28),
  sv: words(199, 34),
  tr: words(166, 25),
  da: words(199, 34),
  nb: words(199, 34),
  uk: words(184, 32),
  cs: words(166, 23),
  ro: words(188, 28),
  el: words(180, 30),
  hu: words(161, 18),
  fa: words(138, 20),
  hi: words(180, 30),
  ko: characters(357, 56),
  th: characters(357, 56),
};

/** For languages that nobody measured: the mean of those of IReST (184 words a minute, deviation 29). */
export const MEAN_RATE: ReadingRate = words(184, 29);

/** Scripts that do not part words by spaces are counted by character, at the rate of the language named. */
export const UNSPACED: readonly [script: RegExp, language: string][] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Han}/u, 'zh'],
];

/** Seconds for the first picture, one less for each that follows, never fewer than the last (Medium's rule, 2014). */
export const PICTURE_SECONDS = { first: 12, last: 3 } as const;

/** Pace of reading code against prose: our own choice, as no study gives a rate. */
export const CODE_SHARE = 0.5;
