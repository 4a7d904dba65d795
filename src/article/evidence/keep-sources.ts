import { SOCIAL_HOSTS } from '../../rules/social-hosts.ts';
import type { Region } from '../tree/page-tree.ts';
import type { Verdicts } from './judge-blocks.ts';
import type { PageFacts } from './page-facts.ts';

const LISTS = new Set(['UL', 'OL', 'DL']);
/** A list in the element that holds so much of the story's prose is the story's. */
const HOME_SHARE = 0.3;
const LINKS = 0.3;
/** Most items of a list of sources lead to other sites, and not all to one. */
const AWAY = 0.7;
const MIN_HOSTS = 2;

/** Keeps lists of sources: links of the story's own element to several other sites. Teasers lead to the same site, or all to one. */
export function keepSources({ tree, plain, homes, lead }: PageFacts, { kept }: Verdicts): void {
  for (const list of tree.regions) {
    if (!LISTS.has(list.tag) || list.start <= lead || !list.parent || !plain.has(list)) continue;
    if ((homes.get(list.parent) ?? 0) < HOME_SHARE || list.linkChars < list.chars * LINKS) continue;
    if (leadsAway(list)) for (let index = list.start; index < list.end; index++) keep(index);
  }

  function keep(index: number): void {
    if (tree.blocks[index]?.text !== '') kept[index] = 1;
  }
}

function leadsAway({ source }: Region): boolean {
  const own = hostOf(source.baseURI);
  const items = [...source.children].map((item) =>
    [...item.querySelectorAll('a[href]')]
      .map((link) => hostOf(link.getAttribute('href') ?? ''))
      .filter((host) => host !== '' && host !== own && !SOCIAL_HOSTS.test(host)),
  );
  const away = items.filter((hosts) => hosts.length > 0);
  return away.length >= items.length * AWAY && new Set(away.flat()).size >= MIN_HOSTS;
}

const hostOf = (address: string): string => /^(?:https?:)?\/\/(?:www\.)?([^/:?#]+)/i.exec(address)?.[1] ?? '';
