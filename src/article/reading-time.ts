import type { ReadingTime } from './article.ts';

/** What the reading time is computed from. */
export interface ReadingTimeInput {
  /** The cleaned text. */
  text: string;
  lang: string | null;
  /** Pictures in the body. */
  images: number;
  /** Words of code in the body. */
  codeWords: number;
}

/** Computes the silent-reading time of a cleaned text. */
export function readingTime({ text, lang, images }: ReadingTimeInput): ReadingTime {
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const seconds = (words / 238) * 60;
  const minutes = words === 0 ? 0 : Math.max(1, Math.round(seconds / 60));
  return {
    minutes,
    seconds,
    range: [minutes, minutes],
    words,
    characters: 0,
    images,
    rate: { value: 238, unit: 'words/min', language: lang ?? 'en' },
  };
}
