import type { RemovedKind } from '../../rules/removed-kind.ts';
import type { SetAside } from '../removed.ts';
import { endsSentence } from '../sentence-end.ts';
import type { Judged } from './judge-lines.ts';

/** Longer lines are no label, credit or blurb. */
const MAX_LINE_CHARS = 160;
/** A box falls with this share of its characters, or of its lines. */
const BOX_SHARE = 0.4;
/** What the lines between headline and story are. */
const HEAD: ReadonlySet<string> = new Set(['byline', 'time', 'bio']);
/** Numbers of a player or a counter: `0:00 / 5:41`, `1x`, `90%`. */
const FIGURES = /^[\P{L}x]*\d[\P{L}x]*$/u;

/** Sentences that know nothing of boilerplate and are longer together are the story's, in a box with what follows it (characters). */
const MAX_SENTENCES_CHARS = 100;
/** Kinds of what a form or an offer says of itself. */
const OFFERS = new Set<RemovedKind>(['newsletter', 'paywall', 'app', 'comments']);

/**
 * An element that groups a few short lines, one of them surely boilerplate, is a widget: the others go with it.
 * @param parts what was set aside before, with their marks in the body
 */
export function judgeBoxes(judged: readonly Judged[], body: Element, parts: readonly SetAside[]): void {
  const boxes = new Map<Element, Judged[]>();
  for (const entry of judged) {
    for (let at: Element | null = entry.line.block; at && at !== body; at = at.parentElement) {
      if (at.tagName.toUpperCase() !== 'DIV') continue;
      const entries = boxes.get(at);
      if (entries) entries.push(entry);
      else boxes.set(at, [entry]);
    }
  }
  const offers = parts.filter(({ kind }) => OFFERS.has(kind));
  for (const [box, entries] of boxes)
    judgeBox(
      box,
      entries,
      offers.filter(({ mark }) => box.contains(mark)),
    );
}

function judgeBox(box: Element, entries: Judged[], parts: readonly SetAside[]): void {
  const junk = entries.filter(({ verdict }) => verdict);
  const rest = entries.filter(({ verdict }) => !verdict);
  const verdict = junk[0]?.verdict ?? parts[0];
  if (!verdict || rest.length === 0) return;
  if (rest.some(({ line, isProse }) => isProse || line.text.length > MAX_LINE_CHARS)) return;
  const gone = [...junk.map(({ line }) => line), ...parts];
  const left = rest.map(({ line }) => line);
  const lines = countLines(junk) + parts.length;
  // A short story stands in one box with its head: that says nothing of its sentences.
  const isHead =
    parts.length === 0 &&
    !box.hasAttribute('data-fields') &&
    junk.every(({ line, verdict }) => verdict && HEAD.has(verdict.kind) && !endsSentence(line.text));
  const isMost =
    lines >= (lines + countLines(rest)) * 0.5 && weigh(gone) >= (weigh(gone) + weigh(left)) * BOX_SHARE;
  const isWidget = isMost || (junk.length > 0 && box.hasAttribute('data-fields'));
  const isTold = weigh(left.filter((_, index) => isSentence(rest[index]))) > MAX_SENTENCES_CHARS;
  for (const entry of rest) {
    if (isHead && endsSentence(entry.line.text)) continue;
    // An item of a list stands or falls with its list.
    const isAkin = entry.kinship !== null && !entry.line.group;
    if ((isWidget && !isTold) || isAkin || FIGURES.test(entry.line.text))
      entry.verdict = { kind: verdict.kind, confidence: 0.7, isLabel: false };
  }
}

const weigh = (some: readonly { text: string }[]): number =>
  some.reduce((sum, { text }) => sum + text.length, 0);

/** A list counts for one. */
const countLines = (entries: readonly Judged[]): number =>
  new Set(entries.map(({ line }) => line.group ?? line)).size;

/** A sentence that has no words of boilerplate, and asks nothing of its reader. */
const isSentence = (entry: Judged | undefined): boolean =>
  entry?.kinship === null && !entry.isAddressed() && !entry.line.group && endsSentence(entry.line.text);
