import { isRoaming, setRoaming } from '../../browser/roaming.ts';
import { PREFERENCES, ROAMING } from '../../browser/slots.ts';
import { write } from '../../browser/store.ts';
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
export async function appearanceSection(page: Page, preferences: Preferences): Promise<HTMLElement> {
  const { t, frame } = page;
  const article = sampleArticle(t);
  const fonts = new PageFonts();
  const box = h('div', { class: 'preview' });
  const view = mountView(box, { article, preferences, surface: 'preview', t, actions: {} });
  const updates: ((preferences: Preferences) => void)[] = [];
  let pause: ReturnType<typeof setTimeout> | undefined;

  const keep = async () => {
    const trouble = await write(PREFERENCES, target.preferences);
    if (trouble) page.say(t(`store_${trouble}`));
  };
  const target = {
    t,
    preferences,
    onUpdate: (callback: (preferences: Preferences) => void) => updates.push(callback),
    change(change: Partial<Preferences>) {
      target.preferences = { ...target.preferences, ...change };
      view.update(target.preferences);
      wear(frame, target.preferences);
      keepThemeHint(target.preferences.theme);
      void fonts.use(target.preferences.font, article.text);
      for (const update of updates) update(target.preferences);
      clearTimeout(pause);
      pause = setTimeout(() => void keep(), PAUSE);
    },
  };
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
