import type { Article } from '../../article/article.ts';
import { isAlive } from '../../browser/alive.ts';
import { makeTranslate } from '../../browser/i18n.ts';
import type { EngineAnswer } from '../../browser/inject.ts';
import { type Kept, send } from '../../browser/messages.ts';
import { originOf } from '../../browser/origin.ts';
import type { Aids, Memory, ViewActions } from '../../view/actions.ts';
import { mountState } from '../../view/mount-state.ts';
import { mountView } from '../../view/mount-view.ts';
import type { Preferences } from '../../view/preferences.ts';
import type { ViewHandle } from '../../view/view.ts';
import { askEngine } from '../ask-engine.ts';
import { PageFonts } from '../fonts.ts';
import { whenRead } from '../page-state.ts';
import { hostKey, pageKey, readReadingState } from '../reading-state.ts';
import { watchLocation } from '../watch-location.ts';
import { world } from '../world.ts';
import { type Leaving, placeHost } from './host.ts';
import { rememberPage } from './keep-place.ts';
import { guardEvents } from './keys.ts';

/**
 * Opens the reader over the page.
 * @param found the engine's answer or the promise of it, undefined where the page is yet to be read
 * @param onClosed called once, when the reader is gone and the page is as it was; with the reason
 */
export function openOverlay(
  page: Document,
  found: EngineAnswer | Promise<EngineAnswer> | undefined,
  onClosed: (why: Leaving) => void,
): { close(): void } {
  const gone = new AbortController();
  const { signal } = gone;
  const fonts = new PageFonts();
  const t = makeTranslate();
  const state = readReadingState(page.location.href);
  const bringBack = rememberPage(page);
  const host = placeHost(page, { dir: t.dir, onGone: (why) => leave(why), isOurs: isAlive });
  const close = () => leave('hand');
  const freeEvents = guardEvents(page, host.root, close);
  const endWatch = watchLocation(() => leave('moved'));
  let view: ViewHandle | null = null;

  function leave(why: Leaving): void {
    if (signal.aborted) return;
    gone.abort();
    endWatch();
    freeEvents();
    view?.destroy();
    host.remove();
    fonts.release();
    // A page that went elsewhere has a scroll position of its own there.
    if (why !== 'moved') bringBack();
    onClosed(why);
  }

  // Only what the browser itself tells: laid out for the printer the reader is not on top, and a page can make such events too.
  const onBrowsers = (type: string, act: () => void) =>
    addEventListener(type, ({ isTrusted }) => isTrusted && act(), { signal });
  onBrowsers('beforeprint', () => host.setPrinting(true));
  onBrowsers('afterprint', () => host.setPrinting(false));
  onBrowsers('pagehide', () => leave('moved'));
  void show().finally(() => world().release?.());
  return { close };

  async function show(): Promise<void> {
    const { preferences, memory, listed } = await state;
    if (signal.aborted) return;
    const answer = await (found ?? readSlowly(preferences));
    if (signal.aborted) return;
    if (answer.article) showArticle(answer.article, preferences, memory, listed);
    else showNone(answer.reason === 'failed' ? 'failed' : 'none', preferences);
  }

  function showArticle(article: Article, preferences: Preferences, memory: Memory, listed: boolean): void {
    view = mountView(host.root, {
      article,
      preferences,
      surface: 'overlay',
      t,
      memory,
      actions: overlayActions({ article, listed, close, fonts, say: (message) => view?.say(message), t }),
    });
    view.focusHeadline();
    void fonts.use(preferences.font, article.text);
  }

  function showNone(reason: 'none' | 'failed', preferences: Preferences): void {
    mountState(host.root, { state: reason, t, preferences, actions: [{ label: 'backToPage', run: close }] });
    host.root.querySelector('button')?.focus();
  }

  /** Paints the sign of work before the work, which keeps the page from painting. */
  async function readSlowly(preferences: Preferences): Promise<EngineAnswer> {
    const working = mountState(host.root, { state: 'working', t, preferences });
    await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
    const answer = await whenRead(page, () => askEngine(page));
    working.destroy();
    return answer;
  }
}

interface Surroundings {
  article: Article;
  listed: boolean;
  t: ReturnType<typeof makeTranslate>;
  fonts: PageFonts;
  close: () => void;
  say: (message: string) => void;
}

/** What the reader over the page can do. Everything that needs the extension is asked of the background. */
function overlayActions({ article, listed, t, fonts, close, say }: Surroundings): ViewActions {
  const url = article.url;
  /** Null comes back where the extension was updated or taken away meanwhile. */
  const tell = async (answer: Promise<Kept | true | null>) => {
    const done = await answer;
    if (!done) say(t('updatedMeanwhile'));
    else if (done !== true && done !== 'kept') say(t(`store_${done}`));
  };
  const origin = originOf(url);
  return {
    close,
    // Only pages of the extension may ask the browser for a permission: the settings page does it.
    ...(origin && {
      alwaysHere: { listed, run: () => void tell(send('openSettings', listed ? null : { site: origin })) },
    }),
    openSettings: () => void tell(send('openSettings', null)),
    savePreferences: (changed, all) => {
      void fonts.use(all.font, article.text);
      void tell(send('savePreferences', changed));
    },
    putBack: (id) => void tell(send('putBack', { host: hostKey(url), id })),
    // Kept without a word, since nobody asked for it by hand.
    savePlace: (place) =>
      void send('savePosition', { url: pageKey(url), position: place && { ...place, at: Date.now() } }),
    saveReading: (reading) => void send('saveReading', reading),
    loadAids,
  };
}

async function loadAids(): Promise<Aids | null> {
  if (!world().aids) await send('loadAids', null);
  return world().aids ?? null;
}
