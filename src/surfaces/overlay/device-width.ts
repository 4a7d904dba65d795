const CONTENT = 'width=device-width,initial-scale=1,minimum-scale=1';

/**
 * What has a phone lay the reader out at its own width: a page that does not ask for that is laid out some 980 px wide, and so would be
 * the reader over it. The page's own wish is not touched; the last one that a browser reads counts, and ours comes last.
 * @returns the element, to be put into the page, and what gives the page its own width and scale back before the element goes
 */
export function deviceWidth(page: Document): { meta: HTMLElement; restore: () => void } {
  const meta = page.createElementNS('http://www.w3.org/1999/xhtml', 'meta') as HTMLMetaElement;
  const scale = page.defaultView?.visualViewport?.scale;
  const width = page.documentElement.clientWidth;
  meta.name = 'viewport';
  meta.content = CONTENT;
  return {
    meta,
    restore() {
      // Browsers keep what the last element said when it goes: ours says what the page's own does.
      const own = [...page.querySelectorAll<HTMLMetaElement>('meta[name=viewport i]')];
      const wish = own.findLast((one) => one !== meta)?.content ?? '';
      // A new wish alone does not bring back how far somebody had zoomed in. What is asked for counts once the page is laid out.
      if (page.defaultView?.visualViewport?.scale !== scale) {
        meta.content = `width=${width},initial-scale=${scale}`;
        page.documentElement.getBoundingClientRect();
      }
      meta.content = wish;
    },
  };
}
