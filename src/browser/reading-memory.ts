import { learnPace, PACE_OBSERVATIONS, type PaceObservation } from '../article/reading-time.ts';
import { type Preferences, parsePreferences } from '../view/preferences.ts';
import type { StoreTrouble } from './envelope.ts';
import { POSITIONS, PREFERENCES, PUT_BACK, READINGS, type ReadingPosition } from './slots.ts';
import { change, read } from './store.ts';

/** Reading positions kept; the oldest go first. */
const MOST_POSITIONS = 300;
/** Blocks that were put back, kept by site. */
const MOST_PUT_BACK = 50;
/** Sites for which blocks that were put back are kept. */
const MOST_HOSTS = 500;

/** Keeps that a block was put back on a site. */
export function keepPutBack(host: string, id: string): Promise<StoreTrouble | null> {
  return change(PUT_BACK, ({ [host]: ids = [], ...others }) => {
    return latestPutBack({ ...others, [host]: [...ids, id] });
  });
}

/** Longest address for which a position is kept: pages may give themselves one of megabytes, and five would fill the storage. */
const LONGEST_ADDRESS = 4000;

/** Keeps where reading stopped on a page, or forgets it. What could not be read again is not kept. */
export async function keepPosition(
  url: string,
  position: ReadingPosition | null,
): Promise<StoreTrouble | null> {
  if (url.length > LONGEST_ADDRESS || (position && !POSITIONS.parse({ url: position })?.url)) return null;
  return change(POSITIONS, ({ [url]: _old, ...others }) => {
    return latestPositions(position ? { ...others, [url]: position } : others);
  });
}

/** As many blocks and sites as are kept: those that were put back last. */
export function latestPutBack(all: Record<string, string[]>): Record<string, string[]> {
  const kept = Object.entries(all).map(([host, ids]) => [host, [...new Set(ids)].slice(-MOST_PUT_BACK)]);
  return Object.fromEntries(kept.slice(-MOST_HOSTS));
}

/** As many positions as are kept: the latest. */
export function latestPositions(all: Record<string, ReadingPosition>): Record<string, ReadingPosition> {
  const latest = Object.entries(all).sort(([, a], [, b]) => b.at - a.at);
  return Object.fromEntries(latest.slice(0, MOST_POSITIONS));
}

/** Keeps a reading, and sets the reader's pace by all that are kept: for those who want it learned. */
export async function keepReading(reading: PaceObservation): Promise<StoreTrouble | null> {
  if (!(await read(PREFERENCES)).value.learnPace) return null;
  const trouble = await change(READINGS, (readings) => [...readings, reading].slice(-PACE_OBSERVATIONS.most));
  if (trouble) return trouble;
  const pace = learnPace((await read(READINGS)).value);
  return pace === null ? null : change(PREFERENCES, (preferences) => ({ ...preferences, pace }));
}

/** Keeps what was changed of the preferences; the rest stays as it is kept, whoever changed it meanwhile. */
export async function keepPreferences(changed: Partial<Preferences>): Promise<StoreTrouble | null> {
  // What was learned is forgotten when the reader no longer wants it.
  if (changed.learnPace === false) await change(READINGS, () => []);
  return change(PREFERENCES, (preferences) => parsePreferences({ ...preferences, ...changed }));
}
