import { openChromium } from './chromium.ts';
import { openFirefox } from './firefox.ts';
import type { BrowserName, Tab } from './tab.ts';

/** Opens a tab in the browser of that name. */
export const openTab = (browser: BrowserName): Promise<Tab> =>
  browser === 'firefox' ? openFirefox() : openChromium();
