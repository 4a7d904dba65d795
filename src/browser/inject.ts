import type { Scripting } from 'webextension-polyfill';
import type { Article } from '../article/article.ts';
import { attempt } from './attempt.ts';
import { browser } from './browser.ts';

/** What the engine answers from a page: its article, or why there is none. */
export type EngineAnswer = { article: Article } | { article: null; reason: 'none' | 'not-a-page' | 'failed' };

/** What the engine answers first where it lacks the tables of languages that the page needs. */
export interface Lacking {
  lacks: string[];
}

/** What came of looking for the article of a tab. */
export type Found =
  | { outcome: 'article'; article: Article }
  | { outcome: 'none' | 'forbidden' | 'gone' | 'failed' };

/** How the reader is asked for: `toggle` puts an open one away, `show` and `auto` leave it; `auto` wants an article. */
export type ReaderWish = 'toggle' | 'show' | 'auto';

/** What the reader script answers. `refused`: the document is no page that it could lie over. */
export type ReaderAnswer = 'opened' | 'closed' | 'left' | 'refused';

/** Runs the engine in a tab. Every refusal of the browser means that it forbids the page: their messages differ. */
export async function findArticle(tabId: number): Promise<Found> {
  const answer = await Promise.race([askEngine(tabId, [ENGINE]), patience()]);
  if (answer === undefined)
    return { outcome: (await attempt(() => browser.tabs.get(tabId))) ? 'forbidden' : 'gone' };
  // Firefox answers nothing, without a refusal, where the page went away or is one of its own.
  if (!answer) return { outcome: 'gone' };
  if (answer.article) return { outcome: 'article', article: answer.article };
  return { outcome: answer.reason === 'not-a-page' ? 'forbidden' : answer.reason };
}

/** Brings scripts into a tab and asks its engine; once more where that lacks languages. */
async function askEngine(tabId: number, scripts: string[]): Promise<EngineAnswer | null | undefined> {
  const answer = await run<EngineAnswer | Lacking | null>(tabId, { files: [...scripts, '/answer.js'] });
  if (!answer || !('lacks' in answer)) return answer;
  return askEngine(tabId, answer.lacks.map(languageScript));
}

const ENGINE = '/engine.js';
const READER = '/reader.js';
const languageScript = (language: string): string => `/languages/${language}.js`;

/** A page that keeps the browser busy for longer than this is given up (ms). */
const PATIENCE = 15_000;

function patience(): Promise<EngineAnswer> {
  return new Promise((resolve) => {
    setTimeout(() => resolve({ article: null, reason: 'failed' }), PATIENCE);
  });
}

/**
 * Shows the reader over a tab's page, or puts it away. A page that has the reader's script already is only told: nothing is loaded
 * and kept in memory twice.
 * @returns whether the browser and the document let us
 */
export async function showReader(tabId: number, wish: ReaderWish): Promise<boolean> {
  const told = await run<Told>(tabId, { func: tellReader, args: [wish] });
  if (told === undefined) return false;
  const isThere = told === null || told === 'engine' ? null : told;
  const files = told === 'engine' ? [READER] : [ENGINE, READER];
  const answer = isThere ?? (await run<ReaderAnswer>(tabId, { files }));
  return answer !== undefined && answer !== 'refused';
}

/** Brings the tables of languages into a tab that has the engine. @returns whether the browser let us */
export async function loadLanguages(tabId: number, languages: string[]): Promise<boolean> {
  return (await run(tabId, { files: languages.map(languageScript) })) !== undefined;
}

/** Brings the reading aids into a tab whose reader is open. @returns whether the browser let us */
export async function loadAids(tabId: number): Promise<boolean> {
  return (await run(tabId, { files: ['/aids.js'] })) !== undefined;
}

/** What a page tells of its scripts: the reader's answer, `engine` where only that is there, null where nothing is. */
type Told = ReaderAnswer | 'engine' | null;

type Injected = { files: string[] } | { func: (wish: ReaderWish) => unknown; args: [ReaderWish] };

/**
 * Runs a script in a tab's page at once, also where the page is still loading: our scripts wait for the text themselves, and not for
 * the pictures as the browser would.
 * @returns its result, or undefined where the browser does not let us
 */
async function run<T>(tabId: number, injected: Injected): Promise<T | undefined> {
  const how = import.meta.env.BROWSER === 'safari' ? {} : { injectImmediately: true };
  const frames = await attempt(() =>
    browser.scripting.executeScript({ target: { tabId }, ...how, ...injected } as Scripting.ScriptInjection),
  );
  return frames ? ((frames[0]?.result ?? null) as T) : undefined;
}

/**
 * Runs in the page's isolated world, where `World` in `src/surfaces/world.ts` is kept; must stand on its own.
 * @returns the reader's answer; where its script is not there yet, whether the engine's is
 */
function tellReader(wish: ReaderWish): unknown {
  type Left = { wish?: ReaderWish; run?: () => unknown; engine?: unknown };
  const here = globalThis as { broadsheet?: Left };
  if (!Object.hasOwn(here, 'broadsheet')) here.broadsheet = {};
  const left = here.broadsheet as Left;
  left.wish = wish;
  return left.run?.() ?? (left.engine ? 'engine' : null);
}
