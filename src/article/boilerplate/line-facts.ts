import type { PhraseKind } from '../../rules/phrases.ts';

/** What is known of a line besides its words. */
export interface LineFacts {
  text: string;
  /** Characters of the line that stand in links. */
  linkChars: number;
  /** Offset of the first link, -1 for none. */
  linkStart: number;
  isHeading: boolean;
  isBold: boolean;
  isItalic: boolean;
  isQuoted: boolean;
  /** True where breaks cut it into several short lines, none of them a link. */
  isVerse: boolean;
  /** True in a post of another site that the story shows. */
  isEmbed: boolean;
  /** True where a part of the page was left out right behind it. */
  isBeforeGap: boolean;
  /** The list that it is an item of. */
  group: unknown;
  /** True before the first and after the last paragraph of prose. */
  isEdge: boolean;
  /** True for the last paragraph of prose and all behind it, or the last line where none is prose. */
  isLast: boolean;
  /** True for a link to a page of the same site that stands alone among other text. */
  isLoneLink: boolean;
  /** How many lines come next that are links to pages of the same site; one more where a part was left out. */
  linksAfter: number;
}

/** A line judged to be boilerplate. */
export interface Verdict {
  kind: PhraseKind | 'byline';
  /** From 0 to 1. */
  confidence: number;
  /** A label that announces what follows: links after it belong to it. */
  isLabel: boolean;
  /** True where it speaks to the reader. */
  asks?: boolean;
  /** Entries of the tables that were found, for tests and reports. */
  found: string[];
}
