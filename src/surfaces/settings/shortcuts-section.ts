import { attempt } from '../../browser/attempt.ts';
import { browser } from '../../browser/browser.ts';
import type { Translate } from '../../view/messages.ts';
import { h } from '../../view/render.ts';
import { section } from './page.ts';

/** Stands for the place in a translated sentence until the sentence is parted there. */
const GAP = '\u0000';

/** The shortcuts that are really assigned (browsers leave out what they cannot give), and where they are changed. */
export async function shortcutsSection(t: Translate): Promise<HTMLElement> {
  const commands = (await attempt(() => browser.commands.getAll())) ?? [];
  const rows = commands.flatMap(({ name, description, shortcut }) => [
    h('dt', {}, name === '_execute_action' ? t('commandPopup') : description || t('commandReader')),
    h('dd', {}, shortcut ? h('kbd', { dir: 'ltr' }, shortcut) : h('i', {}, t('noShortcut'))),
  ]);
  const [before = '', after = ''] = t('changeShortcuts', GAP).split(GAP);
  const hint = h('p', { class: 'hint' }, before, place(), after);
  return section(t, 'shortcuts', h('dl', { class: 'shortcuts' }, ...rows), hint);
}

/** Where this browser has them changed: a button where a page may open that place, else its name. */
function place(): HTMLElement {
  const { userAgent } = navigator;
  if (userAgent.includes('Firefox')) {
    // Firefox 137 and newer; the types do not know it yet.
    const { openShortcutSettings } = (browser.commands ?? {}) as {
      openShortcutSettings?: () => Promise<void>;
    };
    return openShortcutSettings ? opener('about:addons', openShortcutSettings) : h('bdi', {}, 'about:addons');
  }
  const isChromium = /Chrom(e|ium)\//.test(userAgent);
  if (!isChromium) return h('bdi', {}, 'Safari');
  const url = `${userAgent.includes('Edg/') ? 'edge' : 'chrome'}://extensions/shortcuts`;
  return opener(url, () => browser.tabs.create({ url }));
}

function opener(name: string, open: () => Promise<unknown>): HTMLElement {
  return h('button', { type: 'button', class: 'place', dir: 'ltr', onclick: () => void attempt(open) }, name);
}
