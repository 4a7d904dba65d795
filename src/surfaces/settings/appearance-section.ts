import { browser } from '../../browser/browser.ts';
import { send } from '../../browser/messages.ts';
import { isRoaming, setRoaming } from '../../browser/roaming.ts';
import { PREFERENCES, ROAMING } from '../../browser/slots.ts';
import { read } from '../../browser/store.ts';
import { renderFields } from '../../view/aids/settings.ts';
import { mountView } from '../../view/mount-view.ts';
import type { Preferences } from '../../view/preferences.ts';
import { h } from '../../view/render.ts';
import { wear } from '../../view/wear.ts';
import { PageFonts } from '../fonts.ts';
import { keepThemeHint } from '../theme-hint.ts';
import { type Page, section } from './page.ts';
import { sampleArticle } from './sample-article.ts';

/** Changes are kept once they pause for this long (ms): a slider makes dozens in a second. */
const PAUSE = 250;

/** How the text looks, with the reading view itself as the preview. */
export async function appearanceSection(
  page: Page,
  preferences: Preferences,
  gone: AbortSignal,
): Promise<HTMLElement> {
  const { t, frame } = page;
  const article = sampleArticle(t);
  const fonts = new PageFonts();
  const box = h('div', { class: 'preview' });
  const view = mountView(box, { article, preferences, surface: 'preview', t, actions: {} });
  const updates: ((preferences: Preferences) => void)[] = [];
  let pause: ReturnType<typeof setTimeout> | undefined;
  let pending: Partial<Preferences> | null = null;

  const keep = async () => {
    clearTimeout(pause);
    const changed = pending;
    if (!changed) return;
    pending = null;
    const kept = await send('savePreferences', changed);
    if (kept && kept !== 'kept') page.say(t(`store_${kept}`));
  };
  page.settle = keep;
  addEventListener('pagehide', () => void keep(), { signal: gone });
  const target = {
    t,
    preferences,
    onUpdate: (callback: (preferences: Preferences) => void) => updates.push(callback),
    change(change: Partial<Preferences>) {
      show({ ...target.preferences, ...change });
      for (const update of updates) update(target.preferences);
      pending = { ...pending, ...change };
      clearTimeout(pause);
      pause = setTimeout(() => void keep(), PAUSE);
    },
  };
  const show = (changed: Preferences) => {
    target.preferences = changed;
    view.update(changed);
    wear(frame, changed);
    keepThemeHint(changed.theme);
    void fonts.use(changed.font, article.text);
  };
  /** Follows what a reader in another window, or another device, changed. */
  const follow = async () => {
    const { value } = await read(PREFERENCES);
    if (pending || JSON.stringify(value) === JSON.stringify(target.preferences)) return;
    show(value);
    fields.firstElementChild?.replaceWith(renderFields(target));
  };
  const onStored = (changes: object) => {
    if (PREFERENCES.key in changes) void follow();
  };
  browser.storage.local.onChanged?.addListener(onStored);
  gone.addEventListener('abort', () => browser.storage.local.onChanged?.removeListener(onStored));
  void fonts.use(preferences.font, article.text);
  const fields = h('div', {}, renderFields(target), await syncField(page));
  const sample = h('div', { class: 'sample', role: 'region', 'aria-label': t('preview') }, box);
  return section(t, 'appearance', h('div', { class: 'appearance' }, fields, sample));
}

async function syncField({ t, say }: Page): Promise<HTMLElement> {
  const sync = h('input', { type: 'checkbox', checked: await isRoaming() });
  sync.addEventListener('change', async () => {
    const trouble = await setRoaming(sync.checked, ROAMING);
    if (!trouble) return;
    sync.checked = !sync.checked;
    say(t(`store_${trouble}`));
  });
  return h('label', { class: 'field' }, h('span', {}, t('sync')), sync);
}
