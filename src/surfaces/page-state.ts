/** Types that browsers show as a page of markup. */
const PAGE_TYPES = new Set(['text/html', 'application/xhtml+xml']);

/** Whether a document is a page at all: a PDF, a picture or plain text is none. */
export function isPage(page: Document): boolean {
  return PAGE_TYPES.has(page.contentType) && page.documentElement instanceof HTMLElement;
}

/** From this many elements on the work may take longer than an eye notices, so it is said that there is work. */
const LARGE = 12_000;

/** Whether the page is so large that a sign of work should be painted before it is read. */
export function isLarge(page: Document): boolean {
  return page.getElementsByTagName('*').length > LARGE;
}

/** From this many elements on the first reading may keep the page from answering for a tenth of a second. */
const MANY = 3000;

/** Whether the page is to be read in slices. */
export function isLong(page: Document): boolean {
  return page.getElementsByTagName('*').length > MANY;
}

/** The longest that a page may take to arrive before what is there of it is read (ms). */
const LONGEST_WAIT = 5000;

/** Does work on a page once its text is there: at once where it is, else when the browser has parsed it. */
export function whenRead<T>(page: Document, work: () => T | Promise<T>): T | Promise<T> {
  if (page.readyState !== 'loading') return work();
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(latest);
      page.removeEventListener('DOMContentLoaded', end);
      resolve(work());
    };
    const latest = setTimeout(end, LONGEST_WAIT);
    page.addEventListener('DOMContentLoaded', end);
  });
}
