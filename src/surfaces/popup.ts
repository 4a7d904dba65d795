import type { Article } from '../article/article.ts';
import { browser } from '../browser/browser.ts';
import { makeTranslate } from '../browser/i18n.ts';
import { findArticle, showReader } from '../browser/inject.ts';
import { send } from '../browser/messages.ts';
import { originOf, patternOf } from '../browser/origin.ts';
import { addSite, finishWish, listSites, removeSite, storeWish } from '../browser/sites.ts';
import { PREFERENCES } from '../browser/slots.ts';
import { read } from '../browser/store.ts';
import type { Aids } from '../view/actions.ts';
import { mountState, type State, type StateAction } from '../view/mount-state.ts';
import { mountView } from '../view/mount-view.ts';
import type { Preferences } from '../view/preferences.ts';
import { PageFonts } from './fonts.ts';
import { hostKey, readReadingState } from './reading-state.ts';

/** Shows the article of the tab that the toolbar button was clicked on. */
export async function openPopup(body: HTMLElement): Promise<void> {
  // The engine starts in the page before anything is built here: the popup's window is still opening.
  const tabs = browser.tabs.query({ active: true, currentWindow: true });
  const finding = tabs.then(async ([tab]) =>
    tab?.id === undefined ? { outcome: 'gone' as const } : findArticle(tab.id),
  );
  const t = makeTranslate();
  document.documentElement.lang = t.lang;
  document.documentElement.dir = t.dir;
  const { value: preferences } = await read(PREFERENCES);
  const working = mountState(body, { state: 'working', t, preferences });
  const [tab] = await tabs;
  const found = await finding;
  working.destroy();
  const context = { body, t, preferences, tabId: tab?.id ?? -1 };
  if (found.outcome !== 'article') return showState(context, found.outcome);
  await showArticle(context, found.article);
}

interface Context {
  body: HTMLElement;
  t: ReturnType<typeof makeTranslate>;
  preferences: Preferences;
  tabId: number;
}

const openSettings = (): void => {
  void browser.runtime
    .openOptionsPage()
    .then(() => window.close())
    .catch(() => undefined);
};

function showState({ body, t, preferences, tabId }: Context, state: State): void {
  const again: StateAction = {
    label: 'tryAgain',
    run: () => {
      body.replaceChildren();
      void openPopup(body);
    },
  };
  const settings: StateAction = { label: 'settings', run: openSettings };
  const offers = state === 'none' && tabId >= 0 ? [again, settings] : [settings];
  mountState(body, { state, t, preferences, actions: offers });
}

async function showArticle(context: Context, article: Article): Promise<void> {
  const { body, t, preferences, tabId } = context;
  const origin = originOf(article.url);
  const [{ memory }, { sites }] = await Promise.all([readReadingState(article.url), listSites()]);
  const listed = sites.some((site) => site.origin === origin && site.allowed);
  const fonts = new PageFonts();
  const view = mountView(body, {
    article,
    preferences,
    surface: 'popup',
    t,
    memory: { ...memory, place: null },
    actions: {
      openReader: () => void showReader(tabId, 'show').then(() => window.close()),
      ...(origin && { alwaysHere: { listed, run: () => void (listed ? unlist(origin) : list(origin)) } }),
      openSettings,
      savePreferences: (changed) => {
        void fonts.use(changed.font, article.text);
        void send('savePreferences', changed);
      },
      putBack: (id) => void send('putBack', { host: hostKey(article.url), id }),
      loadAids,
    },
  });
  document.title = article.title;
  view.focusHeadline();
  void fonts.use(preferences.font, article.text);

  function list(site: string): void {
    // Neither is awaited before the request: the click's gesture would be spent. The popup may die in the dialog; then
    // the background finishes the stored wish.
    void storeWish(site, tabId);
    browser.permissions.request({ origins: [patternOf(site)] }).then(
      async (isGiven) => {
        if (!isGiven) return view.say(t('refusedText'));
        await addSite(site);
        if ((await finishWish()) !== null) await showReader(tabId, 'show');
        window.close();
      },
      () => view.say(t('refusedText')),
    );
  }

  async function unlist(site: string): Promise<void> {
    const trouble = await removeSite(site);
    view.say(trouble ? t(`store_${trouble}`) : t('siteRemoved'));
  }
}

async function loadAids(): Promise<Aids> {
  return import('../view/aids/index.ts');
}
