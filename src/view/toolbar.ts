import type { View } from './mount-view.ts';
import { h } from './render.ts';

/** The toolbar: one tab stop, arrow keys between its buttons (WAI-ARIA, toolbar pattern). */
export function renderToolbar(view: View): { toolbar: HTMLElement; timeLeft: HTMLElement } {
  const { t, actions, surface } = view;
  const timeLeft = h('button', {
    type: 'button',
    class: 'left',
    onclick: () => void view.aid('outline'),
    hidden: surface === 'popup',
  });
  const button = (label: string, run: () => void, title?: string) =>
    h('button', { type: 'button', onclick: run, title, 'aria-label': title }, label);
  const always = actions.alwaysHere;
  const buttons = [
    surface !== 'preview' &&
      actions.loadAids &&
      button('Aa', () => void view.aid('settings'), t('appearance')),
    actions.openReader && button(t('openReader'), actions.openReader),
    always &&
      h(
        'button',
        { type: 'button', 'aria-pressed': String(always.listed), onclick: always.run },
        t('alwaysHere'),
      ),
    surface === 'overlay' && button(t('find'), () => void view.aid('find')),
    surface === 'overlay' && timeLeft,
    actions.openSettings && button(t('settings'), actions.openSettings),
    actions.close && button(t('close'), actions.close, t('closeReader')),
  ].filter((item): item is HTMLButtonElement => item instanceof HTMLElement);
  const toolbar = h(
    'div',
    { class: 'bar', role: 'toolbar', 'aria-label': t('tools') },
    surface !== 'preview' && h('span', { class: 'brand' }, 'Broadsheet'),
    ...buttons,
  );
  rove(toolbar, buttons);
  return { toolbar, timeLeft };
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
    const shown = buttons.filter((button) => !button.hidden);
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
