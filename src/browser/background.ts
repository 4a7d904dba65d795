import { attempt } from './attempt.ts';
import { browser } from './browser.ts';
import { fontFiles } from './fonts.ts';
import { loadAids, loadLanguages, showReader } from './inject.ts';
import { makeMenu, onMenu } from './menu.ts';
import { listen } from './messages.ts';
import { keepPosition, keepPreferences, keepPutBack, keepReading } from './reading-memory.ts';
import { fetchRoaming } from './roaming.ts';
import { finishWish, syncRegistrations } from './sites.ts';
import { ROAMING } from './slots.ts';

/** Registers every listener in the first turn, as a background that sleeps must; the work is done when they are called. */
export function startBackground(): void {
  browser.runtime.onInstalled.addListener(() => void Promise.all([attempt(makeMenu), wakeUp()]));
  browser.runtime.onStartup.addListener(() => void wakeUp());
  // Browsers of phones have neither shortcuts nor a context menu.
  browser.commands?.onCommand.addListener((command, tab) => void onCommand(command, tab?.id ?? null));
  browser.permissions.onAdded.addListener(() => void onPermissionAdded());
  browser.permissions.onRemoved.addListener(() => void attempt(syncRegistrations));
  browser.contextMenus?.onClicked.addListener((info, tab) => onMenu(info, tab, onPermissionAdded));
  // Not `storage.onChanged`: that would wake the background for every reading position.
  browser.storage.sync.onChanged?.addListener(() => void attempt(() => fetchRoaming(ROAMING)));
  listen({
    openReader: async (_, tabId) => tabId !== null && showReader(tabId, 'auto'),
    loadLanguages: async (languages, tabId) => tabId !== null && loadLanguages(tabId, languages),
    loadAids: async (_, tabId) => tabId !== null && loadAids(tabId),
    fonts: async ({ font, subsets }) => fontFiles(font, subsets),
    openSettings: async (data) => openSettings(data?.site ?? null),
    savePreferences: async (changed) => (await keepPreferences(changed)) ?? 'kept',
    putBack: async ({ host, id }) => (await keepPutBack(host, id)) ?? 'kept',
    saveReading: async (reading) => (await keepReading(reading)) === null,
    savePosition: async ({ url, position }) => (await keepPosition(url, position)) === null,
  });
}

async function openSettings(site: string | null): Promise<true> {
  if (site === null) await browser.runtime.openOptionsPage();
  else
    await browser.tabs.create({
      url: browser.runtime.getURL(`options.html?site=${encodeURIComponent(site)}`),
    });
  return true;
}

/** Browsers drop registrations when the extension is updated: they are made again from the list. */
async function wakeUp(): Promise<void> {
  await attempt(syncRegistrations);
  await attempt(() => fetchRoaming(ROAMING));
}

async function onCommand(command: string, tabId: number | null): Promise<void> {
  if (command !== 'toggle-reader') return;
  const front =
    tabId ?? (await attempt(() => browser.tabs.query({ active: true, currentWindow: true })))?.[0]?.id;
  if (front !== undefined && (await showReader(front, 'toggle'))) return;
  // The browser forbids the page: the popup is where that can be said.
  await attempt(() => browser.action.openPopup());
}

/** Does what was wished before the browser's dialog, and follows permissions given in the browser's own settings. */
async function onPermissionAdded(): Promise<void> {
  const wish = await attempt(finishWish);
  await attempt(syncRegistrations);
  if (wish && wish.tabId !== null) await showReader(wish.tabId, 'show');
}
