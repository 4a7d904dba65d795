import { anyTable } from './any-table.ts';
import { turnsAway } from './article-page.ts';

/** What parts the name of a page from that of its site. */
const TITLE_PARTS = /\s+[|–—·•:-]\s+|\s*[|｜]\s*/;
/** Longer headlines are those of stories. */
const MAX_CHARS = 120;

const whole = (notices: string): RegExp => new RegExp(`^(?:${notices})[.!?…。]*$`, 'u');
const saysNone = anyTable(({ notices }) => notices?.nothing, whole);
const namesEntry = anyTable(({ notices }) => notices?.entry, whole);

const fold = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();
const isNothing = (text: string): boolean => text.length <= MAX_CHARS && saysNone(fold(text));
const isNotice = (text: string): boolean =>
  isNothing(text) || (text.length <= MAX_CHARS && namesEntry(fold(text)));

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
