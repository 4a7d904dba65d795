import { LANGUAGE_CODES } from '../../rules/languages/known.ts';
import { likelyLatin } from '../metadata/language.ts';

/** Scripts that tell the language, or leave a choice of a few. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/, 'ja'],
  [/[\u4e00-\u9fff]/, 'zh'],
  [/[\uac00-\ud7af]/, 'ko'],
  [/[\u0590-\u05ff]/, 'he'],
  [/[\u0600-\u06ff]/, 'ar fa'],
  [/[\u0900-\u097f]/, 'hi'],
  [/[\u0370-\u03ff]/, 'el'],
  [/[\u0400-\u04ff]/, 'ru uk'],
];
/** Any of their letters: most texts have none, and one look tells. */
const ANY_SCRIPT = new RegExp(SCRIPTS.map(([{ source }]) => source).join('|'));
const ALIASES: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb', iw: 'he', in: 'id' };

/**
 * The languages whose words a page may be cluttered with: its own, English, and where that is not known, those that its script
 * or its commonest words leave.
 * @param lang BCP 47 tag or null
 * @param sample a piece of the page's text
 */
export function languagesOf(lang: string | null, sample: string): string[] {
  const code = (lang ?? '').toLowerCase().split(/[-_]/)[0] ?? '';
  const named = ALIASES[code] ?? code;
  const found = new Set(LANGUAGE_CODES.has(named) ? [named] : []);
  const byScript = ANY_SCRIPT.test(sample) ? SCRIPTS.find(([script]) => script.test(sample))?.[1] : undefined;
  if (byScript) for (const one of byScript.split(' ')) found.add(one);
  else if (found.size === 0) for (const one of likelyLatin(sample)) found.add(one);
  found.add('en');
  return [...found];
}
