import { originOf } from '../browser/origin.ts';
import { POSITIONS, PREFERENCES, PUT_BACK, SITES } from '../browser/slots.ts';
import { readAll } from '../browser/store.ts';
import type { Memory } from '../view/actions.ts';
import type { Preferences } from '../view/preferences.ts';

/** The key under which a page's reading position is kept: its address without the fragment. */
export function pageKey(url: string): string {
  return url.split('#')[0] ?? url;
}

/** The host by which a site's put-back blocks are remembered. */
export function hostKey(url: string): string {
  try {
    return new URL(url).hostname;
  } catch {
    return '';
  }
}

/** What is kept for a page. */
export interface ReadingState {
  preferences: Preferences;
  /** What somebody did on this page and site before. */
  memory: Memory;
  /** Whether its site is on the list. */
  listed: boolean;
}

/** Reads, with one look into the storage, what is kept for a page. */
export async function readReadingState(url: string): Promise<ReadingState> {
  const slots = [PREFERENCES, PUT_BACK, POSITIONS, SITES] as const;
  const [preferences, putBack, positions, sites] = await readAll(slots);
  return {
    preferences: preferences.value,
    memory: { putBack: putBack.value[hostKey(url)] ?? [], place: positions.value[pageKey(url)] ?? null },
    listed: sites.value.includes(originOf(url) ?? ''),
  };
}
