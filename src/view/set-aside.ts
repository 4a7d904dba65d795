import type { Article, RemovedBlock } from '../article/article.ts';
import { type Body, finish } from './body.ts';
import type { MessageKey, Translate } from './messages.ts';
import { parseHtml } from './parse-html.ts';
import { h } from './render.ts';

/** Below this share of the page's prose the view says that parts may be missing. */
const ENOUGH = 0.75;

/** Warnings that stand above the text: a preview only, parts missing. */
export function renderNotices(article: Article, t: Translate): HTMLElement[] {
  const keys: MessageKey[] = [];
  if (article.isPreview) keys.push('previewOnly');
  else if (article.completeness.ratio < ENOUGH) keys.push('partsMissing');
  return keys.map((key) => h('p', { class: 'notice', role: 'note' }, t(key)));
}

/**
 * The list of what the cleaning set aside, each block with a button that puts it back.
 * @param remembered ids that somebody put back earlier on this site: they are put back at once
 */
export function renderSetAside(
  article: Article,
  { element: body, whole }: Body,
  t: Translate,
  remembered: readonly string[],
  onPutBack: (block: RemovedBlock) => void,
): HTMLDetailsElement | null {
  if (article.removed.length === 0) return null;
  const list = h('ul');
  const left = new Set(article.removed);
  const summary = h('summary', { lang: t.lang });
  const details = h('details', { class: 'aside' }, summary, list);
  // Taken once the body is whole and before anything is put back or added: `before` counts the children as the engine left them.
  const anchors = whole.then(() => [...body.children]);
  const tell = () => {
    summary.replaceChildren(...summaryOf([...left], t));
    details.hidden = left.size === 0;
  };
  const restore = async (block: RemovedBlock, item: HTMLElement) => {
    const hadFocus = item.matches(':focus-within');
    const next = item.nextElementSibling ?? item.previousElementSibling;
    item.remove();
    left.delete(block);
    tell();
    if (hadFocus) next?.querySelector('button')?.focus();
    const restored = putBack(block, body, (await anchors)[block.before] ?? null, t);
    if (hadFocus && !next) restored.focus();
  };
  for (const block of article.removed) {
    const item = asideItem(
      block,
      article.lang,
      t,
      () => void restore(block, item).then(() => onPutBack(block)),
    );
    list.append(item);
    if (remembered.includes(block.id)) void restore(block, item);
  }
  tell();
  return details;
}

function asideItem(block: RemovedBlock, lang: string | null, t: Translate, onclick: () => void): HTMLElement {
  const name = h('b', {}, t(`kind_${kindKey(block.kind)}` as MessageKey));
  return h(
    'li',
    {},
    h('span', {}, name, h('span', { dir: 'auto', lang }, block.text)),
    h('button', { type: 'button', onclick }, t('putBack')),
  );
}

/** How many there are, and a word on what they were. */
function summaryOf(blocks: readonly RemovedBlock[], t: Translate): (Node | string)[] {
  const kinds = new Set(blocks.map(({ kind }) => t(`kind_${kindKey(kind)}` as MessageKey)));
  // Not as units: these stand without any comma in half of the languages, and in Chinese without a space.
  const names = new Intl.ListFormat(t.lang, { style: 'narrow' }).format(kinds);
  return [h('b', {}, t.plural('setAside', blocks.length)), ` · ${names}`, h('u', {}, t('show'))];
}

const kindKey = (kind: string): string => (kind === 'other' ? 'unknown' : kind.replace('-', '_'));

function putBack(block: RemovedBlock, body: HTMLElement, anchor: Element | null, t: Translate): HTMLElement {
  const fragment = parseHtml(block.html);
  finish(fragment, t);
  const restored = h('div', { class: 'restored', id: `restored-${block.id}`, tabindex: '-1' }, fragment);
  return body.insertBefore(restored, anchor);
}
