import { isRegion, type Region, withoutNumbers } from '../tree/page-tree.ts';
import { fingerprint } from './fold.ts';
import type { Verdicts } from './judge-blocks.ts';
import type { PageFacts } from './page-facts.ts';

/** What a site writes on each story of a page that goes on without end, to change the address with it. */
const ADDRESS =
  '[data-url],[data-href],[data-permalink],[data-uri],[data-canonical],[data-post-url],[data-article-url]';

/**
 * Drops the stories that a page shows behind its own: elements like the one around the headline, each with a headline of the
 * first rank. They are stories of their own where they are articles or have addresses; the sections of one story have neither.
 */
export function dropOtherStories({ tree }: PageFacts, title: string, { kept }: Verdicts): void {
  const name = fingerprint(title);
  const headlines = tree.blocks.filter(({ region }) => region.tag === 'H1');
  const own = headlines.find(({ text }) => fingerprint(text) === name);
  if (!own || headlines.length < 2) return;
  for (let at: Region = own.region; at.parent; at = at.parent) {
    const others = at.parent.children.filter(
      (child): child is Region => isRegion(child) && child.start >= at.end && isLike(child, at),
    );
    for (const other of others) {
      const headline = headlines.find(({ index }) => index >= other.start && index < other.end);
      if (headline && fingerprint(headline.text) !== name) kept.fill(0, other.start, other.end);
    }
  }
}

function isLike(other: Region, { tag, name, source }: Region): boolean {
  if (other.tag !== tag || withoutNumbers(other.name) !== withoutNumbers(name)) return false;
  return tag === 'ARTICLE' || (source.matches(ADDRESS) && other.source.matches(ADDRESS));
}
