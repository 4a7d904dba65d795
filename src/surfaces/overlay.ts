import type { Article } from '../article/article.ts';
import { makeTranslate } from '../browser/i18n.ts';
import { send } from '../browser/messages.ts';
import { simplify } from '../index.ts';
import type { Aids } from '../view/actions.ts';
import { mountState } from '../view/mount-state.ts';
import { mountView, type ViewHandle } from '../view/mount-view.ts';
import { AIDS } from './aids-slot.ts';
import { PageFonts } from './fonts.ts';
import { holdPage } from './hold-page.ts';
import { hostKey, pageKey, readReadingState } from './reading-state.ts';

/** Where the open reader of this page puts itself away, for the next injection of the same script. */
const OPEN = Symbol.for('broadsheet.reader');

type World = typeof globalThis & { [OPEN]?: () => void; [AIDS]?: Aids };
const world: World = globalThis;

/** Shows the reader over the page, or puts it away where it is shown. */
export function toggleOverlay(document: Document): void {
  const close = world[OPEN];
  if (close) close();
  else openOverlay(document);
}

function openOverlay(document: Document): void {
  const url = document.location.href;
  const state = readReadingState(url);
  const article = findArticle(document, url);
  const t = makeTranslate();
  const { root, release } = holdPage(document, t.dir, () => close());
  const fonts = new PageFonts();
  let view: ViewHandle | null = null;
  let isOpen = true;
  function close(): void {
    if (!isOpen) return;
    isOpen = false;
    delete world[OPEN];
    view?.destroy();
    release();
    fonts.release();
  }
  world[OPEN] = close;

  void state.then(({ preferences, memory }) => {
    if (!isOpen) return;
    if (!article) {
      mountState(root, { state: 'none', t, preferences, actions: [{ label: 'backToPage', run: close }] });
      root.querySelector('button')?.focus();
      return;
    }
    view = mountView(root, {
      article,
      preferences,
      surface: 'overlay',
      t,
      memory,
      actions: {
        close,
        openSettings: () => void send('openSettings', null),
        savePreferences: (changed) => {
          void fonts.use(changed.font, article.text);
          void send('savePreferences', changed);
        },
        putBack: (id) => void send('putBack', { host: hostKey(url), id }),
        savePlace: (place) =>
          void send('savePosition', { url: pageKey(url), position: place && { ...place, at: Date.now() } }),
        loadAids,
      },
    });
    view.focusHeadline();
    void fonts.use(preferences.font, article.text);
  });
}

/** A page that breaks the engine is a page without an article: nothing of it may reach the console as an exception. */
function findArticle(document: Document, url: string): Article | null {
  try {
    return simplify(document, { url });
  } catch {
    return null;
  }
}

async function loadAids(): Promise<Aids | null> {
  if (!world[AIDS]) await send('loadAids', null);
  return world[AIDS] ?? null;
}
