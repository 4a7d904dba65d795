import type { PaceObservation } from '../article/reading-time.ts';
import type { Preferences } from './preferences.ts';

/** The place in the text at the top of the screen. */
export interface TextPlace {
  /** First words of the paragraph there. */
  words: string;
  /** Its offset in `Article.text`. */
  offset: number;
}

/** What the surroundings do for the view. An absent action has no button. */
export interface ViewActions {
  openReader?: () => void;
  /** Puts the page's site on the list, or takes it off, and tells whether it is there now. `listed`: it is there already. */
  alwaysHere?: { listed: boolean; run: (tell?: (listed: boolean) => void) => void };
  openSettings?: () => void;
  close?: () => void;
  /** Keeps what was changed of the preferences. */
  savePreferences?: (changed: Partial<Preferences>, all: Preferences) => void;
  /** Remembers for the site that a block was put back. */
  putBack?: (id: string) => void;
  savePlace?: (place: TextPlace | null) => void;
  /** Keeps how long an article that was read to the end took, for the pace that is learned. */
  saveReading?: (reading: PaceObservation) => void;
  /** Loads the reading aids (`src/view/aids`). Gives null where they cannot be had (the extension was updated). */
  loadAids?: () => Promise<Aids | null>;
}

/** The reading aids, loaded when first used. */
export interface Aids {
  install(view: import('./view.ts').View): void;
}

/** The ids of a site's blocks that somebody put back earlier, and where reading stopped. */
export interface Memory {
  putBack: readonly string[];
  place: TextPlace | null;
}
