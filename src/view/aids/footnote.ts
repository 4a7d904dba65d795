import { h } from '../render.ts';
import type { View } from '../view.ts';

/** Longest text that is shown beside its number; a longer target is scrolled to (characters). */
const LONGEST = 1200;

/** Shows a footnote beside its number; goes to any other place in the article. */
export function showNote(view: View, link: Element): void {
  const id = decodeURIComponent(link.getAttribute('href')?.slice(1) ?? '');
  const target = id ? view.body.querySelector<HTMLElement>(`#${CSS.escape(id)}`) : null;
  if (!target) return;
  const block = target.closest('li, p, dd') ?? target;
  const isBack = target.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_FOLLOWING;
  if (isBack || (block.textContent?.length ?? 0) > LONGEST || /^H[1-6]$/.test(block.tagName)) {
    target.scrollIntoView({ block: 'center', behavior: 'instant' });
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
    return;
  }
  view.frame.querySelector('.note')?.remove();
  const copy = block.cloneNode(true) as Element;
  for (const back of copy.querySelectorAll('a[href^="#"], button')) back.remove();
  const close = () => {
    note.remove();
    if (link instanceof HTMLElement) link.focus({ preventScroll: true });
  };
  const note = h(
    'div',
    { class: 'note', role: 'dialog', 'aria-label': view.t('note'), tabindex: '-1' },
    h('div', { lang: view.article.lang, dir: view.article.dir }, ...copy.childNodes),
    h('button', { type: 'button', onclick: close }, view.t('close')),
  );
  note.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    close();
  });
  view.frame.append(note);
  place(note, link, view.frame);
  note.focus();
}

/** How far the note keeps from its number and from the edges (px). */
const GAP = 12;

/** Sets the note below its number, or above where there is more room. On a narrow screen the styles keep it at the lower edge. */
function place(note: HTMLElement, link: Element, frame: HTMLElement): void {
  const screen = frame.getBoundingClientRect();
  const number = link.getBoundingClientRect();
  const { width } = note.getBoundingClientRect();
  const most = screen.width - width - GAP;
  const left = Math.max(GAP, Math.min(most, number.left - screen.left - width / 2));
  const isBelow = number.bottom - screen.top < screen.height / 2;
  note.style.inset = isBelow
    ? `${number.bottom - screen.top + GAP}px auto auto ${left}px`
    : `auto auto ${screen.bottom - number.top + GAP}px ${left}px`;
}
