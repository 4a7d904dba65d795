import type { Judged } from './judge-lines.ts';

/** Longer lines are no label, credit or blurb. */
const MAX_LINE_CHARS = 160;
/** A box falls with this share of its characters, or of its lines. */
const BOX_SHARE = 0.4;
/** Numbers of a player or a counter: `0:00 / 5:41`, `1x`, `90%`. */
const FIGURES = /^[\P{L}x]*\d[\P{L}x]*$/u;

/** An element that groups a few short lines, one of them surely boilerplate, is a widget: the others go with it. */
export function judgeBoxes(judged: readonly Judged[], body: Element): void {
  const boxes = new Map<Element, Judged[]>();
  for (const entry of judged) {
    for (let at: Element | null = entry.line.block; at && at !== body; at = at.parentElement) {
      if (at.tagName.toUpperCase() !== 'DIV') continue;
      const entries = boxes.get(at);
      if (entries) entries.push(entry);
      else boxes.set(at, [entry]);
    }
  }
  for (const [box, entries] of boxes) judgeBox(box, entries);
}

function judgeBox(box: Element, entries: Judged[]): void {
  const junk = entries.filter(({ verdict }) => verdict);
  const rest = entries.filter(({ verdict }) => !verdict);
  const verdict = junk[0]?.verdict;
  if (!verdict || rest.length === 0) return;
  if (rest.some(({ line, isProse }) => isProse || line.text.length > MAX_LINE_CHARS)) return;
  const hasFields = box.hasAttribute('data-fields');
  const weight = (some: Judged[]) => some.reduce((sum, { line }) => sum + line.text.length, 0);
  const isMost =
    junk.length >= entries.length * 0.5 && weight(junk) >= (weight(junk) + weight(rest)) * BOX_SHARE;
  for (const entry of rest) {
    // An item of a list stands or falls with its list.
    const isAkin = entry.kinship !== null && !entry.line.group;
    if (hasFields || isMost || isAkin || FIGURES.test(entry.line.text))
      entry.verdict = { ...verdict, confidence: 0.7, isLabel: false };
  }
}
