/** How long a condition may take on a slow, busy machine (ms). */
export const PATIENCE = 30_000;

/**
 * Waits for a condition, asking again and again.
 * @returns its first truthy value
 * @throws Error that says what was waited for, and the last failure
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T> | T,
  patience = PATIENCE,
): Promise<NonNullable<T>> {
  const end = Date.now() + patience;
  let last: unknown = 'it was never so';
  for (;;) {
    try {
      const value = await ask();
      if (value) return value as NonNullable<T>;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`waited ${patience} ms for ${what}: ${last}`);
    await pause(100);
  }
}

/** Gives other things time to happen. Only for asserting that something does NOT come. */
export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
