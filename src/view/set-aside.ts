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
): HTMLElement | null {
  if (article.removed.length === 0) return null;
  const list = h('ul');
  // Taken once the body is whole and before anything is put back or added: `before` counts the children as the engine left them.
  const anchors = whole.then(() => [...body.children]);
  for (const block of article.removed) {
    const item = h(
      'li',
      {},
      h(
        'span',
        {},
        h('b', {}, t(`kind_${kindKey(block.kind)}` as MessageKey)),
        h('span', { dir: 'auto', lang: article.lang }, block.text),
      ),
    );
    const restore = async () => {
      item.remove();
      putBack(block, body, (await anchors)[block.before] ?? null, t);
    };
    item.append(
      h(
        'button',
        {
          type: 'button',
          onclick: () => void restore().then(() => onPutBack(block)),
        },
        t('putBack'),
      ),
    );
    list.append(item);
    if (remembered.includes(block.id)) void restore();
  }
  return h(
    'details',
    { class: 'aside' },
    h('summary', {}, t.plural('setAside', article.removed.length), h('u', {}, t('show'))),
    list,
  );
}

const kindKey = (kind: string): string => (kind === 'other' ? 'unknown' : kind.replace('-', '_'));

function putBack(block: RemovedBlock, body: HTMLElement, anchor: Element | null, t: Translate): void {
  const fragment = parseHtml(block.html);
  finish(fragment, t);
  body.insertBefore(h('div', { class: 'restored', id: `restored-${block.id}` }, fragment), anchor);
}
