import { RIGHT_TO_LEFT, SCRIPTS, STOP_WORDS, TELLING } from '../../rules/language-hints.ts';
import type { Direction } from '../article.ts';
import { byLetters } from '../letters.ts';

/** Characters of the text that are looked at: enough to tell, quick to read. */
const SAMPLE = 2000;
/** Share of the sample's letters that a script must have to be the text's. */
const MAJOR = 0.4;

/**
 * Language and direction of a text: what the page states where the text agrees, else what the text tells.
 * @param stated the page's own tags, the most trusted first
 */
export function languageOf(
  text: string,
  stated: readonly (string | null)[],
): { lang: string | null; dir: Direction } {
  const tag = firstCanonical(stated);
  const lang = reconcile(tag, text.slice(0, SAMPLE));
  return { lang, dir: directionOf(lang, text.slice(0, SAMPLE)) };
}

function reconcile(tag: string | null, sample: string): string | null {
  const script = scriptOf(sample);
  if (!script) return tag;
  const base = tag?.split('-')[0] ?? '';
  if (script.length > 0) {
    if (script.includes(base)) return tag;
    const told = TELLING.find(([lang, letter]) => script.includes(lang) && letter.test(sample));
    return told?.[0] ?? script[0] ?? tag;
  }
  const [guess, certainty] = guessLatin(sample);
  // The page's word stands unless the text plainly speaks another language, or the tag is of another script.
  const isOtherScript = SCRIPTS.some(([, langs]) => langs.includes(base));
  return guess && guess !== base && (tag === null || isOtherScript || certainty > 0.9) ? guess : tag;
}

function firstCanonical(stated: readonly (string | null)[]): string | null {
  for (const tag of stated) {
    const found = canonical(tag);
    if (found !== null) return found;
  }
  return null;
}

/** Any letter of a script that is not Latin, and so many Latin letters that they are a text's script. */
const NOT_LATIN = new RegExp(
  SCRIPTS.filter(([, langs]) => langs.length > 0)
    .map(([{ source }]) => source.replace(/\+$/, ''))
    .join('|'),
);
const LATIN_TEXT = /(?:[a-z\u00c0-\u024f][^a-z\u00c0-\u024f]*){21}/i;

/** The languages of the text's main script; empty for Latin, null where no script stands out. */
function scriptOf(sample: string): readonly string[] | null {
  if (!NOT_LATIN.test(sample)) return LATIN_TEXT.test(sample) ? [] : null;
  const counts = SCRIPTS.map(([pattern, langs]) => [lengthOf(sample.match(pattern)), langs] as const);
  const all = counts.reduce((sum, [count]) => sum + count, 0);
  // A few kana make a text of Chinese characters Japanese.
  if ((counts[0]?.[0] ?? 0) > 0.05 * all && all > 0) return ['ja'];
  return counts.find(([count]) => all > 20 && count > MAJOR * all)?.[1] ?? null;
}

const lengthOf = (runs: readonly string[] | null): number =>
  runs?.reduce((sum, run) => sum + run.length, 0) ?? 0;

const LANGUAGES = Object.keys(STOP_WORDS);
/** The languages of each stop word, by their places in `LANGUAGES`. */
let speakers: Map<string, number[]> | null = null;

function readStopWords(): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [index, list] of Object.values(STOP_WORDS).entries()) {
    for (const word of new Set(list.split(' '))) found.set(word, [...(found.get(word) ?? []), index]);
  }
  return found;
}

/** The language whose commonest words the text holds most, and how far it stands above the next, from 0 to 1. */
function guessLatin(sample: string): [lang: string | null, certainty: number] {
  const words = wordsOf(sample);
  if (words.length < 40) return [null, 0];
  const [best, next] = rankLatin(words);
  if (!best || best[1] < 0.08) return [null, 0];
  return [best[0], Math.min(1, (best[1] - (next?.[1] ?? 0)) / best[1] + 0.5)];
}

/** Share of stop words from which on a text may be in a language, and most languages that are taken to be likely. */
const LIKELY = 0.03;
const MOST_LIKELY = 3;

/** The languages in Latin script that a text may be in, the likeliest first: for texts that are too short or mixed to tell one. */
export function likelyLatin(text: string): string[] {
  const words = wordsOf(text.slice(0, 2 * SAMPLE));
  return rankLatin(words)
    .filter(([, share]) => share >= Math.max(LIKELY, 2 / words.length))
    .slice(0, MOST_LIKELY)
    .map(([lang]) => lang);
}

const WORD = byLetters(/[\p{L}\p{M}]+/gu);

function wordsOf(text: string): string[] {
  const lower = text.toLowerCase();
  return lower.match(WORD(lower)) ?? [];
}

/** Languages by the share of words that are among their commonest, the largest first. */
function rankLatin(words: readonly string[]): [lang: string, share: number][] {
  speakers ??= readStopWords();
  const counts = LANGUAGES.map(() => 0);
  for (const word of words) {
    const langs = speakers.get(word);
    if (langs) for (const lang of langs) counts[lang] = (counts[lang] ?? 0) + 1;
  }
  return LANGUAGES.map((lang, index): [string, number] => [lang, (counts[index] ?? 0) / words.length]).sort(
    ([, a], [, b]) => b - a,
  );
}

/** By the language; where it is not known, by the letters. */
function directionOf(lang: string | null, sample: string): Direction {
  if (lang) return RIGHT_TO_LEFT.has(lang.split('-')[0] ?? '') ? 'rtl' : 'ltr';
  const rtl = sample.match(/[\u0590-\u08ff\ufb1d-\ufefc]/g)?.length ?? 0;
  const ltr = sample.match(/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/gu)?.length ?? 0;
  return rtl > ltr ? 'rtl' : 'ltr';
}

function canonical(tag: string | null): string | null {
  const cleaned = tag?.split(/[,;]/)[0]?.trim().replace(/_/g, '-');
  if (!cleaned || !/^[a-z]{2,3}(?:-[a-z\d]+)*$/i.test(cleaned)) return null;
  try {
    return Intl.getCanonicalLocales(cleaned)[0] ?? null;
  } catch {
    return null;
  }
}
