import type { TextPlace } from './actions.ts';
import type { View } from './view.ts';

/** Words of a paragraph that name a place in the text. */
const WORDS = 12;
/** The longest that one screen is read; a longer stay is a pause (s). */
const LONGEST_STAY = 90;
/** A place is saved when the reader has stood still for this long (ms). */
const STILL = 600;

interface Parts {
  progress: HTMLElement;
  timeLeft: HTMLElement;
  minutes: () => number;
  place: TextPlace | null;
}

/** Shows progress and the time left, keeps the place where reading stops, and goes back to it. */
export function trackReading(view: View, { progress, timeLeft, minutes, place }: Parts): void {
  const clock = readingClock(view);
  let frame = 0;
  let still: ReturnType<typeof setTimeout> | undefined;
  const show = () => {
    frame = 0;
    const read = shareRead(view);
    progress.style.transform = `scaleX(${read})`;
    const left = Math.ceil(minutes() * (1 - read));
    clock.tick(read);
    timeLeft.textContent = left > 0 ? view.t.plural('minutesLeft', left) : view.t('done');
  };
  const soon = () => {
    frame ||= requestAnimationFrame(show);
  };
  const onScroll = () => {
    soon();
    clearTimeout(still);
    if (view.actions.savePlace) still = setTimeout(() => void save(view), STILL);
  };
  view.scroller.addEventListener('scroll', onScroll, { passive: true });
  // Another window, other letters, a font or a picture that came late.
  const watch = new ResizeObserver(soon);
  for (const part of [view.scroller, view.body]) watch.observe(part);
  view.gone.addEventListener('abort', () => {
    watch.disconnect();
    cancelAnimationFrame(frame);
    clearTimeout(still);
  });
  soon();
  view.onUpdate(soon);
  if (place) void goBack(view, place);
}

/** Adds up the time of reading, without pauses and hidden tabs; tells it once, at the end of the article. */
function readingClock({ article, preferences, actions }: View): { tick(read: number): void } {
  let taken = 0;
  let last = performance.now();
  let isTold = !preferences.learnPace;
  return {
    tick(read) {
      const now = performance.now();
      if (document.visibilityState === 'visible') taken += Math.min(LONGEST_STAY, (now - last) / 1000);
      last = now;
      if (isTold || read < 0.98) return;
      isTold = true;
      actions.saveReading?.({ taken, expected: article.readingTime.seconds });
    },
  };
}

/** From 0 to 1: how much of the body stands above the lower edge of the screen. */
export function shareRead({ scroller, body }: Pick<View, 'scroller' | 'body'>): number {
  const box = body.getBoundingClientRect();
  const screen = scroller.getBoundingClientRect();
  if (box.height <= 0) return 0;
  const seen = screen.bottom - box.top;
  const first = Math.min(screen.height, box.height);
  if (box.height <= first) return scroller.scrollTop > 0 || box.bottom <= screen.bottom ? 1 : 0;
  return Math.min(1, Math.max(0, (seen - first) / (box.height - first)));
}

async function save(view: View): Promise<void> {
  const read = shareRead(view);
  if (read >= 0.98 || view.scroller.scrollTop < 200) return view.actions.savePlace?.(null);
  const top = view.scroller.getBoundingClientRect().top;
  const block = [...view.body.children].find(
    (child) => child.getBoundingClientRect().bottom > top + 8 && !child.matches('figure,.restored'),
  );
  const offset = block ? (await view.textMap()).offsetOf(block) : null;
  if (offset === null || view.gone.aborted) return;
  const words = view.article.text
    .slice(offset, offset + 400)
    .split(/\s+/)
    .slice(0, WORDS)
    .join(' ');
  view.actions.savePlace?.({ words, offset });
}

async function goBack(view: View, place: TextPlace): Promise<void> {
  const map = await view.textMap();
  const { text } = view.article;
  const pattern = place.words
    .split(' ')
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+');
  const found = [...text.matchAll(new RegExp(pattern, 'g'))].map((match) => match.index);
  const offset = found.sort((a, b) => Math.abs(a - place.offset) - Math.abs(b - place.offset))[0];
  if (offset === undefined || offset === 0 || view.gone.aborted) return;
  const element = map.rangeOf(offset, offset + place.words.length)?.startContainer.parentElement;
  // Somebody who has begun to read elsewhere is not thrown about.
  if (!element || view.scroller.scrollTop > 0) return;
  element.scrollIntoView({ block: 'start', behavior: 'instant' });
  view.say(view.t('wentOn'));
}
