import { attempt } from './attempt.ts';
import { browser } from './browser.ts';
import { type Envelope, FORMAT, interpret, type Reading, type Slot, type StoreTrouble } from './envelope.ts';
import { isRoaming, sendRoaming } from './roaming.ts';

/** Reads one slot, see `readAll`. */
export async function read<T>(slot: Slot<T>): Promise<Reading<T>> {
  const [reading] = await readAll([slot] as const);
  return reading as Reading<T>;
}

/**
 * Reads several slots in one go. Data of a newer build, and data that cannot be read, is never overwritten by reading it.
 */
export async function readAll<T extends readonly Slot<unknown>[]>(
  slots: T,
): Promise<{ [K in keyof T]: T[K] extends Slot<infer V> ? Reading<V> : never }> {
  const stored = await attempt(() => browser.storage.local.get(slots.map(({ key }) => key)));
  return slots.map((slot) =>
    stored ? interpret(slot, stored[slot.key]) : { value: slot.empty, trouble: 'closed' },
  ) as never;
}

/** Writes one slot, see `writeAll`. */
export function write<T>(slot: Slot<T>, value: T): Promise<StoreTrouble | null> {
  return writeAll([[slot, value]]);
}

/**
 * Writes a slot that does not roam in one call, sent before this returns and without a look at what stands there: for a popup
 * that may be gone before it could hear the answer.
 */
export async function writeAtOnce<T>(slot: Slot<T>, value: T): Promise<StoreTrouble | null> {
  const envelope: Envelope = { format: FORMAT, at: Date.now(), data: value };
  const isKept = await attempt(() => browser.storage.local.set({ [slot.key]: envelope }).then(() => true));
  return isKept ? null : 'full';
}

/**
 * Writes slots, all or none. Corrupt data that stood there is kept aside under `KEY.corrupt`; data of a newer build is left alone.
 * @returns what hindered the writing, or null where it is written
 */
export async function writeAll(
  values: readonly (readonly [slot: Slot<never> | Slot<unknown>, value: unknown])[],
): Promise<StoreTrouble | null> {
  const stored = await attempt(() => browser.storage.local.get(values.map(([slot]) => slot.key)));
  if (!stored) return 'closed';
  const content: Record<string, unknown> = {};
  const roaming: [string, Envelope][] = [];
  for (const [slot, data] of values) {
    const old = stored[slot.key];
    const { trouble } = interpret(slot as Slot<unknown>, old);
    if (trouble === 'newer') return 'newer';
    if (trouble === 'corrupt') content[`${slot.key}.corrupt`] = old;
    const envelope: Envelope = { format: FORMAT, at: Date.now(), data };
    content[slot.key] = envelope;
    if (slot.roams) roaming.push([slot.key, envelope]);
  }
  const isKept = await attempt(() => browser.storage.local.set(content).then(() => true));
  if (!isKept) return 'full';
  if (roaming.length > 0 && (await isRoaming()))
    for (const [key, envelope] of roaming) sendRoaming(key, envelope);
  return null;
}

/**
 * Reads, changes and writes a slot with nobody in between: the lock is shared by the background and the extension's pages, and
 * nobody else writes.
 */
export function change<T>(slot: Slot<T>, next: (value: T) => T): Promise<StoreTrouble | null> {
  return alone(async () => {
    const { value, trouble } = await read(slot);
    return trouble === 'closed' ? trouble : write(slot, next(value));
  });
}

/** Runs one piece of work at a time in the whole extension. */
export async function alone<T>(work: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks;
  return locks ? await locks.request('broadsheet-store', work) : work();
}
