import { attempt } from '../../browser/attempt.ts';
import { browser } from '../../browser/browser.ts';
import { originOf, originsMeant, patternOf, siteName } from '../../browser/origin.ts';
import {
  addSites,
  dropWish,
  finishWish,
  listSites,
  removeSite,
  type Site,
  storeWish,
} from '../../browser/sites.ts';
import { h } from '../../view/render.ts';
import { type Page, section } from './page.ts';

/** The listed sites: added with the browser's permission, removed together with it. */
export async function sitesSection(page: Page, gone: AbortSignal): Promise<HTMLElement> {
  const { t } = page;
  const list = h('ul', { class: 'sites' });
  const draw = async () => {
    const { sites, trouble } = await listSites();
    const items = sites.map((site) => siteItem(page, site, draw));
    list.replaceChildren(...(items.length > 0 ? items : [h('li', { class: 'empty' }, t('noSites'))]));
    if (trouble) page.say(t(`store_${trouble}`));
  };
  await draw();
  const follow = () => void draw();
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(follow);
  onRemoved.addListener(follow);
  browser.storage.local.onChanged?.addListener(follow);
  gone.addEventListener('abort', () => {
    onAdded.removeListener(follow);
    onRemoved.removeListener(follow);
    browser.storage.local.onChanged?.removeListener(follow);
  });
  return section(t, 'sites', list, addForm(page, draw));
}

function addForm(page: Page, draw: () => Promise<void>): HTMLElement {
  const { t } = page;
  const input = h('input', {
    type: 'text',
    inputmode: 'url',
    'aria-label': t('siteAddress'),
    placeholder: 'news.example',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    dir: 'ltr',
  });
  // The reader over a page cannot ask for a permission itself: it sends people here with the site filled in.
  const asked = originOf(new URLSearchParams(location.search).get('site') ?? '');
  const button = h('button', { type: 'submit', autofocus: asked !== null }, t('addSite'));
  if (asked) input.value = asked;
  const add = (event: Event) => {
    event.preventDefault();
    const origins = originsMeant(input.value);
    if (origins.length === 0) return page.say(t('badAddress', input.value));
    askFor(page, origins, async () => {
      input.value = '';
      await draw();
    });
  };
  return h('form', { class: 'add', onsubmit: add }, input, button);
}

function siteItem(page: Page, { origin, allowed }: Site, draw: () => Promise<void>): HTMLElement {
  const { t } = page;
  const name = siteName(origin);
  const remove = async () => {
    const trouble = await removeSite(origin);
    await draw();
    page.say(trouble ? t(`store_${trouble}`) : t('siteRemoved'));
  };
  const allowAgain = () => askFor(page, [origin], draw);
  return h(
    'li',
    {},
    h('span', { class: 'site' }, h('bdi', {}, name), !allowed && h('small', {}, t('notAllowed'))),
    !allowed && h('button', { type: 'button', onclick: allowAgain }, t('allowAgain')),
    h(
      'button',
      { type: 'button', 'aria-label': t('removeSiteName', name), onclick: () => void remove() },
      t('removeSite'),
    ),
  );
}

/** Asks for the permission of sites. Nothing is awaited before the request: the click's gesture would be spent. */
function askFor({ t, say }: Page, origins: string[], done: () => Promise<void>): void {
  void storeWish(origins, null);
  const asked = attempt(() => browser.permissions.request({ origins: origins.map(patternOf) }));
  void asked.then(async (isGiven) => {
    if (!isGiven) {
      await dropWish();
      return say(t('refusedText'));
    }
    await finishWish();
    const trouble = await addSites(origins);
    await done();
    say(trouble ? t(`store_${trouble}`) : t('siteAdded'));
  });
}
