import { FORMAT, type Slot, type StoreTrouble } from './envelope.ts';
import { migrate } from './migrations.ts';
import { latestPositions, latestPutBack } from './reading-memory.ts';
import { listSites } from './sites.ts';
import { EXPORTED, POSITIONS, PREFERENCES, PUT_BACK, SITES } from './slots.ts';
import { alone, readAll, writeAll } from './store.ts';

/** What a settings file says it is. */
const NAME = 'Broadsheet settings';

/** What came of an import. */
export type Import =
  | { outcome: 'imported' }
  | { outcome: 'bad' }
  | { outcome: 'newer' }
  | { outcome: 'trouble'; trouble: StoreTrouble };

const SLOTS = [SITES, PREFERENCES, PUT_BACK, POSITIONS] as const;

/** All settings and lists as one readable JSON text with a version; null where the browser does not let us read them. */
export async function exportSettings(): Promise<string | null> {
  const { sites } = await listSites();
  const values = await readAll(SLOTS);
  if (values.some(({ trouble }) => trouble === 'closed')) return null;
  const entries = SLOTS.map(({ key }, at) => [key, values[at]?.value]);
  const origins = sites.map(({ origin }) => origin);
  return JSON.stringify(
    { about: NAME, version: FORMAT, ...Object.fromEntries(entries), sites: origins },
    null,
    2,
  );
}

/**
 * Reads a settings file. Lists are added to those that are here, so that nothing is lost by it; the appearance is replaced. A file
 * that cannot be read whole changes nothing.
 */
export async function importSettings(text: string): Promise<Import> {
  const file = parseFile(text);
  if (file === 'bad' || file === 'newer') return { outcome: file };
  const trouble = await alone(async () => {
    const now = await readAll(SLOTS);
    const closed = now.find((reading) => reading.trouble === 'closed' || reading.trouble === 'newer');
    if (closed?.trouble) return closed.trouble;
    const sites = (await listSites()).sites.map(({ origin }) => origin);
    return writeAll([
      [SITES, [...new Set([...sites, ...(file.sites ?? [])])]],
      [PREFERENCES, file.preferences ?? now[1].value],
      [PUT_BACK, latestPutBack(joined(now[2].value, file.putBack, (a, b) => [...a, ...b]))],
      [POSITIONS, latestPositions(joined(now[3].value, file.positions, (a, b) => (a.at > b.at ? a : b)))],
    ]);
  });
  return trouble ? { outcome: 'trouble', trouble } : { outcome: 'imported' };
}

/** Both lists in one; what stands in both is made one. */
function joined<T>(
  ours: Record<string, T>,
  theirs: Record<string, T> = {},
  unite: (ours: T, theirs: T) => T,
): Record<string, T> {
  const all = new Map(Object.entries(ours));
  for (const [key, value] of Object.entries(theirs)) {
    const own = all.get(key);
    all.set(key, own === undefined ? value : unite(own, value));
  }
  return Object.fromEntries(all);
}

type Content = {
  [K in keyof typeof EXPORTED]?: (typeof EXPORTED)[K] extends Slot<infer V> ? V : never;
};

function parseFile(text: string): Content | 'bad' | 'newer' {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return 'bad';
  }
  if (typeof file !== 'object' || file === null) return 'bad';
  const { about, version, ...data } = file as Record<string, unknown>;
  if (about !== NAME || typeof version !== 'number' || !Number.isInteger(version) || version < 0)
    return 'bad';
  if (version > FORMAT) return 'newer';
  const slots = Object.entries(EXPORTED) as [string, Slot<unknown>][];
  const parsed = slots
    .filter(([name]) => data[name] !== undefined)
    .map(([name, slot]) => [name, slot.parse(migrate(slot.key, data[name], version))] as const);
  if (parsed.length === 0 || parsed.some(([, value]) => value === null)) return 'bad';
  return Object.fromEntries(parsed);
}
