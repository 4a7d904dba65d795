import { attempt } from '../../browser/attempt.ts';
import { browser } from '../../browser/browser.ts';
import { type Found, findArticle } from '../../browser/inject.ts';

/** The work that is under way while the rest of the popup loads. */
export interface Started {
  /** The tab that the popup was opened on, null where the browser tells none. */
  tabId: Promise<number | null>;
  found: Promise<Found>;
}

/** Starts the engine in the page in front: before the view is loaded, while the popup's window is still opening. */
export function start(): Started {
  const tabId = attempt(() => browser.tabs.query({ active: true, currentWindow: true })).then(
    (tabs) => tabs?.[0]?.id ?? null,
  );
  const found = tabId.then((id): Promise<Found> | Found =>
    id === null ? { outcome: 'gone' } : findArticle(id),
  );
  return { tabId, found };
}
