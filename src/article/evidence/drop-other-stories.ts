import { nameBit, namesOf } from '../../rules/region-names.ts';
import { isRegion, type Region, withoutNumbers } from '../tree/page-tree.ts';
import { fingerprint, hasFingerprint } from './fold.ts';
import type { Verdicts } from './judge-blocks.ts';
import type { PageFacts } from './page-facts.ts';

/** What a site writes on each story of a page that goes on without end, to change the address with it. */
const ADDRESS =
  '[data-url],[data-href],[data-permalink],[data-uri],[data-canonical],[data-post-url],[data-article-url]';

/** Elements and names that tell who wrote a story, or when. */
const SIGNED = 'time, address, [rel~="author"], [itemprop~="author"]';
const SIGNED_NAMES = nameBit('byline') | nameBit('author');

/**
 * Drops the stories that a page shows behind its own: elements like the one around the headline, each with a headline of the
 * first rank. They are stories of their own where they are articles that tell their writer or time, or have addresses; the
 * sections and chapters of one story do neither.
 */
export function dropOtherStories(
  { tree }: PageFacts,
  title: string,
  { kept, others: aside }: Verdicts,
): void {
  const name = fingerprint(title);
  const headlines = tree.blocks.filter(({ region }) => region.tag === 'H1');
  const own = headlines.find(({ text }) => hasFingerprint(text, name));
  if (!own || headlines.length < 2) return;
  for (let at: Region = own.region; at.parent; at = at.parent) {
    const others = at.parent.children.filter(
      (child): child is Region =>
        isRegion(child) && child.start >= at.end && isLike(child, at) && isOwn(child, at),
    );
    for (const other of others) {
      const headline = headlines.find(({ index }) => index >= other.start && index < other.end);
      if (!headline || hasFingerprint(headline.text, name)) continue;
      kept.fill(0, other.start, other.end);
      aside.fill(1, other.start, other.end);
    }
  }
}

const isLike = (other: Region, { tag, name }: Region): boolean =>
  other.tag === tag && withoutNumbers(other.name) === withoutNumbers(name);

function isOwn(other: Region, { source }: Region): boolean {
  if (source.matches(ADDRESS) && other.source.matches(ADDRESS)) return true;
  return other.tag === 'ARTICLE' && isSigned(other);
}

function isSigned(region: Region): boolean {
  if (region.source.querySelector(SIGNED) !== null) return true;
  return region.children.some(
    (child) => isRegion(child) && ((namesOf(child.name) & SIGNED_NAMES) !== 0 || isSigned(child)),
  );
}
