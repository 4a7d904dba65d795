import { makeTranslate } from '../../browser/i18n.ts';
import { PREFERENCES } from '../../browser/slots.ts';
import { read } from '../../browser/store.ts';
import { AID_STYLES } from '../../view/aids/styles.ts';
import { h } from '../../view/render.ts';
import { adopt } from '../../view/styles/adopt.ts';
import { layered } from '../../view/styles/layered.ts';
import { SETTINGS_STYLES } from '../../view/styles/settings.ts';
import { wear } from '../../view/wear.ts';
import { keepThemeHint } from '../theme-hint.ts';
import { appearanceSection } from './appearance-section.ts';
import { dataSection } from './data-section.ts';
import type { Page } from './page.ts';
import { shortcutsSection } from './shortcuts-section.ts';
import { sitesSection } from './sites-section.ts';

/** How long a message stays on the screen (ms). */
const LONG_ENOUGH = 8000;

/** The settings page: sites, shortcuts, appearance with a live preview, settings as a file. */
export async function openSettingsPage(body: HTMLElement): Promise<void> {
  const t = makeTranslate();
  document.documentElement.lang = t.lang;
  document.documentElement.dir = t.dir;
  document.title = t('settingsTitle');
  adopt(body);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(layered(AID_STYLES + SETTINGS_STYLES));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  await draw(body, t);
}

async function draw(body: HTMLElement, t: Page['t'], message = ''): Promise<void> {
  const { value: preferences } = await read(PREFERENCES);
  keepThemeHint(preferences.theme);
  const gone = new AbortController();
  let silence: ReturnType<typeof setTimeout> | undefined;
  const status = h('div', { class: 'status', role: 'status' });
  const frame = h('div', { class: 'bs settings', lang: t.lang, dir: t.dir, 'data-surface': 'settings' });
  const page: Page = {
    t,
    frame,
    say: (words) => {
      status.replaceChildren(words);
      clearTimeout(silence);
      silence = setTimeout(() => status.replaceChildren(), LONG_ENOUGH);
    },
    settle: async () => undefined,
    redraw: async (words) => {
      gone.abort();
      await draw(body, t, words);
    },
  };
  const sections = await Promise.all([
    sitesSection(page, gone.signal),
    shortcutsSection(t),
    appearanceSection(page, preferences, gone.signal),
    dataSection(page),
  ]);
  const column = h(
    'div',
    { class: 'column' },
    h('h1', {}, t('settingsTitle')),
    h('p', { class: 'dek' }, t('privacy')),
    ...sections,
  );
  frame.append(h('main', { class: 'scroll' }, column), status);
  body.replaceChildren(frame);
  wear(frame, preferences);
  // Drawn anew after an import: whoever pressed its button goes on from there.
  frame.querySelector<HTMLElement>(message ? '.import' : '[autofocus]')?.focus();
  if (message) page.say(message);
}
