import { h } from '../render.ts';
import { hasHeadings } from '../toolbar.ts';
import type { AidName, View } from '../view.ts';
import { type Panel, togglePanel } from './panel.ts';

/** Everything that a narrow toolbar has no room for, in words. */
export function toggleMore(view: View): void {
  togglePanel(view, 'more', view.t('more'), (panel) => [h('ul', { class: 'list' }, ...items(view, panel))]);
}

function items(view: View, panel: Panel): HTMLElement[] {
  const { t, actions, article, surface } = view;
  const item = (label: string, run: () => void, pressed?: boolean) => {
    const onclick = () => {
      panel.close();
      run();
    };
    return h('li', {}, h('button', { type: 'button', 'aria-pressed': pressed?.toString(), onclick }, label));
  };
  const opens = (name: AidName, label: string) => item(label, () => void view.aid(name));
  const always = surface === 'overlay' ? actions.alwaysHere : undefined;
  return [
    hasHeadings(view) && opens('outline', t('outline')),
    opens('find', t('find')),
    article.quotes.length > 0 && opens('quotes', t('quotesBySpeaker')),
    opens('keys', t('keys')),
    always && item(t('alwaysHere'), () => always.run(), always.listed),
    actions.openSettings && item(t('settings'), actions.openSettings),
  ].filter((entry): entry is HTMLLIElement => entry instanceof HTMLElement);
}
