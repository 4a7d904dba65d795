import { keyEvent } from './key-event.ts';

/** The keys that belong to the reading aids (`aids/keys.ts`). */
const AID_KEYS = '?/oaqjk+-';

/**
 * The aids bring their own keys, but are loaded when first used: until then the first press of such a key brings them,
 * and is then done.
 * @param isThere whether the aids have been brought by something else meanwhile
 * @param load gives whether the aids are there now
 * @param signal ends the waiting
 */
export function waitForFirstKey(
  frame: HTMLElement,
  isThere: () => boolean,
  load: () => Promise<boolean>,
  signal: AbortSignal,
): void {
  const waiting = new AbortController();
  signal.addEventListener('abort', () => waiting.abort());
  const bring = async (event: KeyboardEvent) => {
    if (isThere()) return waiting.abort();
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    if (ctrlKey || metaKey || altKey || key.length !== 1 || !AID_KEYS.includes(key)) return;
    event.preventDefault();
    const from = event.target;
    if (waiting.signal.aborted || !(await load()) || waiting.signal.aborted) return;
    waiting.abort();
    from?.dispatchEvent(keyEvent('keydown', { key, shiftKey }));
  };
  frame.addEventListener('keydown', (event) => void bring(event), { signal: waiting.signal });
}
