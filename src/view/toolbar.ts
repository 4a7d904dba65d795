import { h } from './render.ts';
import type { AidName, View } from './view.ts';

/**
 * The toolbar: one tab stop, arrow keys between its buttons (WAI-ARIA, toolbar pattern). Where there is little room, what is needed less
 * stands behind the last button, «more» (`aids/more.ts`).
 * @param timeLeft shows how long the rest takes
 */
export function renderToolbar(view: View, timeLeft: HTMLElement): HTMLElement {
  const { t, actions, surface } = view;
  const isOver = surface === 'overlay';
  const button = (label: string, onclick: () => void, attributes: Record<string, string> = {}) =>
    h('button', { type: 'button', onclick, ...attributes }, label);
  const aid = (name: AidName, label: string, attributes: Record<string, string> = {}) =>
    actions.loadAids &&
    button(label, () => void view.aid(name), { 'aria-haspopup': 'dialog', ...attributes });
  const named = (name: string) => ({ title: name, 'aria-label': name });
  const wide = { class: 'wide' };
  const always = actions.alwaysHere;
  const pressed = (listed: boolean) => pin?.setAttribute('aria-pressed', String(listed));
  const pin = always && button(t('alwaysHere'), () => always.run(pressed), isOver ? wide : {});
  pressed(always?.listed === true);
  const tools: (HTMLElement | false | undefined)[] = [
    aid('settings', 'Aa', named(t('appearance'))),
    actions.openReader && button(t('openReader'), actions.openReader),
    isOver && hasHeadings(view) && aid('outline', t('outline'), wide),
    isOver && aid('find', t('find'), wide),
    pin,
    isOver && actions.openSettings && button(t('settings'), actions.openSettings, wide),
    aid('more', '⋯', { ...named(t('more')), class: 'narrow' }),
    isOver && timeLeft,
    actions.close && button(t('close'), actions.close, named(t('closeReader'))),
  ];
  const shown = tools.filter((tool): tool is HTMLElement => tool instanceof HTMLElement);
  const brand = h('span', { class: 'brand' }, 'Broadsheet');
  const toolbar = h('div', { class: 'bar', role: 'toolbar', 'aria-label': t('tools') }, brand, ...shown);
  rove(
    toolbar,
    shown.filter((tool) => tool !== timeLeft),
  );
  return toolbar;
}

/** Whether the article has headings of its own. */
export function hasHeadings({ article }: Pick<View, 'article'>): boolean {
  return /<h[2-6][\s>]/.test(article.html);
}

function rove(toolbar: HTMLElement, buttons: readonly HTMLElement[]): void {
  const stop = (chosen: HTMLElement) => {
    for (const button of buttons) button.tabIndex = button === chosen ? 0 : -1;
  };
  if (buttons[0]) stop(buttons[0]);
  toolbar.addEventListener('focusin', (event) => {
    if (event.target instanceof HTMLElement && buttons.includes(event.target)) stop(event.target);
  });
  toolbar.addEventListener('keydown', (event) => {
    const shown = buttons.filter((button) => getComputedStyle(button).display !== 'none');
    const index = shown.findIndex((button) => button.matches(':focus'));
    const forward = getComputedStyle(toolbar).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const backward = forward === 'ArrowRight' ? 'ArrowLeft' : 'ArrowRight';
    const steps: Record<string, number> = {
      [forward]: index + 1,
      [backward]: index - 1,
      Home: 0,
      End: shown.length - 1,
    };
    const to = steps[event.key];
    if (index < 0 || to === undefined) return;
    event.preventDefault();
    shown[(to + shown.length) % shown.length]?.focus();
  });
}
