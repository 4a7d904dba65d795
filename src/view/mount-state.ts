import type { MessageKey, Translate } from './messages.ts';
import type { Preferences } from './preferences.ts';
import { h } from './render.ts';
import { adopt } from './styles/adopt.ts';
import { wear } from './wear.ts';

/** Why there is no article to show. */
export type State = 'working' | 'none' | 'forbidden' | 'gone' | 'failed';

export interface StateAction {
  label: MessageKey;
  run: () => void;
}

const TEXTS: Record<Exclude<State, 'working'>, [title: MessageKey, text: MessageKey]> = {
  none: ['noArticle', 'noArticleText'],
  forbidden: ['forbidden', 'forbiddenText'],
  gone: ['gone', 'goneText'],
  failed: ['failed', 'failedText'],
};

/** Shows, in plain words, that the view works, or why there is nothing to show and what can be done. */
export function mountState(
  root: ShadowRoot | HTMLElement,
  {
    state,
    t,
    preferences,
    actions = [],
  }: { state: State; t: Translate; preferences: Preferences; actions?: StateAction[] },
): { destroy(): void } {
  adopt(root);
  const content = state === 'working' ? skeleton(t) : message(TEXTS[state], t, actions);
  const frame = h('div', { class: 'bs', 'data-surface': 'popup', lang: t.lang, dir: t.dir }, content);
  wear(frame, preferences);
  root.append(frame);
  return { destroy: () => frame.remove() };
}

/** A still skeleton of an article; it appears only where the work takes longer than 150 ms, and words where it takes longer than a second. */
function skeleton(t: Translate): HTMLElement {
  const bones = Array.from({ length: 11 }, () => h('i'));
  return h(
    'main',
    { class: 'bones', 'aria-busy': 'true' },
    ...bones,
    h('p', { role: 'status' }, t('working')),
  );
}

function message(
  [title, text]: [MessageKey, MessageKey],
  t: Translate,
  actions: readonly StateAction[],
): HTMLElement {
  const buttons = actions.map(({ label, run }) => h('button', { type: 'button', onclick: run }, t(label)));
  return h(
    'main',
    { class: 'state' },
    h('div', { role: 'alert' }, h('h1', {}, t(title)), h('p', {}, t(text))),
    buttons.length > 0 && h('div', { class: 'actions' }, ...buttons),
  );
}
