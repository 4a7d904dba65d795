import { browser } from '../browser/browser.ts';
import { makeTranslate } from '../browser/i18n.ts';
import { originOf, patternOf, siteName } from '../browser/origin.ts';
import {
  addSite,
  finishWish,
  listSites,
  removeSite,
  storeWish,
  syncRegistrations,
} from '../browser/sites.ts';
import { PREFERENCES } from '../browser/slots.ts';
import { isRoaming, read, setRoaming, write } from '../browser/store.ts';
import { exportSettings, importSettings } from '../browser/transfer.ts';
import { renderFields } from '../view/aids/settings.ts';
import { AID_STYLES } from '../view/aids/styles.ts';
import type { MessageKey, Translate } from '../view/messages.ts';
import { mountView } from '../view/mount-view.ts';
import type { Preferences } from '../view/preferences.ts';
import { h } from '../view/render.ts';
import { adopt } from '../view/styles/adopt.ts';
import { SETTINGS_STYLES } from '../view/styles/settings.ts';
import { wear } from '../view/wear.ts';
import { sampleArticle } from './sample-article.ts';

interface Page {
  t: Translate;
  frame: HTMLElement;
  /** Says a message, on screen and to assistive technology. */
  say(message: string): void;
}

/** The settings page: sites, shortcuts, appearance with a live preview, settings as a file. */
export async function openSettingsPage(body: HTMLElement): Promise<void> {
  const t = makeTranslate();
  document.documentElement.lang = t.lang;
  document.documentElement.dir = t.dir;
  document.title = t('settingsTitle');
  adopt(body);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(AID_STYLES + SETTINGS_STYLES);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const { value: preferences } = await read(PREFERENCES);
  const status = h('div', { class: 'status', role: 'status' });
  const frame = h('div', { class: 'bs settings', lang: t.lang, dir: t.dir, 'data-surface': 'settings' });
  const page: Page = { t, frame, say: (message) => status.replaceChildren(message) };
  wear(frame, preferences);
  const sections = await Promise.all([
    sitesSection(page),
    shortcutsSection(t),
    appearanceSection(page, preferences),
    dataSection(page),
  ]);
  frame.append(
    h(
      'main',
      { class: 'scroll' },
      h(
        'div',
        { class: 'column' },
        h('h1', {}, t('settingsTitle')),
        h('p', { class: 'dek' }, t('privacy')),
        ...sections,
      ),
    ),
    status,
  );
  body.replaceChildren(frame);
}

function section(t: Translate, title: MessageKey, ...children: (HTMLElement | null)[]): HTMLElement {
  const id = `section-${title}`;
  return h('section', { 'aria-labelledby': id }, h('h2', { id }, t(title)), ...children);
}

async function sitesSection(page: Page): Promise<HTMLElement> {
  const { t } = page;
  const list = h('ul', { class: 'sites' });
  const draw = async () => {
    const { sites, trouble } = await listSites();
    const items = sites.map(({ origin, allowed }) => siteItem(page, origin, allowed, draw));
    list.replaceChildren(...(items.length > 0 ? items : [h('li', { class: 'empty' }, t('noSites'))]));
    if (trouble) page.say(t(`store_${trouble}`));
  };
  await draw();
  const input = h('input', {
    type: 'text',
    inputmode: 'url',
    'aria-label': t('siteAddress'),
    placeholder: 'news.example',
    autocomplete: 'off',
    dir: 'ltr',
  });
  const add = (event: Event) => {
    event.preventDefault();
    const origin = originOf(input.value);
    if (!origin) return page.say(t('badAddress', input.value));
    askFor(page, origin, async () => {
      input.value = '';
      await draw();
    });
  };
  browser.permissions.onAdded.addListener(() => void draw());
  browser.permissions.onRemoved.addListener(() => void draw());
  return section(
    t,
    'sites',
    list,
    h('form', { class: 'add', onsubmit: add }, input, h('button', { type: 'submit' }, t('addSite'))),
  );
}

function siteItem(page: Page, origin: string, allowed: boolean, draw: () => Promise<void>): HTMLElement {
  const { t } = page;
  const name = siteName(origin);
  const remove = async () => {
    const trouble = await removeSite(origin);
    page.say(trouble ? t(`store_${trouble}`) : t('siteRemoved'));
    await draw();
  };
  return h(
    'li',
    {},
    h('span', { class: 'site' }, h('bdi', {}, name), !allowed && h('small', {}, t('notAllowed'))),
    !allowed && h('button', { type: 'button', onclick: () => askFor(page, origin, draw) }, t('allowAgain')),
    h(
      'button',
      { type: 'button', 'aria-label': t('removeSiteName', name), onclick: () => void remove() },
      t('removeSite'),
    ),
  );
}

