import { diffWords, type Piece } from './diff-words.ts';

/** Runs shorter than this are differences of spelling or spacing, not lost text. */
const SHORTEST_RUN = 3;

/** Runs of words that only the truth has, and that only the result has, in their order. */
export function differences(truth: string, result: string): { lost: string[]; leftOver: string[] } {
  const pieces = diffWords(truth, result);
  return { lost: runsOf(pieces, 'lost'), leftOver: runsOf(pieces, 'left over') };
}

const runsOf = (pieces: Piece[], side: Piece['side']) =>
  pieces
    .filter((piece) => piece.side === side && piece.words.length >= SHORTEST_RUN)
    .map(({ words }) => words.join(' '));
