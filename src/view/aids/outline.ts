import { h } from '../render.ts';
import type { View } from '../view.ts';
import { togglePanel } from './panel.ts';

/** How far below the upper edge a heading still begins what is read (px). */
const EDGE = 60;

/** The article's own headings, the current one marked as reading goes on; a click goes there. */
export function toggleOutline(view: View): void {
  const headings = [...view.body.querySelectorAll<HTMLElement>('h2,h3,h4,h5,h6')].filter((heading) =>
    heading.textContent?.trim(),
  );
  const { lang, dir } = view.article;
  togglePanel(view, 'outline', view.t('outline'), (panel) => {
    if (headings.length === 0) return [h('p', {}, view.t('noHeadings'))];
    const links = headings.map((heading) => {
      const go = () => {
        panel.close();
        heading.scrollIntoView({ block: 'start', behavior: 'instant' });
        heading.tabIndex = -1;
        heading.focus({ preventScroll: true });
      };
      return h('button', { type: 'button', onclick: go }, heading.textContent);
    });
    links[markCurrent(view, headings, links)]?.setAttribute('data-first', '');
    const follow = () => markCurrent(view, headings, links);
    view.scroller.addEventListener('scroll', follow, { passive: true, signal: panel.closed });
    const items = headings.map(({ tagName }, index) =>
      h('li', { 'data-level': tagName.slice(1) }, links[index]),
    );
    return [h('ol', { class: 'list outline', lang, dir }, ...items)];
  });
}

/** Marks the heading under which the reader is. @returns its index; that of the first heading where none is reached yet */
function markCurrent(view: View, headings: readonly HTMLElement[], links: readonly HTMLElement[]): number {
  const edge = view.scroller.getBoundingClientRect().top + EDGE;
  const current = headings.findLastIndex((heading) => heading.getBoundingClientRect().top <= edge);
  for (const [index, link] of links.entries()) {
    if (index === current) link.setAttribute('aria-current', 'location');
    else link.removeAttribute('aria-current');
  }
  return Math.max(0, current);
}
