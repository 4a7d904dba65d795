import { existsSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { buildFolder } from '../../../scripts/command.ts';
import { newsSite } from '../../fixtures/site.ts';
import { Chromium, type ChromiumOptions } from './chromium.ts';
import { type Pages, type Site, serve } from './serve.ts';

/** A Chromium with the extension and a news site, for the tests of one file. */
export interface Kit {
  chromium: Chromium;
  site: Site;
}

/**
 * Opens Chromium before a file's tests and closes it after them. After each test every page is closed, and no part of the
 * extension may have written an error to a console.
 */
export function useChromium(options: Partial<ChromiumOptions> = {}, pages: Pages = newsSite()): Kit {
  const kit = {} as Kit;
  beforeAll(async () => {
    const folder = options.folder ?? buildFolder('chrome');
    if (!existsSync(folder)) throw new Error('There is no build to test: run npm run build first.');
    kit.site = await serve(pages);
    kit.chromium = await Chromium.open({ folder, ...options });
  });
  afterEach(async () => {
    const troubles = kit.chromium.troubles.found.splice(0);
    const [first, ...others] = await kit.chromium.browser.pages();
    for (const page of others) await page.close().catch(() => undefined);
    await first?.goto('about:blank').catch(() => undefined);
    expect(troubles).toEqual([]);
  });
  afterAll(async () => {
    await kit.chromium?.close();
    await kit.site?.close();
  });
  return kit;
}
