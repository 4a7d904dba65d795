import type { Menus, Tabs } from 'webextension-polyfill';
import { attempt } from './attempt.ts';
import { browser } from './browser.ts';
import { showReader } from './inject.ts';
import { originOf, patternOf } from './origin.ts';
import { storeWish } from './sites.ts';

const READER = 'open-reader';
const ALWAYS = 'always-here';

/** Makes the entries of the page's context menu. Browsers keep them until the extension is updated. */
export async function makeMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  const entries = [
    { id: READER, title: browser.i18n.getMessage('openReader') },
    { id: ALWAYS, title: browser.i18n.getMessage('alwaysHere') },
  ];
  for (const entry of entries) {
    browser.contextMenus.create(
      { ...entry, contexts: ['page'], documentUrlPatterns: ['http://*/*', 'https://*/*'] },
      () => void browser.runtime.lastError,
    );
  }
}

/**
 * Answers a click in the context menu.
 * @param onGiven called where the permission of a wished site was there already, so that the browser tells nothing
 */
export function onMenu(
  info: Menus.OnClickData,
  tab: Tabs.Tab | undefined,
  onGiven: () => Promise<void>,
): void {
  const tabId = tab?.id;
  if (tabId === undefined) return;
  if (info.menuItemId === READER) void showReader(tabId, 'show');
  if (info.menuItemId !== ALWAYS) return;
  const origin = originOf(info.pageUrl ?? tab?.url ?? '');
  if (!origin) return;
  // Nothing is awaited before the request: the click is the gesture that it wants, unspent.
  const stored = storeWish([origin], tabId);
  const asked = attempt(() => browser.permissions.request({ origins: [patternOf(origin)] }));
  void Promise.all([stored, asked]).then(([, isGiven]) => (isGiven ? onGiven() : undefined));
}
