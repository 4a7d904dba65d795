import type { Article } from '../article/article.ts';
import { attempt } from './attempt.ts';
import { browser } from './browser.ts';

/** What the engine answers from a page: its article, or why there is none. */
export type EngineAnswer = { article: Article } | { article: null; reason: 'none' | 'not-a-page' | 'failed' };

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
  const target = { tabId };
  const frames = await attempt(() => browser.scripting.executeScript({ target, files: ['/simplify.js'] }));
  if (!frames) return { outcome: (await attempt(() => browser.tabs.get(tabId))) ? 'forbidden' : 'gone' };
  const answer = frames[0]?.result as EngineAnswer | undefined | null;
  // Firefox answers nothing, without a refusal, where the page went away or is one of its own.
  if (!answer) return { outcome: 'gone' };
  if (answer.article) return { outcome: 'article', article: answer.article };
  return { outcome: answer.reason === 'not-a-page' ? 'forbidden' : answer.reason };
}

/** Shows the reader over a tab's page, or puts it away. @returns whether the browser and the document let us */
export async function showReader(tabId: number, wish: ReaderWish): Promise<boolean> {
  const target = { tabId };
  // Both are sent at once: a frame runs them in the order in which they were sent.
  const [asked, done] = await Promise.all([
    attempt(() => browser.scripting.executeScript({ target, func: leaveWish, args: [wish] })),
    attempt(() => browser.scripting.executeScript({ target, files: ['/reader.js'] })),
  ]);
  const answer = done?.[0]?.result as ReaderAnswer | undefined;
  return asked !== null && done !== null && answer !== 'refused';
}

/** Brings the reading aids into a tab whose reader is open. @returns whether the browser let us */
export async function loadAids(tabId: number): Promise<boolean> {
  const target = { tabId };
  return (await attempt(() => browser.scripting.executeScript({ target, files: ['/aids.js'] }))) !== null;
}

/** Runs in the page's isolated world, where `World` in `src/surfaces/world.ts` is kept; must stand on its own. */
function leaveWish(wish: ReaderWish): void {
  const here = globalThis as { broadsheet?: { wish?: ReaderWish } };
  here.broadsheet ??= {};
  here.broadsheet.wish = wish;
}
