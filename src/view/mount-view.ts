import type { Quote } from '../article/article.ts';
import type { Aids } from './actions.ts';
import { renderBody } from './body.ts';
import { waitForFirstKey } from './first-key.ts';
import { date, minutesAt, renderHeader } from './header.ts';
import { quoteItem, quoteMarks, renderKeyQuotes } from './key-quotes.ts';
import { readLatinKeys } from './latin-keys.ts';
import { renderLead } from './lead.ts';
import { mapText, type TextMap } from './locate.ts';
import { Marking } from './marking.ts';
import type { Preferences } from './preferences.ts';
import { h } from './render.ts';
import { renderNotices, renderSetAside } from './set-aside.ts';
import { adopt } from './styles/adopt.ts';
import { renderToolbar } from './toolbar.ts';
import { trackReading } from './track-reading.ts';
import type { View, ViewHandle, ViewOptions } from './view.ts';
import { wear } from './wear.ts';

/** Mounts the reading view into a shadow root or an element of an extension page. */
export function mountView(root: ShadowRoot | HTMLElement, options: ViewOptions): ViewHandle {
  const { t, surface, actions } = options;
  // A language that nobody knows is not that of the interface: it is read and hyphenated as none.
  const article = { ...options.article, lang: options.article.lang ?? '' };
  const memory = options.memory ?? { putBack: [], place: null };
  const gone = new AbortController();
  const marking = new Marking();
  const updates: ((preferences: Preferences) => void)[] = [];
  const aids: View['aids'] = {};
  const { element: body, whole } = renderBody(article, t);
  // The preview stands in a page that has a main part of its own.
  const scroller = h(surface === 'preview' ? 'div' : 'main', { class: 'scroll', tabindex: '-1' });
  const status = h('div', { class: 'status', role: 'status' });
  const frame = h('div', { class: 'bs', 'data-surface': surface, lang: t.lang, dir: t.dir });
  let map: TextMap | null = null;
  let aidsLoading: Promise<Aids | null> | null = null;
  let silence: ReturnType<typeof setTimeout> | undefined;

  const loadAids = async (isAsked = true): Promise<boolean> => {
    aidsLoading ??= actions.loadAids?.() ?? Promise.resolve(null);
    const loaded = await aidsLoading;
    if (gone.signal.aborted) return false;
    if (!loaded) {
      aidsLoading = null;
      if (isAsked) view.say(t('updatedMeanwhile'));
      return false;
    }
    // The aids give every block its buttons: all blocks must be there.
    await whole;
    if (gone.signal.aborted) return false;
    if (Object.keys(aids).length === 0) loaded.install(view);
    return true;
  };

  const view: View = {
    root,
    frame,
    scroller,
    body,
    article,
    surface,
    t,
    actions,
    marking,
    aids,
    preferences: options.preferences,
    gone: gone.signal,
    marks: quoteMarks(article.lang),
    published: date(article.publishedTime, t),
    onUpdate: (callback) => updates.push(callback),
    update(preferences) {
      view.preferences = preferences;
      wear(frame, preferences);
      for (const update of updates) update(preferences);
    },
    change(change) {
      view.update({ ...view.preferences, ...change });
      actions.savePreferences?.(change, view.preferences);
    },
    destroy() {
      gone.abort();
      clearTimeout(silence);
      marking.clear();
      frame.remove();
    },
    focusHeadline: () => frame.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true }),
    say(message) {
      status.textContent = message;
      clearTimeout(silence);
      silence = setTimeout(() => status.replaceChildren(), 4000);
    },
    async textMap() {
      await whole;
      map ??= mapText(body, article.text);
      return map;
    },
    showQuote: (quote) => showQuote(view, quote),
    quoteItem: (quote, actions) => quoteItem(quote, article, t, actions),
    async aid(name, subject) {
      if (await loadAids(name !== 'reading')) aids[name]?.(subject);
    },
  };

  adopt(root);
  const quotes = renderKeyQuotes(article, t, {
    go: (quote) => void view.showQuote(quote),
    copy: (quote) => void view.aid('copyQuote', quote),
    all: () => void view.aid('quotes'),
  });
  const setAside = renderSetAside(article, { element: body, whole }, t, memory.putBack, (block) => {
    actions.putBack?.(block.id);
    map = null;
    view.say(t('isBack'));
  });
  const content = h(
    'article',
    { 'aria-label': article.title || t('untitled'), 'data-url': article.url },
    renderHeader(article, t, view.preferences.pace ?? 1, () => setAside && showList(setAside)),
    ...renderNotices(article, t),
    quotes,
    renderLead(article, t),
    body,
  );
  scroller.append(h('div', { class: 'column' }, content, setAside));
  const progress = h('div', { class: 'progress', 'aria-hidden': 'true' });
  const timeLeft = h('span', { class: 'left' });
  if (surface !== 'preview') frame.append(h('header', { class: 'top' }, renderToolbar(view, timeLeft)));
  frame.prepend(progress);
  frame.append(scroller, status);
  wear(frame, view.preferences);
  root.append(frame);
  if (actions.loadAids) {
    readLatinKeys(frame);
    waitForFirstKey(frame, () => Object.keys(aids).length > 0, loadAids, gone.signal);
    scroller.addEventListener('click', (event) => useByClick(view, event));
    if (needsAidsAtOnce(view.preferences)) void whole.then(() => view.aid('reading'));
    // Whoever points at the text may want its links and codes: the aids come before they are asked for.
    else body.addEventListener('pointerover', () => void view.aid('reading'), { once: true });
  }
  addEventListener('beforeprint', () => showAll(body), { signal: gone.signal });
  trackReading(view, {
    progress,
    timeLeft,
    minutes: () => minutesAt(article, view.preferences.pace ?? 1),
    place: memory.place,
  });
  return view;
}

