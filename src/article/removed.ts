import { nameBit, namesOf, type RegionName } from '../rules/region-names.ts';
import type { RemovedBlock, RemovedKind } from './article.ts';
import { fingerprint, hasFingerprint } from './evidence/fold.ts';
import type { Verdicts } from './evidence/judge-blocks.ts';
import type { PageFacts } from './evidence/page-facts.ts';
import type { LeftOut } from './tree/build-body.ts';
import { buildPart } from './tree/build-body.ts';
import { articleAround, type Block, isRegion, linkDensity, type Region } from './tree/page-tree.ts';

/** A part that was set aside, before its place and markup are final. */
export interface SetAside {
  kind: RemovedKind;
  confidence: number;
  text: string;
  /** The part itself, in a holder of its own. */
  node: Element;
  /** An empty element in the body where the part stood. */
  mark: Element;
}

/** More than this is a page of its own (a comment thread, a list of a hundred cards), and not offered for putting back. */
const MAX_PARTS = 100;
const MAX_BLOCKS = 150;
const TEXT_CHARS = 120;

const KIND_OF_NAME: readonly (readonly [RegionName, RemovedKind])[] = [
  ['newsletter', 'newsletter'],
  ['comments', 'comments'],
  ['share', 'share'],
  ['ad', 'ad'],
  ['author', 'bio'],
  ['related', 'related'],
  ['card', 'related'],
  ['tags', 'tags'],
  ['navigation', 'navigation'],
  ['contents', 'navigation'],
  ['byline', 'byline'],
  ['footer', 'legal'],
];

/** Names the parts of the page that the verdicts left out of the body. */
export function nameLeftOut(
  leftOut: readonly LeftOut[],
  facts: PageFacts,
  verdicts: Verdicts,
  reasons: ReadonlyMap<number, RemovedKind>,
): SetAside[] {
  const named: SetAside[] = [];
  for (const { part, mark } of leftOut) {
    const blocks = isRegion(part) ? facts.tree.blocks.slice(part.start, part.end) : [part];
    if (named.length >= MAX_PARTS || blocks.length > MAX_BLOCKS) continue;
    const text = beginning(blocks);
    if (text === '') continue;
    const kind = kindOf(part, blocks, facts, reasons);
    const node = buildPart(part, facts.tree, mark.ownerDocument);
    named.push({ kind, confidence: confidenceIn(blocks, verdicts, reasons), text, node, mark });
  }
  return named;
}

/** A line of them, or a few. */
const MAX_LINES = 3;
const LINE_NAMES = nameBit('byline') | nameBit('author');

/**
 * Finds out which parts of the page outside of the story's element belong to the article all the same and tell something:
 * they hold prose, or name the writer or the time.
 */
export function partsOfArticle({ main }: PageFacts): (part: Region | Block) => boolean {
  const article = articleAround(main);
  if (!article || article === main) return () => false;
  return (part) => {
    const [start, end] = isRegion(part) ? [part.start, part.end] : [part.index, part.index + 1];
    if (start < article.start || end > article.end) return false;
    if (!isRegion(part)) return part.isProse || isNamedLine(part.region);
    if (part.proseChars > 0) return linkDensity(part) < 0.5;
    return end - start <= MAX_LINES && isNamedLine(part);
  };
}

const isNamedLine = ({ name }: Region): boolean => (namesOf(name) & LINE_NAMES) !== 0;

/** Headline and dek, as far as the verdicts leave them out: the view sets them above the story, they are not missing from it. */
export function shownAbove(
  { tree, lead }: PageFacts,
  title: string,
  reasons: ReadonlyMap<number, RemovedKind>,
): Set<number> {
  const name = fingerprint(title);
  const above = new Set<number>();
  for (const { index, text } of tree.blocks.slice(0, lead + 1)) {
    if (text === '') continue;
    if (reasons.get(index) === 'repeat' || (name !== '' && hasFingerprint(text, name))) above.add(index);
  }
  return above;
}

/**
 * Makes the public records. Call after the body and the parts are sanitised: the marks are taken out of the body, and
 * tell where among its children each part stood.
 */
export function placeRemoved(parts: readonly SetAside[], body: Element): RemovedBlock[] {
  const marks = new Map(parts.map((part) => [part.mark, part]));
  const removed: RemovedBlock[] = [];
  const places = new Map<SetAside, number>();
  let before = 0;
  for (const child of [...body.children]) {
    for (const mark of child.tagName === 'SPAN' ? [child] : child.querySelectorAll('span')) {
      const part = marks.get(mark);
      if (!part) continue;
      places.set(part, mark === child ? before : before + 1);
      mark.remove();
    }
    if (child.parentNode) before++;
  }
  const seen = new Map<string, number>();
  for (const part of parts) {
    const { kind, confidence, text, node } = part;
    const html = node.innerHTML;
    if (html === '') continue;
    const key = `${kind}-${hash(text)}`;
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    const id = nth === 1 ? key : `${key}-${nth}`;
    removed.push({ id, kind, text, confidence, html, before: places.get(part) ?? before });
  }
  return removed;
}

function beginning(blocks: readonly Block[]): string {
  let text = '';
  for (const block of blocks) {
    if (text.length >= TEXT_CHARS) break;
    if (block.text !== '') text += `${text === '' ? '' : ' '}${block.text.replace(/\n/g, ' ')}`;
  }
  return text.length > TEXT_CHARS ? `${text.slice(0, TEXT_CHARS - 1).trimEnd()}…` : text;
}

function kindOf(
  part: Region | Block,
  blocks: readonly Block[],
  facts: PageFacts,
  reasons: ReadonlyMap<number, RemovedKind>,
): RemovedKind {
  const region = isRegion(part) ? part : part.region;
  const first = blocks[0];
  const reason = first && reasons.get(first.index);
  if (reason) return reason;
  const mark = facts.marked.get(region);
  if (mark) return mark;
  const names = namesOf(region.name);
  for (const [name, kind] of KIND_OF_NAME) if (names & nameBit(name)) return kind;
  if (region.role === 'navigation') return 'navigation';
  if (region.fields > 0) return 'newsletter';
  return linkDensity(region) > 0.6 ? 'related' : 'other';
}

/** How sure the verdict on the longest block was. */
function confidenceIn(
  blocks: readonly Block[],
  verdicts: Verdicts,
  reasons: ReadonlyMap<number, RemovedKind>,
): number {
  const longest = blocks.reduce((best, block) => (block.text.length > best.text.length ? block : best));
  if (reasons.has(longest.index)) return 0.9;
  const odds = Math.exp(-(verdicts.score[longest.index] ?? 0));
  return Math.round((odds / (1 + odds)) * 100) / 100;
}

/** FNV-1a, 32 bits: an id that is the same over two runs on the same page. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return (value >>> 0).toString(36);
}
