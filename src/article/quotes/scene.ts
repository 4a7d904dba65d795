import type { Piece } from './find-pieces.ts';
import type { Names } from './names.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What attribution works with. */
export interface Scene {
  text: string;
  /** The text with what stands in quotation marks blanked out, of the same length. */
  masked: string;
  paragraphs: readonly Paragraph[];
  pieces: readonly Piece[];
  names: Names;
  vocabulary: Vocabulary;
}

/** A text with what stands in quotation marks blanked out, of the same length. */
export function maskQuotes(text: string, pieces: readonly Piece[]): string {
  let masked = '';
  let at = 0;
  for (const { outerStart, outerEnd } of pieces) {
    if (outerStart < at) continue;
    masked += text.slice(at, outerStart) + ' '.repeat(outerEnd - outerStart);
    at = outerEnd;
  }
  return masked + text.slice(at);
}
