import type { PaceObservation } from '../article/reading-time.ts';
import { DEFAULT_PREFERENCES, type Preferences, parsePreferences } from '../view/preferences.ts';
import type { Slot } from './envelope.ts';
import { originOf } from './origin.ts';

/** Where a reader stopped: anchored to the text, so that it holds at any size and after an edit. */
export interface ReadingPosition {
  /** First words of the paragraph at the top of the screen. */
  words: string;
  /** Offset of that paragraph in `Article.text`, for a text in which the words stand twice. */
  offset: number;
  /** When, in ms since 1970. */
  at: number;
}

const isRecord = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

/** The origins on which articles open simplified, in the order in which they were listed. */
export const SITES: Slot<string[]> = {
  key: 'sites',
  empty: [],
  parse: (data) => (Array.isArray(data) ? parseOrigins(data) : null),
};

/** More sites than anybody reads; the browser is asked about each of them. */
const MOST_SITES = 1000;

function parseOrigins(entries: readonly unknown[]): string[] {
  const origins = entries.map((entry) => (typeof entry === 'string' ? originOf(entry) : null));
  return [...new Set(origins.filter((origin) => origin !== null))].slice(0, MOST_SITES);
}

/** What the person asked for when the browser's permission dialog closed the popup. */
export interface Wish {
  /** The sites to list, all of them asked for in one dialog. */
  origins: string[];
  /** The tab to simplify once the permission is there. */
  tabId: number | null;
  at: number;
}

/** A wish older than this was not what the dialog was about (ms). */
export const WISH_LIFE = 5 * 60_000;

export const WISH: Slot<Wish | null> = {
  key: 'wish',
  empty: null,
  parse(data) {
    if (!isRecord(data) || !Array.isArray(data.origins) || typeof data.at !== 'number') return null;
    const origins = parseOrigins(data.origins);
    return { origins, at: data.at, tabId: typeof data.tabId === 'number' ? data.tabId : null };
  },
};

export const PREFERENCES: Slot<Preferences> = {
  key: 'preferences',
  roams: true,
  empty: DEFAULT_PREFERENCES,
  parse: (data) => (isRecord(data) ? parsePreferences(data) : null),
};

/** Ids of blocks that somebody put back, by host. */
export const PUT_BACK: Slot<Record<string, string[]>> = {
  key: 'putBack',
  empty: {},
  parse(data) {
    if (!isRecord(data)) return null;
    const entries = Object.entries(data).map(([host, ids]): [string, string[]] => [
      host,
      Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [],
    ]);
    return Object.fromEntries(entries.filter(([, ids]) => ids.length > 0));
  },
};

/** Reading positions by page address (without its fragment). */
export const POSITIONS: Slot<Record<string, ReadingPosition>> = {
  key: 'positions',
  empty: {},
  parse(data) {
    if (!isRecord(data)) return null;
    return Object.fromEntries(
      Object.entries(data).filter((entry): entry is [string, ReadingPosition] => isPosition(entry[1])),
    );
  },
};

/** Articles read to the end on this device, from which the reader's pace is learned. */
export const READINGS: Slot<PaceObservation[]> = {
  key: 'readings',
  empty: [],
  parse(data) {
    if (!Array.isArray(data)) return null;
    return data.filter(
      (entry): entry is PaceObservation =>
        isRecord(entry) && typeof entry.taken === 'number' && typeof entry.expected === 'number',
    );
  },
};

/** The slots that may follow the person to other devices. Sites stay: their permissions cannot follow. */
export const ROAMING: readonly Slot<unknown>[] = [PREFERENCES];

/** Every slot that an export holds. */
export const EXPORTED = {
  sites: SITES,
  preferences: PREFERENCES,
  putBack: PUT_BACK,
  positions: POSITIONS,
} as const;

/** The first dozen words of a paragraph are no longer (characters). */
const MOST_WORDS = 1000;

function isPosition(data: unknown): data is ReadingPosition {
  return (
    isRecord(data) &&
    typeof data.words === 'string' &&
    data.words.length <= MOST_WORDS &&
    typeof data.offset === 'number' &&
    typeof data.at === 'number'
  );
}
