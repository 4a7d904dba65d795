import { attempt } from '../../browser/attempt.ts';
import { browser } from '../../browser/browser.ts';
import { type Found, findArticle } from '../../browser/inject.ts';

/** The work that is under way while the rest of the popup loads. */
export interface Started {
  /** The tab that the popup was opened on, null where the browser tells none. */
  tabId: Promise<number | null>;
  found: Promise<Found>;
}

/** Addresses that only the browser itself may read, though it lets the injection wait for ever (`view-source:`). */
const OWN = /^(?!https?:|file:|about:blank)[a-z-]+:/i;

/** Starts the engine in the page in front: before the view is loaded, while the popup's window is still opening. */
export function start(): Started {
  const tab = attempt(() => browser.tabs.query({ active: true, currentWindow: true })).then(
    (tabs) => tabs?.[0],
  );
  const found = tab.then((front): Promise<Found> | Found => {
    if (front?.id === undefined) return { outcome: 'gone' };
    return front.url && OWN.test(front.url) ? { outcome: 'forbidden' } : findArticle(front.id);
  });
  return { tabId: tab.then((front) => front?.id ?? null), found };
}
