/** Takes the data of one slot from the format of its row's index to the next. */
export type Migration = (key: string, data: unknown) => unknown;

/** Row `n` leads from format `n` to `n + 1`. Format 0 was never released; what there is of it is read as format 1. */
export const MIGRATIONS: readonly Migration[] = [(_key, data) => data];

/** Brings stored data to the format of this build. Data of a newer build is left as it is. */
export function migrate(
  key: string,
  data: unknown,
  format: number,
  migrations: readonly Migration[] = MIGRATIONS,
): unknown {
  return migrations.slice(Math.max(0, format)).reduce((value, step) => step(key, value), data);
}
