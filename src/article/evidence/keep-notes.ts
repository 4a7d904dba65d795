import type { PageTree, Region } from '../tree/page-tree.ts';
import type { Verdicts } from './judge-blocks.ts';
import type { PageFacts } from './page-facts.ts';

/** The mark of a note: a number, a letter or a sign, bare or in brackets; «n 1», «note 3». */
const MARK = /^[[(]?(?:\p{L}{1,5}\.?\s)?(?:\d{1,3}|\p{L}|[ivx]{1,5}|[*†‡§¶]{1,3})[\])]?$/iu;
const LONGEST_MARK = 12;
/** A longer part of the page is no note, whatever leads to it (characters). */
const LONGEST_NOTE = 1500;

/** Keeps the notes to which marks in the kept text lead: what a note says is mostly names and links. */
export function keepNotes({ tree, marked }: PageFacts, { kept }: Verdicts): void {
  const marks = [...tree.root.source.querySelectorAll('a[href*="#"]')].flatMap((link) => {
    const name = nameOfNote(link);
    return name === null ? [] : [{ link, name }];
  });
  if (marks.length === 0) return;
  const regions = new Map(tree.regions.map((region) => [region.source, region]));
  const story = new Set(tree.blocks.filter(({ index }) => kept[index] === 1).map(({ region }) => region));
  const named = namedParts(tree, regions);
  for (const name of new Set(marks.filter(({ link }) => isInStory(link)).map(({ name }) => name))) {
    const note = named.get(name);
    if (note && note.chars <= LONGEST_NOTE && !marked.has(note)) kept.fill(1, note.start, note.end);
  }

  function isInStory(link: Element): boolean {
    const region = regionOf(link, regions);
    return region !== null && story.has(region);
  }
}

/** The name in the page that the mark of a note leads to; null for other links. */
function nameOfNote(link: Element): string | null {
  const text = link.textContent?.trim() ?? '';
  if (text.length > LONGEST_MARK || !MARK.test(text)) return null;
  // A saved page has another address than its own links say.
  return link.getAttribute('href')?.split('#')[1] || null;
}

/** Parts of the page by their own names and those of the anchors in them. */
function namedParts(tree: PageTree, regions: ReadonlyMap<Element, Region>): Map<string, Region> {
  const named = new Map<string, Region>();
  for (const region of tree.regions) {
    const id = region.source.getAttribute('id');
    if (id) named.set(id, region);
  }
  for (const anchor of tree.root.source.querySelectorAll('a[name], a[id]')) {
    const region = regionOf(anchor, regions);
    if (region)
      for (const name of [anchor.getAttribute('name'), anchor.getAttribute('id')])
        if (name) named.set(name, region);
  }
  return named;
}

/** The innermost region around an element. */
function regionOf(element: Element, regions: ReadonlyMap<Element, Region>): Region | null {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const region = regions.get(at);
    if (region) return region;
  }
  return null;
}
