import { type Block, linkDensity, type Region } from '../tree/page-tree.ts';
import type { Verdicts } from './judge-blocks.ts';
import type { PageFacts } from './page-facts.ts';
import { KEEP_ABOVE } from './weights.ts';

/** A table with longer cells only places things on the page (characters). */
const MAX_CELL = 150;
const MIN_CELLS = 4;
/** A table with more links is a list of pages. */
const MAX_LINKS = 0.5;
/** Cells that head rows or columns say that the table holds data, however long or linked. */
const MIN_HEADS = 2;
const MAX_LINKS_UNDER_HEADS = 0.7;
/** The element of the body holds so much of the prose. */
const HOME_SHARE = 0.5;
const CELLS = new Set(['TD', 'TH']);
/** Data are kept below the odds of prose: their cells are short, and a table without its numbers is worse than none. */
const KEEP_TABLE_ABOVE = KEEP_ABOVE - 1.5;

/** The cells of a table stay or go together. */
export function agreeInTables(facts: PageFacts, { kept, score }: Verdicts): void {
  const tables = facts.tree.regions.filter(({ tag }) => tag === 'TABLE');
  // A table around a table only places it on the page.
  const frames = new Set(tables.map(tableAround));
  for (const table of tables) {
    if (frames.has(table)) continue;
    const cells = facts.tree.blocks
      .slice(table.start, table.end)
      .filter(({ text, kind }) => text !== '' && kind !== 'caption');
    if (cells.length < MIN_CELLS) continue;
    const isHeaded = isDataTable(table, cells);
    const isShort = cells.every(isDatum);
    if (!isHeaded && !isShort) continue;
    const mean = cells.reduce((sum, { index }) => sum + (score[index] ?? 0), 0) / cells.length;
    const isStorys =
      standsWithStory(table, facts) && linkDensity(table) < (isHeaded ? MAX_LINKS_UNDER_HEADS : MAX_LINKS);
    if (!isShort && !isStorys) continue;
    for (const { index } of cells) {
      score[index] = Math.fround(mean);
      kept[index] = mean > KEEP_TABLE_ABOVE || isStorys ? 1 : 0;
    }
  }
}

/** True for a table whose own cells head its rows or columns. */
function isDataTable({ source }: Region, cells: readonly Block[]): boolean {
  if (source.getAttribute('role') === 'presentation') return false;
  const heads = new Set(
    cells.filter(({ region }) => cellOf(region)?.tag === 'TH').map(({ region }) => cellOf(region)),
  );
  return heads.size >= MIN_HEADS && heads.size < cells.length;
}

/** True between two paragraphs of the story, and beside those of its body. */
function standsWithStory(region: Region, { lead, trail, plain, homes }: PageFacts): boolean {
  if (!plain.has(region)) return false;
  if (region.start > lead && region.end <= trail) return true;
  let box = region;
  // Boxes that hold nothing else: they let a wide table scroll.
  while (box.parent && box.parent.start === box.start && box.parent.end === box.end) box = box.parent;
  return box.parent !== null && (homes.get(box.parent) ?? 0) > HOME_SHARE;
}

/** True for a short text that has a cell to itself. */
function isDatum({ text, region }: Block): boolean {
  const cell = cellOf(region);
  return text.length <= MAX_CELL && cell !== null && cell.end - cell.start === 1;
}

/** A text stands in so many elements in its cell: a paragraph, a box that aligns it. */
const MAX_WRAPS = 3;

/** The cell around a text. */
function cellOf(region: Region): Region | null {
  let at: Region | null = region;
  for (let step = 0; at && step <= MAX_WRAPS; step++, at = at.parent) if (CELLS.has(at.tag)) return at;
  return null;
}

function tableAround({ parent }: Region): Region | null {
  for (let at = parent; at; at = at.parent) if (at.tag === 'TABLE') return at;
  return null;
}
