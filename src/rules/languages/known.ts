import type { LanguageRules } from '../phrases.ts';
import { any } from './any.ts';
import { en } from './en.ts';

/** The languages that have a table. English is part of the engine; the others are given to it where they are needed. */
export const LANGUAGE_CODES: ReadonlySet<string> = new Set(
  'ar cs da de el en es fa fi fr he hi hu id it ja ko nb nl pl pt ro ru sv tr uk vi zh'.split(' '),
);

const known = new Map<string, LanguageRules>([['en', en]]);

/** Gives a language's table to the engine. */
export function addLanguage(code: string, rules: LanguageRules): void {
  known.set(code, rules);
}

/** The table of a language, undefined where there is none or it was not given. */
export function rulesOf(code: string): LanguageRules | undefined {
  return known.get(code);
}

/** All tables that were given, and what is the same in every language. */
export function knownRules(): LanguageRules[] {
  return [any, ...known.values()];
}
