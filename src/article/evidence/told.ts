import type { Block } from '../tree/page-tree.ts';
import { fingerprint, fold } from './fold.ts';

/** What the page's metadata tells of its article. */
export interface Told {
  description: string | null;
  authors: readonly string[];
  articleBody: string | null;
}

/** The metadata's text counts only where so much of the prose that Readability keeps is in it: it may be another text, or a teaser. */
const TRUSTED_SHARE = 0.7;

/** The article's text as the metadata has it, folded, or the empty string where it has none or another one. */
export function trustedBody(
  blocks: readonly Block[],
  picked: readonly number[],
  articleBody: string | null,
): string {
  if (!articleBody) return '';
  const body = fold(articleBody);
  let found = 0;
  let all = 0;
  for (const index of picked) {
    const block = blocks[index];
    if (!block?.isProse) continue;
    all += block.text.length;
    if (body.includes(fingerprint(block.text))) found += block.text.length;
  }
  return found > all * TRUSTED_SHARE ? body : '';
}

/** A description may be cut: so much of its beginning is compared (characters). */
const COMPARED_CHARS = 60;

/** True where a line is the page's own description of its article, or begins with it. */
export function isDescription(text: string, { description }: { description: string }): boolean {
  if (description === '') return false;
  const line = fold(text);
  return description.startsWith(line.slice(0, COMPARED_CHARS)) || line.startsWith(description);
}
