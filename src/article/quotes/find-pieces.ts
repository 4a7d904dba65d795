import { DASH_LANGUAGES, DIALOGUE_DASH, MARKS, type MarkPair } from '../../rules/quotes/marks.ts';
import { allMatches, firstMatch } from '../matches.ts';
import type { Steps } from '../steps-in-time.ts';
import type { Paragraph } from './paragraphs.ts';

/** A stretch of text between quotation marks, by its offsets in the text, without the marks. */
export interface Piece {
  start: number;
  end: number;
  /** Where the opening mark begins and the closing mark ends. */
  outerStart: number;
  outerEnd: number;
  /** Index of the paragraph. */
  paragraph: number;
  /** False where the paragraph ends before the mark closes. */
  closed: boolean;
  /** Whether the same mark opens the next paragraph, so that the speech goes on there. */
  goesOn: boolean;
  mark: string;
}

/** A quotation mark that is not closed takes its paragraph with it only up to this length (characters). */
const LONGEST_UNCLOSED = 1500;
/** So many take about a millisecond, but for those of a page that tries it. */
const PARAGRAPHS_PER_STEP = 50;
const OPENER = new RegExp(`[${MARKS.map(({ open }) => open).join('')}]`, 'g');
const WORD = /[\p{L}\p{N}]/u;
const WIDE = /[「」『』《》\u3000-\u9fff\uac00-\ud7af\uff00-\uffef]/;
const BEFORE_OPEN = /[\s([{—–\-:;,.…/¿¡“‘"'«‹„>|]/;

/** Finds the stretches between quotation marks, the outermost only, in one pass over the text. */
export function* findPieces(
  text: string,
  paragraphs: readonly Paragraph[],
  lang: string,
  cue: RegExp,
): Steps<Piece[]> {
  const pairs = MARKS.filter(({ open, close }) => open !== close || open !== '”' || !text.includes('“'));
  const openers = new Map(pairs.map((pair) => [pair.open, pair]));
  const pieces: Piece[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index % PARAGRAPHS_PER_STEP === PARAGRAPHS_PER_STEP - 1) yield;
    const dash = DASH_LANGUAGES.has(lang)
      ? DIALOGUE_DASH.exec(text.slice(paragraph.start, paragraph.start + 5))
      : null;
    if (dash) {
      pieces.push({
        ...dialogue(text, paragraph, dash[0].length, cue),
        paragraph: index,
        closed: true,
        goesOn: false,
        mark: '—',
      });
      continue;
    }
    const line = text.slice(paragraph.start, paragraph.end);
    OPENER.lastIndex = 0;
    for (let found = OPENER.exec(line); found; found = OPENER.exec(line)) {
      const at = paragraph.start + found.index;
      const pair = openers.get(found[0]);
      if (!pair || !opens(text, at, pair, paragraph)) continue;
      const piece = closePiece(text, at, pair, paragraph, paragraphs[index + 1]);
      if (!piece) continue;
      if (text.slice(piece.start, piece.end).trim())
        for (const part of DASH_LANGUAGES.has(lang) ? aroundNarrator(text, piece, cue) : [piece])
          pieces.push({ ...part, paragraph: index, mark: pair.open });
      OPENER.lastIndex = piece.outerEnd - paragraph.start;
    }
  }
  return pieces;
}

function opens(
  text: string,
  at: number,
  { open, close, apostrophe }: MarkPair,
  { start }: Paragraph,
): boolean {
  const before = at === start ? ' ' : text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (WIDE.test(open)) return true;
  if (!BEFORE_OPEN.test(before) && !WIDE.test(before)) return false;
  // «6'2"», «’90s»: a figure before or after is a measure or a decade.
  if (apostrophe)
    return (
      /[\p{L}[“"«…]/u.test(after) && !/^\S?(?:tis|twas|em|cause|til)\b/i.test(text.slice(at + 1, at + 7))
    );
  return open !== close || after !== ' ' || before === ' ';
}

function closePiece(
  text: string,
  at: number,
  pair: MarkPair,
  paragraph: Paragraph,
  next: Paragraph | undefined,
) {
  const start = at + 1;
  const closeAt = pair.apostrophe
    ? closeApostrophe(text, start, pair, paragraph.end)
    : closeMark(text, start, pair, paragraph.end);
  if (closeAt >= 0)
    return {
      ...trimmed(text, start, closeAt),
      outerStart: at,
      outerEnd: closeAt + (isDoubled(text, closeAt, pair) ? 2 : 1),
      closed: true,
      goesOn: false,
    };
  const goesOn = next !== undefined && text.charAt(next.start) === pair.open && !pair.apostrophe;
  const isWhole =
    text.slice(paragraph.start, at).trim() === '' &&
    paragraph.end - at <= LONGEST_UNCLOSED &&
    !pair.apostrophe;
  if (!goesOn && !isWhole) return null;
  return {
    ...trimmed(text, start, paragraph.end),
    outerStart: at,
    outerEnd: paragraph.end,
    closed: false,
    goesOn,
  };
}

/** The place of the mark that closes, -1 where none does. Marks of the same kind inside are counted. */
function closeMark(
  text: string,
  start: number,
  { open, close, alsoCloses = '' }: MarkPair,
  end: number,
): number {
  let depth = 1;
  for (let at = start; at < end; at++) {
    const char = text.charAt(at);
    if (depth === 1 && (char === '’' || char === "'") && text.charAt(at + 1) === char && /[“"„]/.test(open))
      return at;
    if (char === open && open !== close && !alsoCloses.includes(open)) depth++;
    else if (char === close || (depth === 1 && alsoCloses.includes(char))) {
      if (open === close && isInner(text, at)) continue;
      if (--depth === 0) return at;
    }
  }
  return -1;
}

/** A straight mark that opens a quote in the quote, or stands for inches. */
function isInner(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (WIDE.test(after)) return false;
  return WORD.test(after) && (/[\s(—]/.test(before) || WORD.test(before)) && !/[.,!?…]/.test(before);
}

/** A single mark that closes: behind a point or a comma if the paragraph has one, else where the first word ends. */
function closeApostrophe(
  text: string,
  start: number,
  { close, alsoCloses = '' }: MarkPair,
  end: number,
): number {
  let first = -1;
  for (let at = start; at < end; at++) {
    const char = text.charAt(at);
    if (char !== close && !alsoCloses.includes(char)) continue;
    if (WORD.test(text.charAt(at + 1))) continue;
    if (/[.,!?…]/.test(text.charAt(at - 1))) return at;
    if (/\s/.test(text.charAt(at - 1))) continue;
    // A plural's apostrophe («workers' rights») looks the same: the last word before the next sentence decides.
    if (first < 0) first = at;
    else if (text.charAt(first - 1) !== 's') break;
    else first = at;
  }
  return first;
}

/** A line of dialogue: what follows the dash, up to the dash or the comma behind which the narrator speaks. */
function dialogue(text: string, { start, end }: Paragraph, dashLength: number, cue: RegExp) {
  const from = start + dashLength;
  const rest = text.slice(from, end);
  const narrator = narratorIn(rest, cue);
  const to = narrator < 0 ? end : from + narrator;
  return { ...trimmed(text, from, to), outerStart: start, outerEnd: to };
}

function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

type Span = Omit<Piece, 'paragraph' | 'mark'>;

/** What may begin the narrator's words within a quote, in Romance languages: «…, dit-il, …», «… —dijo Ruiz—, …». */
const INCISE = /[,!?…]?\s[—–]\s?(?=\p{Ll})|[,!?…]\s(?=\p{Ll}[\p{L}'’]*-(?:t-)?(?:il|elle|on)s?\s?)/gu;
/** Most of the narrator's words (characters). */
const LONGEST_INCISE = 120;

/** The halves of a quote whose marks also hold the narrator's words. */
function aroundNarrator(text: string, piece: Span, cue: RegExp): Span[] {
  const inner = text.slice(piece.start, piece.end);
  for (const { 0: sign, index } of allMatches(INCISE, inner)) {
    const from = index + sign.length;
    const isDash = /[—–]/.test(sign);
    const close = (isDash ? /\s?[—–][,.;]?\s/ : /[,.]\s/).exec(inner.slice(from, from + LONGEST_INCISE));
    if (!close) continue;
    const verb = firstMatch(cue, inner.slice(from, from + close.index));
    // «ha insistido», «a-t-il dit»
    if (!verb || verb.index > 12) continue;
    const end = piece.start + index + (/^[!?…]/.test(sign) ? 1 : 0);
    const start = piece.start + from + close.index + close[0].length;
    return [
      { ...piece, end, outerEnd: end, closed: true, goesOn: false },
      { ...piece, ...trimmed(text, start, piece.end), outerStart: start },
    ];
  }
  return [piece];
}

/** Two single marks set for a double one. */
function isDoubled(text: string, at: number, { apostrophe }: MarkPair): boolean {
  return !apostrophe && /^(?:’’|'')/.test(text.slice(at, at + 2));
}

/** Where the narrator takes over from the speaker: behind a second dash, or with a verb of saying behind a comma. */
function narratorIn(line: string, cue: RegExp): number {
  const dash = /\s[—–―-]\s?(?=\p{L})/u.exec(line)?.index ?? -1;
  const verb = new RegExp(cue.source, 'iuy');
  for (const match of allMatches(/[,!?…]\s+(?=\p{Ll})/gu, line)) {
    const next = match.index + match[0].length;
    verb.lastIndex = next;
    if (verb.test(line) && (dash < 0 || match.index < dash))
      return match.index + (match[0].startsWith(',') ? 0 : 1);
  }
  return dash;
}
