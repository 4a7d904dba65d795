import { browser } from './browser.ts';

/** What went wrong with the storage, as the settings page tells it. */
export type StoreTrouble = 'newer' | 'corrupt' | 'full';

/** The format that this build writes. A higher number in the storage was written by a newer build. */
export const FORMAT = 1;

/** One thing that is kept: under which key, and how unknown data becomes it. */
export interface Slot<T> {
  key: string;
  /** Where a copy may follow the person to other devices. */
  roams?: boolean;
  empty: T;
  /** Gives null where the data cannot be read at all. */
  parse(data: unknown): T | null;
}

interface Envelope {
  format: number;
  data: unknown;
}

/**
 * Reads a slot. Data of a newer build or data that cannot be read is never overwritten by reading it.
 * @returns the value, and what was wrong with what is stored
 */
export async function read<T>(slot: Slot<T>): Promise<{ value: T; trouble: StoreTrouble | null }> {
  const stored = await readRaw(slot);
  if (stored === undefined) return { value: slot.empty, trouble: null };
  if (!isEnvelope(stored)) return { value: slot.empty, trouble: 'corrupt' };
  const value = slot.parse(stored.data);
  if (stored.format > FORMAT) return { value: value ?? slot.empty, trouble: 'newer' };
  return value === null ? { value: slot.empty, trouble: 'corrupt' } : { value, trouble: null };
}

/**
 * Writes a slot. Corrupt data that stood there is kept aside under `KEY.corrupt`; data of a newer build is left alone.
 * @returns what hindered the writing, or null where it is written
 */
export async function write<T>(slot: Slot<T>, value: T): Promise<StoreTrouble | null> {
  const { trouble } = await read(slot);
  if (trouble === 'newer') return 'newer';
  try {
    if (trouble === 'corrupt')
      await browser.storage.local.set({ [`${slot.key}.corrupt`]: await readRaw(slot) });
    await (await areaOf(slot)).set({ [slot.key]: { format: FORMAT, data: value } satisfies Envelope });
    return null;
  } catch {
    return 'full';
  }
}

/** Whether roaming slots are kept in the browser's own sync storage. */
export async function isRoaming(): Promise<boolean> {
  try {
    return (await browser.storage.local.get('roam')).roam === true;
  } catch {
    return false;
  }
}

/** Moves the roaming slots to the browser's sync storage, or back to this device. */
export async function setRoaming(
  roam: boolean,
  slots: readonly Slot<unknown>[],
): Promise<StoreTrouble | null> {
  const values = await Promise.all(slots.map(async (slot) => ({ slot, ...(await read(slot)) })));
  try {
    await browser.storage.local.set({ roam });
  } catch {
    return 'full';
  }
  for (const { slot, value, trouble } of values) {
    if (trouble) continue;
    const hindered = await write(slot, value);
    if (hindered !== 'full') continue;
    await browser.storage.local.set({ roam: !roam });
    return hindered;
  }
  if (!roam) await browser.storage.sync.remove(slots.map((slot) => slot.key)).catch(() => undefined);
  return null;
}

async function areaOf(slot: Slot<unknown>) {
  return slot.roams && (await isRoaming()) ? browser.storage.sync : browser.storage.local;
}

async function readRaw(slot: Slot<unknown>): Promise<unknown> {
  try {
    return (await (await areaOf(slot)).get(slot.key))[slot.key];
  } catch {
    return undefined;
  }
}

function isEnvelope(data: unknown): data is Envelope {
  return (
    typeof data === 'object' &&
    data !== null &&
    typeof (data as Envelope).format === 'number' &&
    'data' in data
  );
}
