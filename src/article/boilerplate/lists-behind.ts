import { hrefsIn, staysOnSite } from '../links.ts';
import type { SetAside } from '../removed.ts';
import { ANNOUNCING } from './spread.ts';
import type { Found } from './take-out.ts';

/** A longer part is no title of a list (characters). */
const MAX_TITLE = 60;
/** Nearly all of the list is links. */
const LINKED = 0.8;

const BEHIND = /^(?:[UO]L|P)$/i;
/** A line that is all link. */
const ALL = 0.98;

/**
 * Lists of links to pages of the site right behind a title that was set aside for its place: «Most read», and a headline in a line
 * of its own. «Advertisement» announces none of them.
 */
export function listsBehind(parts: readonly SetAside[], url: string): Found[] {
  return parts.flatMap(({ kind, text, mark }) => {
    const list = mark.nextElementSibling;
    if (
      !ANNOUNCING.has(kind) ||
      kind === 'ad' ||
      text.length > MAX_TITLE ||
      !list ||
      !BEHIND.test(list.tagName)
    )
      return [];
    const links = [...list.querySelectorAll('a[href]')];
    const linked = links.reduce((sum, link) => sum + lengthOf(link), 0);
    const least = list.tagName.toUpperCase() === 'P' ? ALL : LINKED;
    const isTeasers = links.length > 0 && linked >= lengthOf(list) * least;
    return isTeasers && hrefsIn(list).every((href) => staysOnSite(href, url))
      ? [{ element: list, kind, confidence: 0.8 }]
      : [];
  });
}

const lengthOf = ({ textContent }: Element): number => (textContent ?? '').replace(/\s+/g, '').length;
