import type { Judged } from './judge-lines.ts';
import { ANNOUNCING } from './spread.ts';

/** A list falls with this share of its items. */
const LIST_SHARE = 0.75;

/** A list of steps or facts may hold the same words: its items stay unless most of them are boilerplate. */
export function judgeLists(judged: readonly Judged[]): void {
  const groups = new Map<Element, Judged[]>();
  for (const entry of judged) {
    const { group } = entry.line;
    if (!group) continue;
    const entries = groups.get(group);
    if (entries) entries.push(entry);
    else groups.set(group, [entry]);
  }
  for (const [group, entries] of groups) {
    const junk = entries.filter(({ verdict }) => verdict);
    const ordered = group.tagName.toUpperCase() === 'OL' && entries.some(({ line }) => line.linkChars === 0);
    const isMost = !ordered && junk.length >= entries.length * LIST_SHARE;
    const verdict = isMost || isLabelled(entries) ? (junk[0]?.verdict ?? null) : null;
    for (const entry of entries) entry.verdict = verdict ? (entry.verdict ?? verdict) : null;
  }
}

/** «Tags» as the first item, links as the others. */
function isLabelled([first, ...others]: Judged[]): boolean {
  if (!first?.verdict?.isLabel || !ANNOUNCING.has(first.verdict.kind) || others.length === 0) return false;
  return others.every(({ line }) => line.linkChars > line.text.length * 0.8);
}
