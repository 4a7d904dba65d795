import { POSITIONS, PREFERENCES, PUT_BACK } from '../browser/slots.ts';
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

/** What is kept for a page: the reader's preferences, and what they did here before. */
export async function readReadingState(url: string): Promise<{ preferences: Preferences; memory: Memory }> {
  const [preferences, putBack, positions] = await readAll([PREFERENCES, PUT_BACK, POSITIONS] as const);
  return {
    preferences: preferences.value,
    memory: { putBack: putBack.value[hostKey(url)] ?? [], place: positions.value[pageKey(url)] ?? null },
  };
}
