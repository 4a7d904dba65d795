import type { PageTree } from '../tree/page-tree.ts';
import { cleanNames, nameBeforeJob, namesWriter } from './names.ts';

/** What the lines around a headline tell. */
export interface NearHeadline {
  authors: string[];
  /** ISO days, or null. */
  published: string | null;
  modified: string | null;
}

/** Lines before and behind the headline that are looked at, and the longest of them (characters). */
const BEFORE = 5;
const BEHIND = 14;
const MAX_CHARS = 90;

/** A first name and a last one, with what stands between them. */
const PROPER =
  /^\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+(?:\p{Lu}[\p{L}\p{M}'’.-]*|de|da|del|van|von|der|den|la|le|bin|al|el|di|dos|ter|af|av)){1,4}$/u;
/** What parts a name from a date or a place in the same line. */
const AFTER_NAME =
  /\s+(?:on|am|le|el|il|den|op|em)\s+(?=\p{L}*\s?\d|\p{Lu}\p{L}+\s\d)|\s*[|·•]\s*|\s[–—-]\s|\s{2,}|\n/u;
const UPDATED =
  /updat|modified|revised|aktualis|geändert|mis à jour|modifié|actualiz|modificad|aggiornat|atualiz|bijgewerkt|uppdater|opdater|oppdater|päivitet|aktualiz|обновл|оновл|güncell|ενημερ|actualizat|frissít|更新|수정|تحديث|עודכן|به‌روز|diperbarui|cập nhật/iu;

/**
 * Reads byline and dates off the lines between and around headline and lede, for pages that state them nowhere else.
 * @param headline index of the headline's block, or -1
 * @param lead index of the first paragraph
 */
export function readNearHeadline(
  { blocks }: PageTree,
  headline: number,
  lead: number,
  lang: string | null,
  siteName: string | null,
): NearHeadline {
  const from = Math.max(0, (headline < 0 ? lead - BEHIND : headline) - BEFORE);
  const to = Math.min(lead, headline < 0 ? lead : headline + BEHIND);
  const lines = blocks
    .slice(from, to + 1)
    .filter(({ text, kind }) => kind !== 'caption' && text !== '' && text.length <= MAX_CHARS)
    .map(({ text }) => text);
  const found: NearHeadline = { authors: [], published: null, modified: null };
  for (const [index, line] of lines.entries()) {
    if (found.authors.length === 0) found.authors = writersIn(line, lines[index + 1], siteName);
    const day = dayIn(line, lang);
    if (!day) continue;
    if (UPDATED.test(line) || UPDATED.test(lines[index - 1] ?? '')) found.modified ??= day;
    else found.published ??= day;
  }
  return found;
}

function writersIn(line: string, next: string | undefined, siteName: string | null): string[] {
  const told = namesWriter(line);
  const stated = told === 'label' ? next : told ? line : nameBeforeJob(line);
  if (!stated) return [];
  const names = cleanNames([stated.split(AFTER_NAME)[0] ?? ''], siteName);
  return names.every((name) => PROPER.test(name)) ? names : [];
}

const ENGLISH = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const YEAR = '((?:19|20)\\d{2})';
const ENGLISH_MONTH = `(${ENGLISH.join('|')})[a-z]*\\.?`;
const MONTH_FIRST = new RegExp(`\\b${ENGLISH_MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+${YEAR}\\b`, 'i');
const DAY_FIRST = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?\\s+${ENGLISH_MONTH},?\\s+${YEAR}\\b`,
  'i',
);
const ISO = /\b((?:19|20)\d{2})([-/.])\s?(\d{1,2})\2\s?(\d{1,2})\b/;
const NUMBERS = /\b(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d{2})\b/;
const EAST_ASIAN = /((?:19|20)\d{2})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/;

/** The day that a line names, in its language or in English: `2026-02-18`; null where there is none. */
export function dayIn(stated: string, lang: string | null): string | null {
  const line = stated.replace(OTHER_DIGITS, asciiDigit);
  if (!/\d{4}/.test(line)) return null;
  const iso = ISO.exec(line);
  if (iso) return isoDay(iso[1], iso[3], iso[4]);
  const eastAsian = EAST_ASIAN.exec(line);
  if (eastAsian) return isoDay(eastAsian[1], eastAsian[2], eastAsian[3]);
  const numbers = NUMBERS.exec(line);
  if (numbers) return isoDay(numbers[3], numbers[2], numbers[1]);
  const monthFirst = MONTH_FIRST.exec(line);
  if (monthFirst) return isoDay(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]);
  const dayFirst = DAY_FIRST.exec(line);
  if (dayFirst) return isoDay(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  return lang && !lang.startsWith('en') ? dayInLanguage(line, lang) : null;
}

function dayInLanguage(line: string, lang: string): string | null {
  const folded = line.toLowerCase();
  const year = /(?:19|20)\d{2}/.exec(folded)?.[0];
  const day = /(?:^|\D)(\d{1,2})(?:\D|$)/.exec(folded.replace(year ?? '', ' '))?.[1];
  const words = folded.match(/\p{L}[\p{L}\p{M}]+/gu) ?? [];
  const months = monthsOf(lang).flatMap((name, index) =>
    words.some((word) => isMonth(word, name)) || namesByNumber(folded, name) ? [index + 1] : [],
  );
  // «mar 9 dic»: a day of the week may be the beginning of a month.
  const [month, ...others] = months;
  return year && day && month && others.length === 0 ? isoDay(year, month, day) : null;
}

/** A month by its name, its short name, or with a word glued before it, as in Hebrew. */
const isMonth = (word: string, name: string): boolean =>
  !/\d/.test(name) && (word.endsWith(name) || (word.length >= SHORT_MONTH && name.startsWith(word)));

/** «tháng 1», and not «tháng 12». */
function namesByNumber(line: string, name: string): boolean {
  const at = /\p{L}.*\d$/u.test(name) ? line.indexOf(name) : -1;
  return at >= 0 && !/^\d/.test(line.slice(at + name.length));
}

/** «ene», «févr» (characters). */
const SHORT_MONTH = 3;

/** Arabic, Persian and Devanagari. */
const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/g;
const asciiDigit = (digit: string): string => {
  const code = digit.charCodeAt(0);
  return String((code - (code >= 0x966 ? 0x966 : code >= 0x6f0 ? 0x6f0 : 0x660)) % 10);
};

/** The names of the months as they stand in a date. */
function monthsOf(lang: string): string[] {
  try {
    const format = new Intl.DateTimeFormat(lang, { month: 'long', day: 'numeric', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, month) => {
      const parts = format.formatToParts(Date.UTC(2026, month, 2));
      return parts.find(({ type }) => type === 'month')?.value.toLowerCase() ?? '\0';
    });
  } catch {
    return [];
  }
}

const monthOf = (name = ''): number => ENGLISH.indexOf(name.slice(0, 3).toLowerCase()) + 1;

function isoDay(
  year: string | undefined,
  month: string | number | undefined,
  day: string | undefined,
): string | null {
  const [m, d] = [Number(month), Number(day)];
  if (!year || !(m >= 1 && m <= 12 && d >= 1 && d <= 31)) return null;
  return `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}
