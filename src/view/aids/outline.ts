import type { View } from '../mount-view.ts';
import { h } from '../render.ts';
import { togglePanel } from './panel.ts';

/** The article's own headings, the current one marked; a click goes there. */
export function toggleOutline(view: View): void {
  const headings = [...view.body.querySelectorAll<HTMLElement>('h2,h3,h4,h5,h6')].filter((heading) =>
    heading.textContent?.trim(),
  );
  const top = view.scroller.getBoundingClientRect().top + 60;
  const current = headings.filter((heading) => heading.getBoundingClientRect().top <= top).at(-1);
  const { lang, dir } = view.article;
  togglePanel(view, 'outline', view.t('outline'), (panel) => {
    if (headings.length === 0) return [h('p', {}, view.t('noHeadings'))];
    const items = headings.map((heading) => {
      const go = () => {
        panel.close();
        heading.scrollIntoView({ block: 'start', behavior: 'instant' });
        heading.tabIndex = -1;
        heading.focus({ preventScroll: true });
      };
      const link = h(
        'button',
        { type: 'button', 'aria-current': heading === current ? 'location' : null, onclick: go },
        heading.textContent,
      );
      return h('li', { 'data-level': heading.tagName.slice(1) }, link);
    });
    return [h('ol', { class: 'outline', lang, dir }, ...items)];
  });
}
