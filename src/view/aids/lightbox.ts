import { h } from '../render.ts';
import type { View } from '../view.ts';

/** A picture that was on the screen and has not come after so long never comes (ms). */
const LATE = 45_000;

/** Shows a picture as large as the window, with its caption; Escape or a click puts it away. */
export function enlarge(view: View, picture: Element): void {
  if (!(picture instanceof HTMLImageElement)) return;
  const caption = picture.closest('figure')?.querySelector('figcaption')?.textContent ?? '';
  const close = () => {
    box.remove();
    picture.focus({ preventScroll: true });
  };
  const button = h('button', { type: 'button', onclick: close }, view.t('close'));
  const box = h(
    'div',
    {
      class: 'lightbox',
      role: 'dialog',
      'aria-modal': 'true',
      'aria-label': picture.alt || view.t('enlarged'),
    },
    button,
    h('img', { src: picture.currentSrc || picture.src, alt: picture.alt, onclick: close }),
    caption && h('p', { lang: view.article.lang, dir: view.article.dir }, caption),
  );
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Tab') event.preventDefault();
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    close();
  });
  view.frame.append(box);
  button.focus();
}

/** Makes pictures reachable by keyboard: Enter enlarges them as a click does. Says of those that never come that they are missing. */
export function makePicturesButtons(view: View): void {
  const watch = new IntersectionObserver((seen) => {
    for (const { isIntersecting, target } of seen) {
      if (!isIntersecting) continue;
      watch.unobserve(target);
      setTimeout(
        () => (target as HTMLImageElement).complete || target.dispatchEvent(new Event('error')),
        LATE,
      );
    }
  });
  view.gone.addEventListener('abort', () => watch.disconnect());
  for (const picture of view.scroller.querySelectorAll('img')) {
    watch.observe(picture);
    if (picture.closest('a')) continue;
    picture.tabIndex = 0;
    picture.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      enlarge(view, picture);
    });
  }
}
