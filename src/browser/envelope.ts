import { MIGRATIONS, migrate } from './migrations.ts';

/** The format that this build writes. A higher number in the storage was written by a newer build. */
export const FORMAT = MIGRATIONS.length;

/**
 * What went wrong with the storage, as the settings page tells it. `closed`: the browser gives no access to it at all.
 */
export type StoreTrouble = 'newer' | 'corrupt' | 'full' | 'closed';

/** One thing that is kept: under which key, and how unknown data becomes it. */
export interface Slot<T> {
  key: string;
  /** Whether it may follow the person to other devices. */
  roams?: boolean;
  empty: T;
  /** Gives null where the data cannot be read at all. */
  parse(data: unknown): T | null;
}

/** A slot's value, and what was wrong with what is stored. */
export interface Reading<T> {
  value: T;
  trouble: StoreTrouble | null;
}

/** How a slot's data lies in the storage. */
export interface Envelope {
  format: number;
  /** When it was written, in ms since 1970. Tells which of two devices was later. */
  at: number;
  data: unknown;
}

/** What stored data means for a slot. */
export function interpret<T>(slot: Slot<T>, stored: unknown): Reading<T> {
  if (stored === undefined) return { value: slot.empty, trouble: null };
  if (!isEnvelope(stored)) return { value: slot.empty, trouble: 'corrupt' };
  const value = slot.parse(migrate(slot.key, stored.data, stored.format));
  if (stored.format > FORMAT) return { value: value ?? slot.empty, trouble: 'newer' };
  return value === null ? { value: slot.empty, trouble: 'corrupt' } : { value, trouble: null };
}

/** Whether stored data has the outer form that every build writes. */
export function isEnvelope(data: unknown): data is Envelope {
  return (
    typeof data === 'object' &&
    data !== null &&
    typeof (data as Envelope).format === 'number' &&
    typeof (data as Envelope).at === 'number' &&
    'data' in data
  );
}
