import { h } from '../render.ts';
import type { View } from '../view.ts';

/** Share of the screen's height at which the eye rests. */
const EYE = 0.4;

/** Keeps a few lines, or one paragraph, in full ink and dims the rest; follows the preferences while the view lives. */
export function keepFocus(view: View): void {
  const above = h('div', { class: 'dim', 'aria-hidden': 'true' });
  const below = h('div', { class: 'dim', 'aria-hidden': 'true' });
  let frame = 0;
  const place = () => {
    frame = 0;
    const band = bandOf(view);
    above.hidden = below.hidden = band === null;
    if (!band) return;
    const screen = view.scroller.getBoundingClientRect();
    above.style.inset = `${view.scroller.offsetTop}px 0 auto`;
    above.style.blockSize = `${Math.max(0, band.top - screen.top)}px`;
    below.style.inset = `${view.scroller.offsetTop + Math.max(0, band.bottom - screen.top)}px 0 auto`;
    below.style.blockSize = `${Math.max(0, screen.bottom - band.bottom)}px`;
  };
  const later = () => {
    frame ||= requestAnimationFrame(place);
  };
  view.scroller.addEventListener('scroll', later, { passive: true });
  const watch = new ResizeObserver(later);
  for (const part of [view.scroller, view.body]) watch.observe(part);
  view.gone.addEventListener('abort', () => {
    watch.disconnect();
    cancelAnimationFrame(frame);
  });
  view.onUpdate(later);
  view.frame.append(above, below);
  later();
}

const bottomOf = (element: Element): number => element.getBoundingClientRect().bottom;

function bandOf(view: View): { top: number; bottom: number } | null {
  const { lineFocus, paragraphMode } = view.preferences;
  if (lineFocus === 0 && !paragraphMode) return null;
  const screen = view.scroller.getBoundingClientRect();
  const eye = screen.top + screen.height * EYE;
  const block = [...view.body.children].find((child) => bottomOf(child) >= eye);
  if (!block) return null;
  const isWhole = paragraphMode || block.matches('figure,.box,.code');
  // Lines of a list are counted item by item: there is more room between its items.
  const inner = isWhole ? [] : [...block.querySelectorAll('li,p,dt,dd')];
  const lines = inner.find((part) => !part.querySelector('li,p') && bottomOf(part) >= eye) ?? block;
  const box = lines.getBoundingClientRect();
  if (isWhole) return { top: box.top, bottom: box.bottom };
  const line =
    Number.parseFloat(getComputedStyle(lines).lineHeight) ||
    view.preferences.size * view.preferences.lineHeight;
  // The band snaps to the lines of the paragraph, so that none is cut.
  const last = Math.max(0, Math.round(box.height / line) - lineFocus);
  const wanted = Math.floor((eye - box.top) / line) - Math.floor(lineFocus / 2);
  const top = box.top + Math.min(last, Math.max(0, wanted)) * line;
  return { top, bottom: Math.min(box.bottom, top + line * lineFocus) };
}
