import type { Article, Quote } from '../article/article.ts';
import type { Memory, ViewActions } from './actions.ts';
import type { QuoteActions } from './key-quotes.ts';
import type { TextMap } from './locate.ts';
import type { Marking } from './marking.ts';
import type { Translate } from './messages.ts';
import type { Preferences } from './preferences.ts';

export type Surface = 'popup' | 'overlay' | 'preview';

export interface ViewOptions {
  article: Article;
  preferences: Preferences;
  surface: Surface;
  t: Translate;
  actions: ViewActions;
  memory?: Memory;
}

/** What the surroundings can do with a mounted view. */
export interface ViewHandle {
  /** Applies changed preferences, live. */
  update(preferences: Preferences): void;
  /** Takes the view away, with every listener of its own. */
  destroy(): void;
  focusHeadline(): void;
  /** Says a short message, on screen and to assistive technology. */
  say(message: string): void;
}

/** A mounted view, as its parts and the reading aids see it. */
export interface View extends ViewHandle {
  readonly root: ShadowRoot | HTMLElement;
  readonly frame: HTMLElement;
  readonly scroller: HTMLElement;
  readonly body: HTMLElement;
  readonly article: Article;
  readonly surface: Surface;
  readonly t: Translate;
  readonly actions: ViewActions;
  readonly marking: Marking;
  preferences: Preferences;
  /** Maps `article.text` to the rendered body; made when first asked for, once the body is whole. */
  textMap(): Promise<TextMap>;
  showQuote(quote: Quote): Promise<void>;
  /** For the aids, which are a script of their own: the article's quotation marks and date, and a quote as the key quotes show it. */
  readonly marks: readonly [open: string, close: string];
  readonly published: string | null;
  quoteItem(quote: Quote, actions: Pick<QuoteActions, 'go' | 'copy'>): HTMLElement;
  /** Changes preferences, applies and keeps them. */
  change(change: Partial<Preferences>): void;
  /** Loads the aids when first used, then calls one of them. */
  aid(name: AidName, subject?: AidSubject): Promise<void>;
  /** Filled by the aids when they install themselves. */
  readonly aids: Partial<Record<AidName, (subject?: AidSubject) => void>>;
  /** Aborted when the view goes: the `signal` of every listener outside the view's own elements. */
  readonly gone: AbortSignal;
  /** Called after preferences changed. */
  onUpdate(callback: (preferences: Preferences) => void): void;
}

/** What an aid works on: the quote to copy, the picture to enlarge, the link to a footnote. */
export type AidSubject = Quote | Element;

export type AidName =
  | 'more'
  | 'settings'
  | 'outline'
  | 'find'
  | 'quotes'
  | 'keys'
  | 'lightbox'
  | 'copyQuote'
  | 'footnote'
  | 'reading';
