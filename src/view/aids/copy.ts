import type { Quote } from '../../article/article.ts';
import { citation, paragraphLink } from '../../article/citation.ts';
import { h } from '../render.ts';
import type { View } from '../view.ts';

/** Copies a quote as a citation. */
export function copyQuote(view: View, quote: Quote): Promise<void> {
  return copy(view, citation(view.article, quote, view.marks, view.published));
}

/** Puts a button beside every paragraph that copies its link, and one beside code that copies the code. */
export function addCopyButtons(view: View): void {
  const { article, body, t } = view;
  for (const paragraph of body.querySelectorAll<HTMLElement>(':scope > :is(p,blockquote,ul,ol)')) {
    const words = paragraph.textContent?.trim() ?? '';
    if (words.length < 40) continue;
    const link = () => copy(view, paragraphLink(article, firstLine(article.text, words)));
    // A list takes nothing but items.
    const holder = paragraph.matches('ul,ol') ? (paragraph.firstElementChild ?? paragraph) : paragraph;
    holder.classList.add('linked');
    holder.append(
      h('button', {
        type: 'button',
        class: 'link',
        tabindex: '-1',
        'aria-label': t('copyLink'),
        title: t('copyLink'),
        lang: t.lang,
        onclick: () => void link(),
      }),
    );
  }
  roveLinks(body);
  for (const code of body.querySelectorAll('pre')) {
    const text = code.textContent ?? '';
    code.after(
      h(
        'button',
        { type: 'button', class: 'copy-code', onclick: () => void copy(view, text) },
        t('copyCode'),
      ),
    );
  }
}

/**
 * Of the paragraphs' buttons one alone is a tab stop: that of the paragraph where the reader is, by keyboard or by touch. A long article
 * would have hundreds.
 */
function roveLinks(body: HTMLElement): void {
  let near: Element | null = null;
  const come = ({ target }: Event) => {
    const paragraph = target instanceof Element ? target.closest('.linked') : null;
    if (!paragraph || paragraph === near) return;
    setStop(near, -1);
    setStop(paragraph, 0);
    near = paragraph;
  };
  body.addEventListener('focusin', come);
  body.addEventListener('click', come);
}

function setStop(paragraph: Element | null, tabIndex: 0 | -1): void {
  paragraph?.classList.toggle('near', tabIndex === 0);
  const link = paragraph?.querySelector<HTMLElement>(':scope > .link');
  if (link) link.tabIndex = tabIndex;
}

/** A paragraph as it stands in the text, where white space is folded. */
function firstLine(text: string, words: string): string {
  const folded = words.replace(/\s+/g, ' ');
  const at = text.indexOf(folded.slice(0, 40));
  return at < 0 ? folded : text.slice(at, at + folded.length);
}

async function copy(view: View, text: string): Promise<void> {
  const isDone = await (navigator.clipboard?.writeText(text) ?? Promise.reject()).then(
    () => true,
    () => copyBySelection(view, text),
  );
  view.say(view.t(isDone ? 'copied' : 'copyFailed'));
}

/** For pages whose policy, or whose connection (http), keeps the clipboard closed to scripts. */
function copyBySelection(view: View, text: string): boolean {
  const area = h('textarea', { class: 'hidden', readonly: true });
  area.value = text;
  const owner = view.frame.getRootNode() as Document | ShadowRoot;
  const before = owner.activeElement instanceof HTMLElement ? owner.activeElement : null;
  view.frame.append(area);
  area.select();
  const isDone = document.execCommand('copy');
  area.remove();
  before?.focus({ preventScroll: true });
  return isDone;
}
