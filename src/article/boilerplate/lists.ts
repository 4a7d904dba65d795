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
    const isMost = !ordered && !isData(entries) && junk.length >= entries.length * LIST_SHARE;
    const verdict = isMost || isLabelled(entries) || isLedOn(entries) ? (junk[0]?.verdict ?? null) : null;
    const aside = verdict ? null : asideBehind(entries);
    for (const entry of entries)
      if (entry !== aside && !isRights(entry)) entry.verdict = verdict ? (entry.verdict ?? verdict) : null;
  }
  for (const entry of judged) if (isStep(entry)) entry.verdict = null;
}

/** A line of a numbered section: a step may ask for what a site asks for («Share the other half with friends.»). */
const isStep = ({ line, verdict }: Judged): boolean =>
  verdict !== null &&
  verdict.kind !== 'ad' &&
  line.group === null &&
  line.linkChars === 0 &&
  line.block.closest('ol') !== null;

/** «For more stories, go to the homepage.» in italics behind items that are in none, and know nothing of it. */
function asideBehind(entries: readonly Judged[]): Judged | null {
  const last = entries.at(-1);
  if (!last?.verdict || !last.line.isItalic || last.line.linkChars === 0) return null;
  const others = entries.slice(0, -1);
  return others.length > 0 && others.every(({ line, verdict }) => !verdict && !line.isItalic) ? last : null;
}

/** Of an item that leads on, what is no link is a word or two. */
const LED_ON = 0.6;
const SURE = 0.8;

/** «Read also: A headline» as one of a few items that are links, most of their words: «Ferries: Another headline» leads on, too. */
function isLedOn(entries: Judged[]): boolean {
  const told = entries.find(({ verdict }) => verdict);
  if (told?.verdict?.kind !== 'related' || told.verdict.confidence < SURE || told.verdict.isLabel)
    return false;
  return entries.every(({ line }) => line.linkChars >= line.text.length * LED_ON);
}

/** The line with the sign of copyright is no item of a list of the story's. */
const isRights = ({ verdict }: Judged): boolean => verdict?.kind === 'legal' && verdict.confidence > 0.9;

/** «Tags» as the first item, links as the others. */
function isLabelled([first, ...others]: Judged[]): boolean {
  if (!first?.verdict?.isLabel || !ANNOUNCING.has(first.verdict.kind) || others.length === 0) return false;
  return others.every(({ line }) => line.linkChars > line.text.length * 0.8);
}

/** «Free trial: 14 days» */
const NAMED_VALUE = /^[^:：]{2,40}[:：]\s?\S/;

/** Names and values, one of them a number, that ask for nothing. */
function isData(entries: readonly Judged[]): boolean {
  return (
    entries.length > 2 &&
    entries.some(({ line }) => /\d/.test(line.text)) &&
    entries.every(
      ({ line, verdict }) => line.linkChars === 0 && verdict?.asks !== true && NAMED_VALUE.test(line.text),
    )
  );
}
