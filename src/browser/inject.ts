import type { Article } from '../article/article.ts';
import { browser } from './browser.ts';

/** What came of looking for the article of a tab. */
export type Found =
  | { outcome: 'article'; article: Article }
  | { outcome: 'none' }
  | { outcome: 'forbidden' }
  | { outcome: 'gone' };

/** Runs the engine in a tab. Every refusal of the browser means that it forbids the page: their messages differ. */
export async function findArticle(tabId: number): Promise<Found> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: ['/simplify.js'] });
    const article = (frame?.result ?? null) as Article | null;
    return article ? { outcome: 'article', article } : { outcome: 'none' };
  } catch {
    const exists = await browser.tabs.get(tabId).then(
      () => true,
      () => false,
    );
    return { outcome: exists ? 'forbidden' : 'gone' };
  }
}

/** Shows the reader over a tab's page, or puts it away. @returns whether the browser let us */
export async function toggleReader(tabId: number): Promise<boolean> {
  return inject(tabId, '/reader.js');
}

/** Injects a script of the extension's own into a tab. @returns whether the browser let us */
export async function inject(tabId: number, file: string): Promise<boolean> {
  return browser.scripting.executeScript({ target: { tabId }, files: [file] }).then(
    () => true,
    () => false,
  );
}