/** Asks for a site's permission. Nothing is awaited before the request: the click's gesture would be spent. */
function askFor({ t, say }: Page, origin: string, done: () => Promise<void>): void {
  void storeWish(origin, null);
  browser.permissions.request({ origins: [patternOf(origin)] }).then(
    async (isGiven) => {
      if (!isGiven) return say(t('refusedText'));
      await finishWish();
      const trouble = await addSite(origin);
      say(trouble ? t(`store_${trouble}`) : t('siteAdded'));
      await done();
    },
    () => say(t('refusedText')),
  );
}

async function shortcutsSection(t: Translate): Promise<HTMLElement> {
  const commands = await browser.commands.getAll().catch(() => []);
  const rows = commands.flatMap(({ name, description, shortcut }) => [
    h('dt', {}, name === '_execute_action' ? t('commandPopup') : (description ?? name ?? '')),
    h('dd', {}, shortcut ? h('kbd', { dir: 'ltr' }, shortcut) : h('i', {}, t('noShortcut'))),
  ]);
  const place = navigator.userAgent.includes('Firefox')
    ? 'about:addons'
    : navigator.userAgent.includes('Edg/')
      ? 'edge://extensions/shortcuts'
      : 'chrome://extensions/shortcuts';
  return section(
    t,
    'shortcuts',
    h('dl', { class: 'shortcuts' }, ...rows),
    h('p', { class: 'hint' }, t('changeShortcuts', place)),
  );
}

async function appearanceSection(page: Page, preferences: Preferences): Promise<HTMLElement> {
  const { t, frame } = page;
  const box = h('div', { class: 'preview' });
  const view = mountView(box, { article: sampleArticle(t), preferences, surface: 'preview', t, actions: {} });
  const updates: ((preferences: Preferences) => void)[] = [];
  const target = {
    t,
    preferences,
    onUpdate: (callback: (preferences: Preferences) => void) => updates.push(callback),
    change(change: Partial<Preferences>) {
      target.preferences = { ...target.preferences, ...change };
      view.update(target.preferences);
      wear(frame, target.preferences);
      void write(PREFERENCES, target.preferences).then(
        (trouble) => trouble && page.say(t(`store_${trouble}`)),
      );
    },
  };
  const sync = h('input', { type: 'checkbox', checked: await isRoaming() });
  sync.addEventListener('change', async () => {
    const trouble = await setRoaming(sync.checked, [PREFERENCES]);
    if (!trouble) return;
    sync.checked = !sync.checked;
    page.say(t(`store_${trouble}`));
  });
  const fields = h(
    'div',
    {},
    renderFields(target),
    h('label', { class: 'field' }, h('span', {}, t('sync')), sync),
  );
  return section(
    t,
    'appearance',
    h(
      'div',
      { class: 'appearance' },
      fields,
      h('div', { class: 'sample', role: 'region', 'aria-label': t('preview') }, box),
    ),
  );
}

async function dataSection(page: Page): Promise<HTMLElement> {
  const { t } = page;
  const save = async () => {
    const blob = new Blob([await exportSettings()], { type: 'application/json' });
    const link = h('a', { href: URL.createObjectURL(blob), download: 'broadsheet-settings.json' });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  };
  const file = h('input', { type: 'file', accept: 'application/json,.json', hidden: true });
  file.addEventListener('change', async () => {
    const text = await file.files?.[0]?.text().catch(() => '');
    file.value = '';
    const result = await importSettings(text ?? '');
    if (result.outcome === 'imported') {
      await syncRegistrations();
      await openSettingsPage(document.body);
      document.querySelector('.status')?.replaceChildren(t('imported'));
    } else if (result.outcome === 'trouble') page.say(t(`store_${result.trouble}`));
    else page.say(t(result.outcome === 'newer' ? 'newerFile' : 'badFile'));
  });
  const buttons = h(
    'div',
    { class: 'data' },
    h('button', { type: 'button', onclick: () => void save() }, t('exportSettings')),
    h('button', { type: 'button', onclick: () => file.click() }, t('importSettings')),
    file,
  );
  return section(t, 'data', buttons);
}
