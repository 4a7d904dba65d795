/**
 * Waits for browser work that may be refused at any time (a closed tab, a forbidden page, storage that is full, an
 * extension that was updated under us).
 * @returns its result, or null where it was refused; never rejects and never throws
 */
export async function attempt<T>(work: () => Promise<T> | T): Promise<T | null> {
  try {
    return await work();
  } catch {
    return null;
  }
}
