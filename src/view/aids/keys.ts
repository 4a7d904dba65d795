import type { MessageKey } from '../messages.ts';
import { RANGES } from '../preferences.ts';
import { h } from '../render.ts';
import type { AidName, View } from '../view.ts';
import { closePanel, togglePanel } from './panel.ts';

/** Keys of the reader: what is pressed, what it is called. */
export const KEYS: [key: string, name: MessageKey][] = [
  ['?', 'keys'],
  ['/', 'find'],
  ['o', 'outline'],
  ['a', 'appearance'],
  ['q', 'quotesBySpeaker'],
  ['j', 'nextParagraph'],
  ['k', 'previousParagraph'],
  ['+', 'larger'],
  ['-', 'smaller'],
  ['Esc', 'closeReader'],
];

/** The list of the keys. */
export function toggleKeys(view: View): void {
  togglePanel(view, 'keys', view.t('keys'), () => [
    h(
      'dl',
      { class: 'keys' },
      ...KEYS.flatMap(([key, name]) => [h('dt', {}, h('kbd', {}, key)), h('dd', {}, view.t(name))]),
    ),
  ]);
}

const OPENS: Record<string, AidName> = { '?': 'keys', '/': 'find', o: 'outline', a: 'settings', q: 'quotes' };

/** What a key does. Gives false where the key is not the view's. */
export function pressKey(view: View, event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  const isTyping = target instanceof HTMLElement && target.matches('input,textarea,select');
  if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return false;
  const name = OPENS[event.key];
  if (name) void view.aid(name);
  else if (event.key === 'j' || event.key === 'k') step(view, event.key === 'j' ? 1 : -1);
  else if (event.key === '+' || event.key === '-')
    view.change({ size: resized(view.preferences.size, event.key === '+' ? 1 : -1) });
  else if (event.key === 'Escape') return closePanel(view);
  else return false;
  return true;
}

function resized(size: number, by: number): number {
  const [least, most, step] = RANGES.size;
  return Math.min(most, Math.max(least, size + by * step));
}

/** Moves the focus to the next or the last paragraph. */
function step(view: View, by: 1 | -1): void {
  const blocks = [...view.body.children].filter(
    (block): block is HTMLElement => block instanceof HTMLElement,
  );
  const middle = view.scroller.getBoundingClientRect().top + view.scroller.clientHeight / 3;
  const now = blocks.findLastIndex((block) => block.getBoundingClientRect().top <= middle + 2);
  const next = blocks[Math.min(blocks.length - 1, Math.max(0, now + by))];
  if (!next) return;
  view.scroller.scrollTop += next.getBoundingClientRect().top - middle;
  next.tabIndex = -1;
  next.focus({ preventScroll: true });
}
