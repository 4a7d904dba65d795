/** Work in steps, each a short task of its own: it may pause wherever it yields. */
export type Steps<Result> = Generator<void, Result, void>;

/** The page is so large or so odd that reading it would keep the reader waiting. */
export class OutOfTime extends Error {
  constructor(limit: number) {
    super(`The page could not be read within ${limit / 1000} seconds.`);
    this.name = 'OutOfTime';
  }
}

/** Work that runs longer is given up (ms). The largest pages of the open corpora take a twentieth of it. */
export const TIME_LIMIT = 10_000;
/** A pause is made after this time (ms): shorter than anybody notices, longer than a pause costs. */
const SLICE = 16;

/**
 * Does all steps at once.
 * @throws OutOfTime
 */
export function doAtOnce<Result>(steps: Steps<Result>, limit = TIME_LIMIT): Result {
  const end = performance.now() + limit;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() > end) throw new OutOfTime(limit);
  }
}

/**
 * Does the steps in slices, so that the page can answer its reader in between. The limit counts the time of the work alone.
 * @throws OutOfTime
 */
export async function doInSlices<Result>(steps: Steps<Result>, limit = TIME_LIMIT): Promise<Result> {
  let left = limit;
  for (;;) {
    const start = performance.now();
    let now = start;
    do {
      const step = steps.next();
      if (step.done) return step.value;
      now = performance.now();
    } while (now - start < SLICE);
    left -= now - start;
    if (left < 0) throw new OutOfTime(limit);
    await pause();
  }
}

type Scheduling = { scheduler?: { yield?: () => Promise<void> } };

/** Lets the browser do what waits. A timer is held back in hidden tabs, so it is the second choice. */
function pause(): Promise<void> {
  const { scheduler } = globalThis as Scheduling;
  return scheduler?.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve));
}
