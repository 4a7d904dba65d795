import type { EngineAnswer, Lacking, ReaderAnswer, ReaderWish } from '../browser/inject.ts';
import type { LanguageRules } from '../rules/phrases.ts';
import type { Aids } from '../view/actions.ts';

/**
 * What the injected scripts leave for each other in the page's isolated world. The page cannot see it. It goes with the page, and
 * with the extension when that is updated.
 */
export interface World {
  /** The engine, once its script is here. */
  engine?: Engine;
  /** How the reader is asked for by the injection that is under way. */
  wish?: ReaderWish;
  /** Answers a wish for the reader: the reader's script, once it is here. */
  run?: () => ReaderAnswer | Promise<ReaderAnswer>;
  /** The reader, while it is open. */
  reader?: { close(): void };
  /** Lets a page be painted that was held back until the reader is there. */
  release?: () => void;
  /** The address whose reader was put away by hand: it does not open there again by itself. */
  dismissed?: string;
  aids?: Aids;
}

/** The engine as the scripts of a page share it. */
export interface Engine {
  /** A promise for pages that take long to read. */
  answer(page: Document): EngineAnswer | Lacking | Promise<EngineAnswer | Lacking>;
  /** Called by the script of a language (`scripts/language-scripts.ts`). */
  addLanguage(code: string, rules: LanguageRules): void;
}

/** The world of this page. Our own property only: an element or a frame of the page with this name is found under it, too. */
export function world(): World {
  const here = globalThis as { broadsheet?: World };
  if (!Object.hasOwn(here, 'broadsheet')) here.broadsheet = {};
  return here.broadsheet as World;
}
