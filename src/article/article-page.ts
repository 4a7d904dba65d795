/**
 * Whether a page is an article, judged fast and by what the page says of itself. Does not change the document.
 * @param url where the page was served
 */
export function isArticlePage(document: Document, url: string): boolean {
  const path = new URL(url).pathname;
  if (path.length <= 1) return false;
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content');
  return type === 'article' || document.querySelectorAll('article p, main p').length > 3;
}
