import { isArticlePage } from '../article/article-page.ts';
import { send } from '../browser/messages.ts';

/** The longest that a page's first paint is held back while it is decided what to show (ms). */
const LONGEST_HOLD = 600;
/** How long an address must stand still before a page that changed without loading is judged (ms). */
const SETTLE = 500;

/**
 * On a listed site: shows the reader where the page is an article. The page's first paint is held meanwhile, briefly, so
 * that nobody sees it flash by.
 */
export function openOnArticles(document: Document): void {
  if (window.top !== window) return;
  const letGo = looksLikeFront(document.location) ? () => undefined : holdPaint(document);
  const decide = () => void open(document).finally(letGo);
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', decide, { once: true });
  else decide();
  followAddress(document);
}

async function open(document: Document): Promise<void> {
  if (isArticlePage(document, document.location.href)) await send('openReader', null);
}

/** The site's own door is never an article. */
function looksLikeFront(location: Location): boolean {
  return location.pathname.length <= 1;
}

function holdPaint(document: Document): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('html{visibility:hidden!important}');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const letGo = () => {
    clearTimeout(timer);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
  const timer = setTimeout(letGo, LONGEST_HOLD);
  return letGo;
}

/** Pages that change their address without loading: judged again once the new text stands. */
function followAddress(document: Document): void {
  let address = pathOf(document.location);
  let timer: ReturnType<typeof setTimeout> | undefined;
  window.navigation?.addEventListener('navigatesuccess', () => {
    if (pathOf(document.location) === address) return;
    address = pathOf(document.location);
    clearTimeout(timer);
    timer = setTimeout(() => void open(document), SETTLE);
  });
}

const pathOf = ({ pathname, search }: Location): string => pathname + search;
