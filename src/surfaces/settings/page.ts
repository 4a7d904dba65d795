import type { MessageKey, Translate } from '../../view/messages.ts';
import { h } from '../../view/render.ts';

/** What the sections of the settings page share. */
export interface Page {
  t: Translate;
  frame: HTMLElement;
  /** Says a message, on screen and to assistive technology. */
  say: (message: string) => void;
  /** Keeps what was changed and is not kept yet. */
  settle: () => Promise<void>;
  /** Draws the whole page anew, and then says a message. */
  redraw: (message: string) => Promise<void>;
}

/** A section with its heading. */
export function section(t: Translate, title: MessageKey, ...children: HTMLElement[]): HTMLElement {
  const id = `section-${title}`;
  return h('section', { 'aria-labelledby': id }, h('h2', { id }, t(title)), ...children);
}
