import { browser } from './browser.ts';

/**
 * Whether this script still belongs to a running extension. After an update or removal of the extension, scripts
 * that were injected before stay in their pages without one.
 */
export function isAlive(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}
