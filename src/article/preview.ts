import type { RemovedKind } from './article.ts';
import type { Metadata } from './metadata/metadata.ts';
import { endsSentence } from './sentence-end.ts';
import { countWords } from './text.ts';

/** Less of the text that the page states is no more than a preview of it. */
const LEAST_SHARE = 0.7;
/** Where the page states none: a paid story has as many words. */
const LEAST_WORDS = 150;
/** A last line with fewer characters is no paragraph that could break off. */
const LEAST_BROKEN = 60;
const BROKEN = /(?:…|\.\.\.)[”"’»)]*$/;
/** «[…]» ends the excerpt of another story. */
const EXCERPT = /\[(?:…|\.\.\.)\]$/;

/**
 * True where the page shows only the beginning of a paid story: it says that it is paid for and shows little of it, or its last
 * paragraph breaks off where the page asks to subscribe.
 * @param kinds of what the page holds besides the story
 */
export function isPreview(
  text: string,
  { isAccessibleForFree, articleBody }: Pick<Metadata, 'isAccessibleForFree' | 'articleBody'>,
  kinds: readonly RemovedKind[],
): boolean {
  if (isAccessibleForFree === false && isCutShort(text, articleBody)) return true;
  return breaksOff(text) && kinds.includes('paywall');
}

function isCutShort(text: string, articleBody: string | null): boolean {
  return articleBody ? text.length < articleBody.length * LEAST_SHARE : countWords(text) < LEAST_WORDS;
}

function breaksOff(text: string): boolean {
  const last = text.slice(text.lastIndexOf('\n') + 1);
  if (last.length < LEAST_BROKEN || EXCERPT.test(last)) return false;
  return BROKEN.test(last) || !endsSentence(last);
}
