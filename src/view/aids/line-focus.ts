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

interface Band {
  top: number;
  bottom: number;
}

function bandOf(view: View): Band | null {
  const { lineFocus, paragraphMode } = view.preferences;
  if (lineFocus === 0 && !paragraphMode) return null;
  const screen = view.scroller.getBoundingClientRect();
  const eye = screen.top + screen.height * EYE;
  const isAhead = ({ bottom }: Band) => bottom >= eye;
  const block = [...view.body.children].find((child) => isAhead(child.getBoundingClientRect()));
  if (!block) return null;
  const lines = paragraphMode || block.matches('figure,.box,.code') ? [] : linesOf(block);
  if (lines.length === 0) return block.getBoundingClientRect();
  const at = lines.findIndex(isAhead);
  const wanted = (at < 0 ? lines.length : at) - Math.floor(lineFocus / 2);
  const first = Math.max(0, Math.min(wanted, lines.length - lineFocus));
  const { top = 0, bottom = 0 } = lines[first] ?? {};
  const end = lines.slice(0, first + lineFocus).at(-1)?.bottom ?? 0;
  // Half of what a line is higher than its letters.
  const room = Math.max(0, (Number.parseFloat(getComputedStyle(block).lineHeight) - bottom + top) / 2);
  return { top: top - room, bottom: end + room };
}

/** The lines in which a block is set, item after item, so that none is cut whatever stands in it. */
function linesOf(block: Element): Band[] {
  const lines: Band[] = [];
  const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (texts.nextNode()) {
    range.selectNodeContents(texts.currentNode);
    for (const { top, bottom } of range.getClientRects()) {
      const last = lines.at(-1);
      if (last && (top + bottom) / 2 < last.bottom) last.bottom = Math.max(last.bottom, bottom);
      else lines.push({ top, bottom });
    }
  }
  return lines;
}
