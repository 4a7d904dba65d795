/** Words that both texts have, or only one of them. */
export interface Piece {
  side: 'both' | 'lost' | 'left over';
  words: string[];
}

/** Above this many word pairs the exact comparison would take too much memory, and anchors part the texts first. */
const LARGEST_GRID = 4_000_000;

/** A comparison word by word, as `diff` makes it: the longest common run of words, and what stands between. */
export function diffWords(truth: string, result: string): Piece[] {
  const pieces: Piece[] = [];
  compare(truth.split(/\s+/).filter(Boolean), result.split(/\s+/).filter(Boolean), pieces);
  return pieces;
}

function compare(truth: string[], result: string[], out: Piece[]): void {
  let head = 0;
  while (head < truth.length && head < result.length && truth[head] === result[head]) head++;
  let tail = 0;
  const most = Math.min(truth.length, result.length) - head;
  while (tail < most && truth[truth.length - 1 - tail] === result[result.length - 1 - tail]) tail++;
  add(out, 'both', truth.slice(0, head));
  between(truth.slice(head, truth.length - tail), result.slice(head, result.length - tail), out);
  add(out, 'both', truth.slice(truth.length - tail));
}

function between(truth: string[], result: string[], out: Piece[]): void {
  if (truth.length === 0 || result.length === 0) {
    add(out, 'lost', truth);
    add(out, 'left over', result);
  } else if (truth.length * result.length <= LARGEST_GRID) {
    walkGrid(truth, result, out);
  } else {
    atAnchors(truth, result, out);
  }
}

/** Longest common subsequence by dynamic programming. */
function walkGrid(truth: string[], result: string[], out: Piece[]): void {
  const width = result.length + 1;
  const lengths = new Uint16Array((truth.length + 1) * width);
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0;
  for (let row = truth.length - 1; row >= 0; row--) {
    for (let column = result.length - 1; column >= 0; column--) {
      lengths[row * width + column] =
        truth[row] === result[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  let row = 0;
  let column = 0;
  while (row < truth.length || column < result.length) {
    const word = truth[row];
    const other = result[column];
    if (word !== undefined && word === other) {
      add(out, 'both', [word]);
      row++;
      column++;
    } else if (other === undefined || (word !== undefined && at(row + 1, column) >= at(row, column + 1))) {
      if (word !== undefined) add(out, 'lost', [word]);
      row++;
    } else {
      add(out, 'left over', [other]);
      column++;
    }
  }
}

/** Parts two long texts at runs of words that stand once in each and in the same order. */
function atAnchors(truth: string[], result: string[], out: Piece[]): void {
  const places = singlePlaces(result);
  let row = 0;
  let column = 0;
  for (const [key, place] of singlePlaces(truth)) {
    const other = places.get(key);
    if (other === undefined || place < row || other < column) continue;
    // A far jump on one side only is a chance likeness: it would tear the rest apart.
    if (Math.abs(place - row - (other - column)) > 1500) continue;
    betweenSmall(truth.slice(row, place), result.slice(column, other), out);
    add(out, 'both', truth.slice(place, place + ANCHOR_WORDS));
    row = place + ANCHOR_WORDS;
    column = other + ANCHOR_WORDS;
  }
  betweenSmall(truth.slice(row), result.slice(column), out);
}

const ANCHOR_WORDS = 5;

function betweenSmall(truth: string[], result: string[], out: Piece[]): void {
  if (truth.length * result.length <= LARGEST_GRID) {
    between(truth, result, out);
  } else {
    add(out, 'lost', truth);
    add(out, 'left over', result);
  }
}

function singlePlaces(words: string[]): Map<string, number> {
  const places = new Map<string, number>();
  const twice = new Set<string>();
  for (let at = 0; at + ANCHOR_WORDS <= words.length; at++) {
    const key = words.slice(at, at + ANCHOR_WORDS).join(' ');
    if (places.has(key)) twice.add(key);
    places.set(key, at);
  }
  for (const key of twice) places.delete(key);
  return places;
}

function add(out: Piece[], side: Piece['side'], words: string[]): void {
  if (words.length === 0) return;
  const last = out.at(-1);
  if (last?.side === side) last.words.push(...words);
  else out.push({ side, words: [...words] });
}
