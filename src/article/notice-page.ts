import { knownRules } from '../rules/languages/known.ts';
import type { LanguageRules, Notices } from '../rules/phrases.ts';
import { turnsAway } from './article-page.ts';

/** What parts the name of a page from that of its site. */
const TITLE_PARTS = /\s+[|–—·•:-]\s+|\s*[|｜]\s*/;
/** Longer headlines are those of stories. */
const MAX_CHARS = 120;

const patterns = new Map<LanguageRules, Partial<Record<keyof Notices, RegExp>>>();

/** Each is compiled once, when a headline is first asked for it. */
function patternOf(rules: LanguageRules, kind: keyof Notices): RegExp | null {
  const stated = rules.notices?.[kind];
  if (!stated) return null;
  const compiled = patterns.get(rules) ?? {};
  patterns.set(rules, compiled);
  compiled[kind] ??= new RegExp(`^(?:${stated})[.!?…。]*$`, 'u');
  return compiled[kind];
}

function matches(text: string, kind: keyof Notices): boolean {
  if (text.length > MAX_CHARS) return false;
  const folded = text.toLowerCase().replace(/\s+/g, ' ').trim();
  return knownRules().some((rules) => patternOf(rules, kind)?.test(folded));
}

const isNothing = (text: string): boolean => matches(text, 'nothing');
const isNotice = (text: string): boolean => isNothing(text) || matches(text, 'entry');

/**
 * Whether a page says in its headline or title that there is nothing to read on it: an error, a check, a way in. One with
 * another headline of the first rank has a story beside the way in.
 */
export function saysNothing(document: Document): boolean {
  if (turnsAway(document)) return true;
  const headlines = [...document.querySelectorAll('h1')].map(
    (headline) => headline.textContent?.trim() ?? '',
  );
  const named = headlines.filter((headline) => headline !== '');
  const parts = document.title.split(TITLE_PARTS);
  if (named.length === 0) return parts.some(isNotice) && parts.filter((part) => !isNotice(part)).length <= 1;
  if (named.every(isNotice)) return true;
  const others = parts.filter((part) => !isNothing(part));
  // «Access denied – how hospitals turn patients away»
  return (
    others.length < parts.length && !named.some((headline) => others.some((part) => headline.includes(part)))
  );
}
