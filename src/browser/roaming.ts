import { attempt } from './attempt.ts';
import { browser } from './browser.ts';
import { type Envelope, FORMAT, interpret, isEnvelope, type Slot } from './envelope.ts';

/** Where it is kept, on this device alone, that settings are not to roam. */
const KEY = 'roam';

/** Sync storage allows 120 writes a minute and 8,192 bytes an item (Chrome and Firefox documentation of `storage.sync`). */
const PAUSE = 1500;
const MOST_BYTES = 8192;

const waiting = new Map<string, ReturnType<typeof setTimeout>>();

/** Whether settings follow the person through the browser's own sync storage. They do until somebody says otherwise. */
export async function isRoaming(): Promise<boolean> {
  const stored = await attempt(() => browser.storage.local.get(KEY));
  return stored?.[KEY] !== false;
}

/** Lets settings follow the person, or keeps them on this device and takes the copy out of the sync storage. */
export async function setRoaming(roam: boolean, slots: readonly Slot<unknown>[]): Promise<'full' | null> {
  const keys = slots.map(({ key }) => key);
  const stored = await attempt(async () => {
    await browser.storage.local.set({ [KEY]: roam });
    return browser.storage.local.get(keys);
  });
  if (!stored) return 'full';
  if (!roam) {
    await attempt(() => browser.storage.sync.remove(keys));
    return null;
  }
  await fetchRoaming(slots);
  const sent = await Promise.all(
    Object.entries(stored).map(([key, data]) => !isEnvelope(data) || put(key, data)),
  );
  if (sent.every(Boolean)) return null;
  await attempt(() => browser.storage.local.set({ [KEY]: false }));
  return 'full';
}

/** Sends what was written to the sync storage once writing has paused. What does not fit stays on this device. */
export function sendRoaming(key: string, envelope: Envelope): void {
  clearTimeout(waiting.get(key));
  waiting.set(
    key,
    setTimeout(() => void put(key, envelope), PAUSE),
  );
}

/**
 * Takes over what another device wrote later than this one did. What this one wrote later is sent again: the window in which it was
 * changed may have been closed before it was on its way.
 */
export async function fetchRoaming(slots: readonly Slot<unknown>[]): Promise<void> {
  if (!(await isRoaming())) return;
  const keys = slots.map(({ key }) => key);
  const [remote, local] = await Promise.all([
    attempt(() => browser.storage.sync.get(keys)),
    attempt(() => browser.storage.local.get(keys)),
  ]);
  if (!remote || !local) return;
  for (const slot of slots) {
    const theirs = remote[slot.key];
    const ours = local[slot.key];
    const isOurs = isEnvelope(ours) && !interpret(slot, ours).trouble;
    if (
      isOurs &&
      (theirs === undefined || (isEnvelope(theirs) && theirs.format <= FORMAT && theirs.at < ours.at))
    )
      await put(slot.key, ours);
    if (!isEnvelope(theirs) || theirs.format > FORMAT || interpret(slot, theirs).trouble) continue;
    if (isEnvelope(ours) && (ours.format > FORMAT || ours.at >= theirs.at)) continue;
    await attempt(() => browser.storage.local.set({ [slot.key]: theirs }));
  }
}

async function put(key: string, envelope: Envelope): Promise<boolean> {
  if (new TextEncoder().encode(key + JSON.stringify(envelope)).length > MOST_BYTES) return false;
  return (await attempt(() => browser.storage.sync.set({ [key]: envelope }).then(() => true))) === true;
}