async function showQuote(view: View, quote: Quote): Promise<void> {
  const map = await view.textMap();
  const ranges = partsOf(quote, view.article.text)
    .map(([start, end]) => map.rangeOf(start, end))
    .filter((range) => range !== null);
  const place = view.marking.show(ranges);
  if (!place) return view.say(view.t('quoteNotFound'));
  const smooth = !matchMedia('(prefers-reduced-motion: reduce)').matches;
  place.scrollIntoView({ block: 'center', behavior: smooth ? 'smooth' : 'instant' });
  if (!place.hasAttribute('tabindex')) place.setAttribute('tabindex', '-1');
  (place as HTMLElement).focus({ preventScroll: true });
}

/** Offsets of a quote's parts in the text. */
export function partsOf(quote: Quote, text: string): [number, number][] {
  let from = quote.start;
  return quote.parts.map((part) => {
    const start = text.indexOf(part, from);
    const begin = start < 0 ? from : start;
    from = begin + part.length;
    return [begin, from];
  });
}

/** Pictures that nobody has scrolled to, and what is folded in, belong on the paper too. */
function showAll(body: HTMLElement): void {
  for (const picture of body.querySelectorAll('img')) picture.loading = 'eager';
  for (const folded of body.querySelectorAll('details')) folded.open = true;
}

/** Opens the list of what was set aside, and goes there. */
function showList(list: HTMLDetailsElement): void {
  list.open = true;
  list.scrollIntoView({ block: 'center', behavior: 'instant' });
  list.querySelector('summary')?.focus({ preventScroll: true });
}

/** A click on a picture enlarges it, one on a note's number shows the note. */
function useByClick(view: View, event: Event): void {
  const target = event.target instanceof Element ? event.target : null;
  const note = target?.closest('a[href^="#"]');
  const picture = target?.closest('img');
  if (note) {
    event.preventDefault();
    void view.aid('footnote', note);
  } else if (picture && !picture.closest('a')) void view.aid('lightbox', picture);
}

function needsAidsAtOnce({ lineFocus, paragraphMode }: Preferences): boolean {
  return lineFocus > 0 || paragraphMode;
}
