import { browser } from './browser.ts';
import { fontFiles } from './fonts.ts';
import { inject, showReader } from './inject.ts';
import { listen } from './messages.ts';
import { originOf, patternOf } from './origin.ts';
import { finishWish, isAllowed, storeWish, syncRegistrations } from './sites.ts';
import { POSITIONS, PREFERENCES, PUT_BACK, type ReadingPosition } from './slots.ts';
import { read, write } from './store.ts';

/** Reading positions kept; the oldest go first. */
const MOST_POSITIONS = 300;
/** Blocks that were put back, kept by site. */
const MOST_PUT_BACK = 50;

const MENU = { reader: 'open-reader', always: 'always-here' } as const;

/** Registers every listener in the first turn, as a background that sleeps must; the work is done when they are called. */
export function startBackground(): void {
  browser.runtime.onInstalled.addListener(() => void Promise.allSettled([makeMenu(), syncRegistrations()]));
  browser.runtime.onStartup.addListener(() => void syncRegistrations().catch(ignore));
  browser.commands.onCommand.addListener((command, tab) => void onCommand(command, tab?.id ?? null));
  browser.permissions.onAdded.addListener(() => void onPermissionAdded().catch(ignore));
  browser.permissions.onRemoved.addListener(() => void syncRegistrations().catch(ignore));
  browser.contextMenus.onClicked.addListener(
    (info, tab) => void onMenu(String(info.menuItemId), tab?.id ?? null, tab?.url),
  );
  listen({
    openReader: async (_, tabId) => tabId !== null && showReader(tabId, 'auto'),
    loadAids: async (_, tabId) => tabId !== null && inject(tabId, '/aids.js'),
    fonts: async ({ font, subsets }) => fontFiles(font, subsets),
    openSettings: async () => browser.runtime.openOptionsPage().then(() => true),
    savePreferences: async (preferences) => (await write(PREFERENCES, preferences)) === null,
    putBack: async ({ host, id }) => savePutBack(host, id),
    savePosition: async ({ url, position }) => savePosition(url, position),
  });
}

const ignore = (): undefined => undefined;

async function onCommand(command: string, tabId: number | null): Promise<void> {
  if (command !== 'toggle-reader') return;
  const tab = tabId ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  if (tab === undefined || (await showReader(tab, 'toggle'))) return;
  // The browser forbids the page: the popup is where that can be said.
  await browser.action.openPopup().catch(ignore);
}

async function onPermissionAdded(): Promise<void> {
  const tabId = await finishWish();
  await syncRegistrations();
  if (tabId !== null) await showReader(tabId, 'show');
}

function onMenu(item: string, tabId: number | null, url: string | undefined): Promise<unknown> | undefined {
  if (tabId === null) return undefined;
  if (item === MENU.reader) return showReader(tabId, 'show');
  const origin = item === MENU.always && url ? originOf(url) : null;
  if (!origin) return undefined;
  // Not awaited: the click is the gesture that the request wants, unspent.
  const stored = storeWish(origin, tabId);
  const asked = browser.permissions.request({ origins: [patternOf(origin)] });
  return Promise.all([stored, asked])
    .then(async () => {
      if (await isAllowed(origin)) await onPermissionAdded();
    })
    .catch(ignore);
}

async function makeMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  const contexts: ['page'] = ['page'];
  const documentUrlPatterns = ['http://*/*', 'https://*/*'];
  for (const [id, title] of [
    [MENU.reader, browser.i18n.getMessage('openReader')],
    [MENU.always, browser.i18n.getMessage('alwaysHere')],
  ] as const) {
    browser.contextMenus.create(
      { id, title, contexts, documentUrlPatterns },
      () => void browser.runtime.lastError,
    );
  }
}

async function savePutBack(host: string, id: string): Promise<boolean> {
  const { value, trouble } = await read(PUT_BACK);
  if (trouble) return false;
  const ids = [...new Set([...(value[host] ?? []), id])].slice(-MOST_PUT_BACK);
  return (await write(PUT_BACK, { ...value, [host]: ids })) === null;
}

async function savePosition(url: string, position: ReadingPosition | null): Promise<boolean> {
  const { value } = await read(POSITIONS);
  const { [url]: _old, ...others } = value;
  const all = position ? { ...others, [url]: position } : others;
  const kept = Object.entries(all)
    .sort(([, a], [, b]) => b.at - a.at)
    .slice(0, MOST_POSITIONS);
  return (await write(POSITIONS, Object.fromEntries(kept))) === null;
}
