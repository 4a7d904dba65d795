import { byLetters } from '../letters.ts';
import { isAsLong } from '../tree/prose-length.ts';
import { unescapeText } from './entities.ts';

/** What may stand between a headline and the site's name. */
const SEPARATOR = /(\s+[|\-–—\\/»«:·•>~]+\s+|\s*[|»·•]\s*)/;

/** The same where the marks stand around speech: «Baker: «I found a letter» - Valley Times». */
const PLAIN_SEPARATOR = /(\s+[|\-–—\\/:·•>~]+\s+|\s*[|·•]\s*)/;

/** A shorter title may begin or end a longer one by chance (characters). */
const LEAST_BARE = 12;

const partsOf = (title: string): string[] =>
  title.split(title.includes('«') && title.includes('»') ? PLAIN_SEPARATOR : SEPARATOR);

/**
 * The headline out of what the page states, without the site's name. A headline that holds a dash of its own is never cut.
 * @param titles what the page states, the most trusted first
 * @param h1 the page's own headings of the first rank
 * @param h2 looks for those of the second: some pages keep the first for the site's name
 */
export function cleanTitle(
  titles: readonly (string | null)[],
  h1: readonly string[],
  siteNames: readonly string[],
  h2: () => readonly string[] = () => [],
): string {
  const stated = titles.map((title) => fold(title ?? '')).filter(Boolean);
  const headings = h1.map(fold).filter(Boolean);
  const heading =
    headings.find((text) => stated.some((title) => isSame(text, title))) ??
    [...headings, ...h2().map(fold)].find((text) => isPart(text, stated[0] ?? '')) ??
    headings.find(
      (text) =>
        (headings.length === 1 || plain(text).length >= LEAST_BARE) &&
        !isName(text, siteNames) &&
        beginsTitle(text, stated[0] ?? ''),
    ) ??
    headings.find((text) => !isName(text, siteNames) && stated.some((title) => isAkin(text, title)));
  const bare = stated.find((title) => heading !== undefined && isBehindKicker(heading, title));
  if (bare) return withoutSite(bare, siteNames);
  if (heading) return withoutSite(isShouted(heading) ? (stated[0] ?? heading) : heading, siteNames);
  const [first] = stated;
  return first ? withoutSite(first, siteNames) : (headings[0] ?? '');
}

/** In capitals throughout, for its looks: what the page states reads better. */
const isShouted = (text: string): boolean =>
  text.length >= LEAST_BARE && text === text.toUpperCase() && text !== text.toLowerCase();

/** Cuts a part at the end or the beginning that is the site's name. */
function withoutSite(title: string, siteNames: readonly string[]): string {
  const parts = partsOf(title);
  if (parts.length < 3) return title;
  const names = siteNames.map(plain).filter((name) => name.length > 1);
  const isSite = (part: string | undefined): boolean => {
    const text = plain(part ?? '');
    return (
      text !== '' &&
      names.some(
        (name) =>
          text === name ||
          (text.length > 3 &&
            name.length > 3 &&
            (name.startsWith(text) || text.startsWith(name) || name.endsWith(text)) &&
            text.length < 40),
      )
    );
  };
  let from = 0;
  let to = parts.length;
  while (to - from > 1 && isSite(parts[to - 1])) to -= 2;
  while (to - from > 1 && isSite(parts[from])) from += 2;
  const cut = parts.slice(from, to).join('').trim();
  return cut === '' ? title : cut;
}

/** Whether a heading is the title, perhaps with the site's name cut off or a kicker put before it. */
function isSame(heading: string, title: string): boolean {
  const a = plain(heading);
  const b = plain(title);
  if (a.length < 3 || b.length < 3) return a === b && a !== '';
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    long.startsWith(short) &&
    isAsLong(short, LEAST_BARE) &&
    short.length / long.length > 0.5 &&
    a.length <= b.length
  );
}

/** Whether a heading is a title with a kicker before it, which markup alone parts: «High costsLohmar closes its baths». */
export function isBehindKicker(heading: string, title: string): boolean {
  const [long, short] = [plain(heading), plain(title)];
  return isAsLong(short, LEAST_BARE) && short.length < long.length && long.endsWith(short);
}

/** Whether a heading is the site's own name, which is a part of many titles. */
function isName(heading: string, siteNames: readonly string[]): boolean {
  const name = plain(heading);
  return siteNames.some((site) => plain(site).length > 3 && plain(site).includes(name));
}

/** Whether a heading is, word for word, the larger part of a title that names the site too. */
function isPart(heading: string, title: string): boolean {
  const name = plain(heading);
  const parts = partsOf(title).filter((_, index) => index % 2 === 0);
  return (
    parts.length > 1 && parts.some((part) => plain(part) === name && name.length > plain(title).length / 2)
  );
}

/** Whether a heading, however short, is all of a title before its first separator: «Orle - Freepedia». */
function beginsTitle(heading: string, title: string): boolean {
  const [first = '', ...rest] = partsOf(title);
  return rest.length > 0 && plain(first) === plain(heading) && plain(heading) !== '';
}

/** Words of a heading that it must share with a stated title to be another wording of it. */
const AKIN = 0.5;

/** Whether a heading is the headline in other words: search engines are often given another one than readers. */
function isAkin(heading: string, title: string): boolean {
  const words = wordsOf(heading);
  const others = new Set(wordsOf(title));
  if (words.length < 3 || others.size < 3) return false;
  const shared = words.filter((word) => others.has(word)).length;
  return shared / Math.min(words.length, others.size) >= AKIN;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
const fold = unescapeText;
const OTHERS = byLetters(/[^\p{L}\p{N}]+/gu);

function plain(text: string): string {
  const lower = text.toLowerCase();
  return lower.replace(OTHERS(lower), '');
}
