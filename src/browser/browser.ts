import type { Browser } from 'webextension-polyfill';

const here = globalThis as { browser?: Browser; chrome?: Browser };

/**
 * The browser's extension interface, which gives promises under either name. Its own property only: a page's element with the id
 * «browser» is found under that name, too.
 */
export const browser = (Object.hasOwn(here, 'browser') ? here.browser : here.chrome) as Browser;
