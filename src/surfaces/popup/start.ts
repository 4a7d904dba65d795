import { attempt } from '../../browser/attempt.ts';
import { browser } from '../../browser/browser.ts';
import { type Found, findArticle } from '../../browser/inject.ts';

/** The work that is under way while the rest of the popup loads. */
export interface Started {
  /** The tab that the popup was opened on, null where the browser tells none. */
  tabId: Promise<number | null>;
  found: Promise<Found>;
}

/** Addresses that only the browser itself may read. */
const OWN = /^(?!https?:|file:|about:blank)[a-z-]+:/i;

/**
 * A click on our button shows us the tab's address. Where it does not the page is the browser's own; some of these refuse the
 * injection, some (`view-source:`) let it wait for ever. After this long (ms) it is taken for refused.
 */
const SILENCE = 1200;

/** Starts the engine in the page in front: before the view is loaded, while the popup's window is still opening. */
export function start(): Started {
  const tab = attempt(() => browser.tabs.query({ active: true, currentWindow: true })).then(
    (tabs) => tabs?.[0],
  );
  return { tabId: tab.then((front) => front?.id ?? null), found: tab.then(find) };
}

async function find(tab: { id?: number; url?: string } | undefined): Promise<Found> {
  if (tab?.id === undefined) return { outcome: 'gone' };
  if (tab.url) return OWN.test(tab.url) ? { outcome: 'forbidden' } : findArticle(tab.id);
  const silence = new Promise<Found>((resolve) => {
    setTimeout(() => resolve({ outcome: 'forbidden' }), SILENCE);
  });
  return Promise.race([findArticle(tab.id), silence]);
}
