import type { PhraseKind } from '../../rules/phrases.ts';
import { END } from './judge-words.ts';
import type { LineFacts } from './line-facts.ts';
import type { Weight } from './weigh.ts';

/** A label is a few words («You might also be interested in»). */
const MAX_LABEL_CHARS = 70;
/** A name behind «Editor:». */
const MAX_NAME_CHARS = 24;
/** A promo's headline without a link. */
const MAX_PROMO_CHARS = 160;
/** Kinds whose label may stand before a headline that is no link. */
const PLAIN_LABELS = new Set<PhraseKind>(['related', 'video', 'tags', 'share', 'ad', 'policy', 'tools']);

const SEPARATOR = /[:：|｜•»›→▶►】\]]|\.{2,3}(?=\s)|…|\s[-–—>]\s|\.(?<=\p{Lu}{4}\.)\s/u;
const DURATION = /\(?\d{1,2}:\d{2}\)?/;

/** A mark behind a label is no longer (characters). */
const MARK_CHARS = 10;
const NONE: readonly { label: string; rest: string }[] = [];

/** The ways to cut a line into a label and what it announces. */
export function labelsOf({ text, linkStart }: LineFacts): readonly { label: string; rest: string }[] {
  const head = text.slice(0, MAX_LABEL_CHARS + MARK_CHARS);
  const mark = SEPARATOR.exec(head);
  const time = DURATION.exec(head);
  if (!mark && !time && linkStart <= 0) return NONE;
  const cuts = [
    [mark?.index ?? -1, mark?.[0].length ?? 0],
    [linkStart, 0],
    [time?.index ?? -1, 0],
  ] as const;
  return cuts
    .filter(([end]) => end > 0 && end <= MAX_LABEL_CHARS)
    .map(([end, width]) => ({ label: text.slice(0, end).trim(), rest: text.slice(end + width).trim() }))
    .filter(({ rest }) => rest !== '');
}

/** True where a label made of known words announces what stands behind it. */
export function announces(line: LineFacts, label: string, rest: string, weight: Weight): boolean {
  const linked = line.linkChars - (line.linkStart >= 0 && line.linkStart < label.length ? label.length : 0);
  const follows = SEPARATOR.test(line.text.slice(0, label.length + 3));
  if (linked >= rest.length * 0.6)
    return (
      follows ||
      weight.strong > 0 ||
      weight.words <= 2 ||
      (weight.startsKnown && weight.calls > 0 && weight.weak > 1)
    );
  // «Posted in News. Tagged flood, tunnel.»
  if (weight.kinds.has('tags') && linked >= rest.length * 0.4) return true;
  if (line.isHeading || rest.length > MAX_PROMO_CHARS) return false;
  if (END.test(rest) && !/[:?]\s*$/.test(rest)) return false;
  if (DURATION.test(rest) || isShouted(label)) return true;
  if (weight.kinds.has('bio')) return rest.length <= MAX_NAME_CHARS && !weight.kinds.has('related');
  return [...weight.kinds.keys()].some((kind) => PLAIN_LABELS.has(kind));
}

/** «PHOTOS» */
export function isShouted(label: string): boolean {
  return label.length > 3 && label === label.toUpperCase() && label !== label.toLowerCase();
}
