import { browser } from './browser.ts';
import { originOf, patternOf } from './origin.ts';
import { SITES, WISH, WISH_LIFE } from './slots.ts';
import { read, type StoreTrouble, write } from './store.ts';

/** The script that decides, on a listed site, whether a page is an article. */
const AUTO_SCRIPT = '/auto.js';
const idOf = (origin: string): string => `auto ${origin}`;

/** A listed site, and whether the browser still lets us work there. */
export interface Site {
  origin: string;
  allowed: boolean;
}

/** Whether the person has given the permission for an origin. */
export async function isAllowed(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(origin)] }).catch(() => false);
}

/** The listed sites, with what is wrong with the stored list where something is. */
export async function listSites(): Promise<{ sites: Site[]; trouble: StoreTrouble | null }> {
  const { value, trouble } = await read(SITES);
  const origins = trouble === 'corrupt' ? await grantedOrigins() : value;
  const sites = await Promise.all(
    origins.map(async (origin) => ({ origin, allowed: await isAllowed(origin) })),
  );
  return { sites, trouble };
}

/** Puts a site on the list, whose permission is there already, and registers the script for it. */
export async function addSite(origin: string): Promise<StoreTrouble | null> {
  const { sites } = await listSites();
  const origins = sites.map((site) => site.origin);
  const trouble = origins.includes(origin) ? null : await write(SITES, [...origins, origin]);
  if (!trouble) await syncRegistrations();
  return trouble;
}

/** Takes a site off the list, its script away, and gives the permission back. */
export async function removeSite(origin: string): Promise<StoreTrouble | null> {
  const { sites } = await listSites();
  const left = sites.map((site) => site.origin).filter((listed) => listed !== origin);
  const trouble = await write(SITES, left);
  if (trouble) return trouble;
  await syncRegistrations();
  const pattern = patternOf(origin);
  // A pattern knows no port: the permission stays while another port of the host is listed.
  if (!left.some((listed) => patternOf(listed) === pattern)) {
    await browser.permissions.remove({ origins: [pattern] }).catch(() => false);
  }
  return null;
}

/**
 * Stores what is to follow the browser's permission dialog. Not awaited before `permissions.request`: the gesture would
 * be spent, and the popup dies while the dialog shows.
 */
export function storeWish(origin: string, tabId: number | null): Promise<StoreTrouble | null> {
  return write(WISH, { origin, tabId, at: Date.now() });
}

/**
 * Finishes a stored wish whose permission has been given.
 * @returns the tab to simplify, or null where there is none
 */
export async function finishWish(): Promise<number | null> {
  const { value: wish } = await read(WISH);
  if (!wish || Date.now() - wish.at > WISH_LIFE || !(await isAllowed(wish.origin))) return null;
  await write(WISH, null);
  await addSite(wish.origin);
  return wish.tabId;
}

let running: Promise<void> = Promise.resolve();

/** Makes the registered scripts those of the listed and allowed sites: nothing more, nothing less. One run at a time. */
export function syncRegistrations(): Promise<void> {
  running = running.then(syncOnce, syncOnce);
  return running;
}

async function syncOnce(): Promise<void> {
  const { sites } = await listSites();
  const wanted = new Map(sites.filter((site) => site.allowed).map(({ origin }) => [idOf(origin), origin]));
  const registered = await browser.scripting.getRegisteredContentScripts();
  const stale = registered.filter(({ id }) => !wanted.has(id)).map(({ id }) => id);
  if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale });
  const known = new Set(registered.map(({ id }) => id));
  const missing = [...wanted].filter(([id]) => !known.has(id));
  if (missing.length === 0) return;
  await browser.scripting.registerContentScripts(
    missing.map(([id, origin]) => ({
      id,
      matches: [patternOf(origin)],
      js: [AUTO_SCRIPT],
      runAt: 'document_start' as const,
      persistAcrossSessions: true,
    })),
  );
}

async function grantedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.map(originOf).filter((origin) => origin !== null);
}
