import { attempt } from './attempt.ts';
import { browser } from './browser.ts';
import type { StoreTrouble } from './envelope.ts';
import { originOf, patternOf } from './origin.ts';
import { SITES, WISH, WISH_LIFE, type Wish } from './slots.ts';
import { alone, read, write, writeAtOnce } from './store.ts';

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
  return (await attempt(() => browser.permissions.contains({ origins: [patternOf(origin)] }))) === true;
}

/** The listed sites, with what is wrong with the stored list where something is. */
export async function listSites(): Promise<{ sites: Site[]; trouble: StoreTrouble | null }> {
  const { origins, trouble } = await listOrigins();
  const sites = await Promise.all(
    origins.map(async (origin) => ({ origin, allowed: await isAllowed(origin) })),
  );
  return { sites, trouble };
}

/** Puts sites on the list, and registers the script for those whose permission is there. */
export function addSites(added: readonly string[]): Promise<StoreTrouble | null> {
  return changeSites((origins) => [...new Set([...origins, ...added])]);
}

/** Takes a site off the list, its script away, and gives the permission back. */
export async function removeSite(origin: string): Promise<StoreTrouble | null> {
  const trouble = await changeSites((origins) => origins.filter((listed) => listed !== origin));
  if (trouble) return trouble;
  const { origins } = await listOrigins();
  const pattern = patternOf(origin);
  // A pattern knows no port: the permission stays while another port of the host is listed.
  if (!origins.some((listed) => patternOf(listed) === pattern)) {
    await attempt(() => browser.permissions.remove({ origins: [pattern] }));
  }
  return null;
}

async function changeSites(next: (origins: string[]) => string[]): Promise<StoreTrouble | null> {
  const trouble = await alone(async () => {
    const { origins, trouble } = await listOrigins();
    if (trouble === 'closed') return trouble;
    const changed = next(origins);
    return changed.length === origins.length && !trouble ? null : write(SITES, changed);
  });
  if (!trouble) await syncRegistrations();
  return trouble;
}

/** A list that cannot be read is made again from the permissions that were given. */
async function listOrigins(): Promise<{ origins: string[]; trouble: StoreTrouble | null }> {
  const { value, trouble } = await read(SITES);
  return { origins: trouble === 'corrupt' ? await grantedOrigins() : value, trouble };
}

/**
 * Stores what is to follow the browser's permission dialog. Not awaited before `permissions.request`: the gesture would
 * be spent, and the popup dies while the dialog shows.
 */
export function storeWish(origins: readonly string[], tabId: number | null): Promise<StoreTrouble | null> {
  return writeAtOnce(WISH, { origins: [...origins], tabId, at: Date.now() });
}

/**
 * Finishes a stored wish whose permission has been given. Whoever comes first finishes it, once: the background where the dialog
 * closed the popup, the popup where it lived on.
 * @returns the wish, or null where none is left to finish
 */
export async function finishWish(): Promise<Wish | null> {
  const finished = await alone(async () => {
    const { value: wish } = await read(WISH);
    if (!wish || Date.now() - wish.at > WISH_LIFE) return null;
    const given = await Promise.all(wish.origins.map(isAllowed));
    if (!given.every(Boolean)) return null;
    await write(WISH, null);
    return wish;
  });
  if (finished) await addSites(finished.origins);
  return finished;
}

/** Forgets a wish that was refused. */
export function dropWish(): Promise<StoreTrouble | null> {
  return write(WISH, null);
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
  const registered = (await attempt(() => browser.scripting.getRegisteredContentScripts())) ?? [];
  const stale = registered.filter(({ id }) => !wanted.has(id)).map(({ id }) => id);
  if (stale.length > 0) await attempt(() => browser.scripting.unregisterContentScripts({ ids: stale }));
  const known = new Set(registered.map(({ id }) => id));
  const missing = [...wanted].filter(([id]) => !known.has(id));
  // One by one: a site that the browser will not have must not keep the others out.
  for (const [id, origin] of missing) {
    await attempt(() =>
      browser.scripting.registerContentScripts([
        {
          id,
          matches: [patternOf(origin)],
          js: [AUTO_SCRIPT],
          runAt: 'document_start',
          persistAcrossSessions: true,
        },
      ]),
    );
  }
}

async function grantedOrigins(): Promise<string[]> {
  const { origins = [] } = (await attempt(() => browser.permissions.getAll())) ?? {};
  return origins.map(originOf).filter((origin) => origin !== null);
}
