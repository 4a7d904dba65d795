import type { Article } from '../../article/article.ts';
import { attempt } from '../../browser/attempt.ts';
import { browser } from '../../browser/browser.ts';
import { makeTranslate } from '../../browser/i18n.ts';
import { showReader } from '../../browser/inject.ts';
import { type Kept, send } from '../../browser/messages.ts';
import { originOf } from '../../browser/origin.ts';
import { listSites } from '../../browser/sites.ts';
import { PREFERENCES } from '../../browser/slots.ts';
import { read } from '../../browser/store.ts';
import type { Translate } from '../../view/messages.ts';
import { mountState, type State, type StateAction } from '../../view/mount-state.ts';
import { mountView } from '../../view/mount-view.ts';
import type { Preferences } from '../../view/preferences.ts';
import { PageFonts } from '../fonts.ts';
import { hostKey, readReadingState } from '../reading-state.ts';
import { keepThemeHint } from '../theme-hint.ts';
import { alwaysHere } from './always-here.ts';
import { type Started, start } from './start.ts';

interface Context {
  body: HTMLElement;
  t: Translate;
  preferences: Preferences;
  tabId: number | null;
}

/** Shows in the popup what became of the page: its article, or in plain words why there is none and what can be done. */
export async function showPopup(body: HTMLElement, started: Started): Promise<void> {
  const t = makeTranslate();
  document.documentElement.lang = t.lang;
  document.documentElement.dir = t.dir;
  const { value: preferences } = await read(PREFERENCES);
  keepThemeHint(preferences.theme);
  const working = mountState(body, { state: 'working', t, preferences });
  const [tabId, found] = await Promise.all([started.tabId, started.found]);
  const context = { body, t, preferences, tabId };
  if (found.outcome === 'article') await showArticle(context, found.article, working.destroy);
  else {
    working.destroy();
    showState(context, found.outcome);
  }
}

const openSettings = (): void => {
  void attempt(() => browser.runtime.openOptionsPage()).then(() => window.close());
};

function showState({ body, t, preferences, tabId }: Context, state: State): void {
  const again = () => {
    body.replaceChildren();
    void showPopup(body, start());
  };
  const settings: StateAction = { label: 'settings', run: openSettings };
  const mayChange = state !== 'forbidden' && tabId !== null;
  const actions: StateAction[] = mayChange ? [{ label: 'tryAgain', run: again }, settings] : [settings];
  mountState(body, { state, t, preferences, actions });
  void new PageFonts().use(preferences.font, body.textContent ?? '');
}

async function showArticle(context: Context, article: Article, endWorking: () => void): Promise<void> {
  const { body, t, preferences, tabId } = context;
  const origin = originOf(article.url);
  const [{ memory }, { sites }] = await Promise.all([readReadingState(article.url), listSites()]);
  const listed = sites.some((site) => site.origin === origin && site.allowed);
  const fonts = new PageFonts();
  endWorking();
  const tell = async (answer: Promise<Kept | null>) => {
    const kept = await answer;
    if (kept && kept !== 'kept') view.say(t(`store_${kept}`));
  };
  const view = mountView(body, {
    article,
    preferences,
    surface: 'popup',
    t,
    // Reading on where one stopped is for the reader over the page: the popup begins with the key quotes.
    memory: { ...memory, place: null },
    actions: {
      ...(tabId !== null && { openReader: () => void openReader(tabId, () => view.say(t('goneText'))) }),
      ...(origin &&
        tabId !== null && { alwaysHere: alwaysHere({ origin, tabId, listed, t, say: (m) => view.say(m) }) }),
      openSettings,
      savePreferences: (changed, all) => {
        keepThemeHint(all.theme);
        void fonts.use(all.font, article.text);
        void tell(send('savePreferences', changed));
      },
      putBack: (id) => void tell(send('putBack', { host: hostKey(article.url), id })),
      // A popup that is being closed loads nothing any more.
      loadAids: () => import('../../view/aids/index.ts').catch(() => null),
    },
  });
  document.title = article.title;
  view.focusHeadline();
  void fonts.use(preferences.font, article.text);
}

async function openReader(tabId: number, onRefused: () => void): Promise<void> {
  if (await showReader(tabId, 'show')) window.close();
  else onRefused();
}
