import { type Child, h } from '../render.ts';
import type { View } from '../view.ts';

/** An open panel beside the text. */
export interface Panel {
  element: HTMLElement;
  /** Aborted when the panel is closed. */
  closed: AbortSignal;
  close(): void;
}

const open = new WeakMap<View, Panel & { name: string }>();

/** Opens a panel, or closes it where the same one is open. Focus goes in, and back on closing; Escape closes. */
export function togglePanel(
  view: View,
  name: string,
  title: string,
  content: (panel: Panel) => Child[],
): void {
  const before = open.get(view);
  before?.close();
  if (before?.name === name) return;
  const from = activeIn(view);
  const id = `panel-${name}`;
  const closing = new AbortController();
  const panel: Panel & { name: string } = {
    name,
    element: h('section', {
      class: 'panel',
      role: 'dialog',
      'aria-labelledby': id,
      tabindex: '-1',
      lang: view.t.lang,
      dir: view.t.dir,
    }),
    closed: closing.signal,
    close() {
      closing.abort();
      panel.element.remove();
      open.delete(view);
      if (from?.isConnected) from.focus({ preventScroll: true });
    },
  };
  const head = h(
    'div',
    { class: 'panel-head' },
    h('h2', { id }, title),
    h('button', { type: 'button', onclick: () => panel.close() }, view.t('close')),
  );
  panel.element.append(head, ...content(panel).filter((child): child is Node => child instanceof Node));
  panel.element.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    panel.close();
  });
  open.set(view, panel);
  view.frame.append(panel.element);
  const first = (what: string) => panel.element.querySelector<HTMLElement>(what);
  (first('[data-first]') ?? first('input,select,textarea,.list button') ?? panel.element).focus();
}

/** Whether a panel is open; closes it. */
export function closePanel(view: View): boolean {
  const panel = open.get(view);
  panel?.close();
  return panel !== undefined;
}

function activeIn(view: View): HTMLElement | null {
  const owner = view.frame.getRootNode() as Document | ShadowRoot;
  return owner.activeElement instanceof HTMLElement ? owner.activeElement : null;
}
