import { h } from '../render.ts';
import type { View } from '../view.ts';
import { togglePanel } from './panel.ts';

/** Matches that are marked at once: more than anybody steps through. */
const MOST = 2000;

/** The name of the browser's highlight for the matches, beside that of the current one. */
const FOUND = 'broadsheet-found';

/** Finds words in the article: marks every match, steps through them, tells how many there are. */
export function toggleFind(view: View): void {
  const { t } = view;
  let ranges: Range[] = [];
  let index = 0;
  const count = h('output', { 'aria-live': 'polite' });
  const digits = new Intl.NumberFormat(t.lang);
  const step = (by: number) => {
    if (ranges.length === 0) return;
    index = (index + by + ranges.length) % ranges.length;
    const range = ranges[index];
    if (!range) return;
    view.marking.show([range]);
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    count.textContent = t('matchOf', digits.format(index + 1), digits.format(ranges.length));
  };
  const search = async () => {
    const found = await findIn(view, input.value);
    ranges = found;
    index = 0;
    view.marking.clear();
    // Where the browser cannot, the current match alone is marked.
    if (typeof Highlight === 'function') CSS.highlights?.set(FOUND, new Highlight(...ranges));
    count.textContent = input.value.trim() ? t('noMatch') : '';
    step(0);
  };
  const input = h('input', {
    type: 'search',
    'aria-label': t('find'),
    placeholder: t('find'),
    autocomplete: 'off',
    oninput: () => void search(),
    onkeydown: (event) => {
      const { key, shiftKey } = event as KeyboardEvent;
      if (key !== 'Enter') return;
      event.preventDefault();
      step(shiftKey ? -1 : 1);
    },
  });
  togglePanel(view, 'find', t('find'), ({ closed }) => {
    for (const end of [closed, view.gone]) end.addEventListener('abort', () => CSS.highlights?.delete(FOUND));
    return [
      h(
        'div',
        { class: 'find' },
        input,
        h('button', { type: 'button', 'aria-label': t('previous'), onclick: () => step(-1) }, '↑'),
        h('button', { type: 'button', 'aria-label': t('next'), onclick: () => step(1) }, '↓'),
        count,
      ),
    ];
  });
}

/** Ranges of the text that hold the words, regardless of case. */
async function findIn(view: View, words: string): Promise<Range[]> {
  const fold = folder(view.article.lang);
  const wanted = fold(words.trim());
  if (!wanted) return [];
  const map = await view.textMap();
  const text = fold(view.article.text);
  const ranges: Range[] = [];
  for (
    let at = text.indexOf(wanted);
    at >= 0 && ranges.length < MOST;
    at = text.indexOf(wanted, at + wanted.length)
  ) {
    const range = map.rangeOf(at, at + wanted.length);
    if (range) ranges.push(range);
  }
  return ranges;
}

/** Letters of which nobody has to type the marks to find them. Not й and its like, nor syllables of Korean: these are others without. */
const MARKED = /[À-Ͽёآ-ỿ]/g;

/** Lower case without marks that keeps the length, and so the offsets, of every text: İ alone would become two characters. */
function folder(lang: string | null): (text: string) => string {
  const lower = (text: string) =>
    text.toLocaleLowerCase(lang || undefined).replace(MARKED, (letter) => letter.normalize('NFD').charAt(0));
  return (text) => {
    const whole = lower(text);
    if (whole.length === text.length) return whole;
    return text.replace(/./gsu, (one) => (lower(one).length === one.length ? lower(one) : one));
  };
}
