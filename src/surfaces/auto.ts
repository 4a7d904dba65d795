import { isArticlePage } from '../article/article-page.ts';
import { send } from '../browser/messages.ts';
import { watchLocation } from './watch-location.ts';
import { world } from './world.ts';

/** The longest that a page's first paint is held back while it is decided what to show (ms). */
const LONGEST_HOLD = 600;
/** A page that changed its address without loading is judged once it has been still for this long (ms) … */
const STILL = 350;
/** … and at the latest after this (ms). */
const LONGEST_WAIT = 4000;

/**
 * On a listed site: shows the reader where the page is an article. The first paint is held back meanwhile, briefly, so
 * that nobody sees the page flash by.
 */
export function openOnArticles(page: Document): void {
  if (!looksLikeFront(page.location)) world().release = holdPaint(page);
  const decide = () => void open(page);
  if (page.readyState === 'loading') page.addEventListener('DOMContentLoaded', decide, { once: true });
  else decide();
  watchLocation(() => whenStill(page, decide));
  addEventListener('pageshow', (event) => event.persisted && decide());
}

/** The background injects the reader, which lets the page be painted once it is there. */
async function open(page: Document): Promise<void> {
  const isOpening =
    !world().reader && isArticlePage(page, page.location.href) && (await send('openReader', null));
  if (!isOpening) world().release?.();
}

/** A site's own door is never an article: it is not held back. */
function looksLikeFront(location: Location): boolean {
  return location.pathname.length <= 1;
}

function holdPaint(page: Document): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('html{visibility:hidden!important}');
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
  const release = () => {
    clearTimeout(timer);
    page.adoptedStyleSheets = [...page.adoptedStyleSheets].filter((other) => other !== sheet);
    delete world().release;
  };
  const timer = setTimeout(release, LONGEST_HOLD);
  return release;
}

/** Waits until a page has stopped changing: the address comes before the text. */
function whenStill(page: Document, work: () => void): void {
  const address = page.location.href;
  const end = () => {
    clearTimeout(still);
    clearTimeout(latest);
    observer.disconnect();
    if (page.location.href === address) work();
  };
  const observer = new MutationObserver(() => {
    clearTimeout(still);
    still = setTimeout(end, STILL);
  });
  let still = setTimeout(end, STILL);
  const latest = setTimeout(end, LONGEST_WAIT);
  observer.observe(page, { childList: true, subtree: true });
}
