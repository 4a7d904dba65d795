import { EXPORTED } from './slots.ts';
import { FORMAT, read, type Slot, type StoreTrouble, write } from './store.ts';

/** What a settings file says it is. */
const NAME = 'Broadsheet settings';

/** What came of an import. */
export type Import =
  | { outcome: 'imported' }
  | { outcome: 'bad' }
  | { outcome: 'newer' }
  | { outcome: 'trouble'; trouble: StoreTrouble };

const slots = Object.entries(EXPORTED) as [string, Slot<unknown>][];

/** All settings and lists as one readable JSON text with a version. */
export async function exportSettings(): Promise<string> {
  const values = await Promise.all(slots.map(async ([name, slot]) => [name, (await read(slot)).value]));
  return JSON.stringify({ about: NAME, version: FORMAT, ...Object.fromEntries(values) }, null, 2);
}

/** Reads a settings file. A file that cannot be read whole changes nothing. */
export async function importSettings(text: string): Promise<Import> {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { outcome: 'bad' };
  }
  if (typeof file !== 'object' || file === null) return { outcome: 'bad' };
  const data = file as Record<string, unknown>;
  if (data.about !== NAME || typeof data.version !== 'number') return { outcome: 'bad' };
  if (data.version > FORMAT) return { outcome: 'newer' };
  const parsed = slots
    .filter(([name]) => name in data)
    .map(([name, slot]) => ({ slot, value: slot.parse(data[name]) }));
  if (parsed.length === 0 || parsed.some(({ value }) => value === null)) return { outcome: 'bad' };
  for (const { slot, value } of parsed) {
    const trouble = await write(slot, value);
    if (trouble) return { outcome: 'trouble', trouble };
  }
  return { outcome: 'imported' };
}
