import type { SpeechRules } from './quotes/speech-rules.ts';
import type { RemovedKind } from './removed-kind.ts';

/** Kinds that words alone can tell. */
export type PhraseKind = Exclude<
  RemovedKind,
  'hidden' | 'navigation' | 'pull-quote' | 'repeat' | 'other' | 'byline' | 'breadcrumb'
>;

/**
 * Headlines of pages that hold no story but a notice, as alternatives of a regular expression: each is a whole headline, or a whole
 * part of a title, in lower case.
 */
export interface Notices {
  /** Nothing found, come back later, prove that you are human. */
  nothing?: string;
  /** A way in: log in, register, subscribe to read. */
  entry?: string;
}

/**
 * What is known of one language: the words of boilerplate, and those of direct speech. Every value of boilerplate is a list of word beginnings parted by spaces; case and
 * diacritics do not matter. An entry of up to three letters, or one that ends in a point, is a whole word. `_` joins
 * words that must stand side by side. In Chinese and Japanese an entry is a piece of the line.
 */
export interface LanguageRules {
  /** Words that carry the meaning of a kind: one of them has to be there. */
  kinds: Partial<Record<PhraseKind, string>>;
  /** Words of the trade that stand around them («article», «free», «click»), and of labels before a link («read», «more»). */
  weak: string;
  /** Words that speak to the reader: orders, «you», «our», «this». A full sentence needs one. */
  call: string;
  /** Orders that look like other words of the language («watch»): they speak to the reader where a clause begins, and behind «and», «or», «to», «please». */
  order?: string;
  /** Words of four letters and more that mean nothing here. Shorter ones never do. In Chinese: characters. */
  small?: string;
  /** Words of a narrative: speech verbs, third persons, corrections. With one of them a line stays. */
  not?: string;
  /** Words before the writer's name. */
  by?: string;
  /** Words within a sentence behind which an order may stand. */
  beforeOrder?: string;
  /** Words by which a text speaks of itself to its reader: only then does a parting paragraph that asks for this and that ask for its site. */
  itself?: string;
  /** Words with which a site speaks of itself and its page («our», «here»). Where a table has them, a sentence of help to the reader without any stays. */
  own?: string;
  /** Words by which a site asks its readers for money, whatever else the paragraph says. */
  appeal?: string;
  /** Names of months and days, long and short. Where they are missing, the browser is asked for them: that takes it some milliseconds. */
  dates?: string;
  /** True where words are glued together, so that an entry is looked for inside a word too. */
  compound?: boolean;
  /** Headlines of pages that hold no story. */
  notices?: Notices;
  /** What stands over a company's words about itself at the foot of a press release, parted by `|`, with `$` for its name; lower case. */
  about?: string;
  /** Notes in links, for screen readers, of where they open: whole, as alternatives of a regular expression. */
  linkNotes?: string;
  /** The same of buttons in captions. */
  captionNotes?: string;
  /** What stands around direct speech; without it there are quotes, but fewer speakers. */
  speech?: SpeechRules;
}
