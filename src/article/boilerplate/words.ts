import { byLetters } from '../letters.ts';

/** A word of a line as the lexicon sees it. */
export interface Word {
  /** Lower case, without diacritics. */
  text: string;
  /** Written with a capital where the sentence does not ask for one: a name, most of the time. */
  isName: boolean;
  /** First of a line, or behind a sign that parts it from the word before. */
  isFirst: boolean;
}

/** A line cut into words, with what its signs tell. */
export interface Words {
  words: Word[];
  /** Mail addresses, and names that begin with @; an icon before the line counts for one. */
  addresses: number;
  handles: number;
  /** True where it has characters of a script that does not part words. */
  isWide: boolean;
}

const ADDRESS = /[\w.+-]+@[\w-]+\.[\w.-]+|https?:\/\/\S+|\bwww\.\S+/g;
/** A button's or a promo's line begins with one: it speaks to the reader as a name with @ does. */
const ICON = /^(?:[▶►➡👉🎧🎙🔊🔈🎥🎬📺📹📷📸📧📬📩💌📲📱🔔🔗💬])/u;
const LONG = byLetters(/[\p{L}\p{M}]{4,}/gu);
const MAY_HOLD_ADDRESS = /@|:\/\/|www\./;
const HANDLE = /(?:^|[\s(])@\w+/g;
const WORD = byLetters(/[©%]|\b[aA][+-](?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+/gu);
/** Wide characters, and those that become wide ones in `foldText`. */
const WIDE = /[\u3040-\u9fff\uf900-\uffef]/;
const SENTENCE_END = /[.!?…:|·•]\s*$/;
const SPACE = 32;
const JOINS = /[\s'’-]/;
const ASCII = /^[\x20-\x7f]*$/;
/** Combining signs of Latin, Greek, Cyrillic, Hebrew and Arabic, and signs without width. */
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u0640\u200b-\u200f]/g;
const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ς: 'σ',
  ى: 'ي',
  ی: 'ي',
  ة: 'ه',
  ک: 'ك',
  ł: 'l',
  ø: 'o',
};

/** Lower case, one form for letters that differ in dress only. */
export function foldText(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ıςىیةکłø٠-٩۰-۹०-९]/g, (letter) => LETTERS[letter] ?? digitOf(letter));
}

/** The figure of another script as one of Latin's: each script has its ten in a row. */
function digitOf(figure: string): string {
  const code = figure.charCodeAt(0);
  return String(code - (code < 0x6f0 ? 0x660 : code < 0x966 ? 0x6f0 : 0x966));
}

/** Cuts a line into words. */
export function cutWords(line: string): Words {
  let addresses = 0;
  let handles = 0;
  let plain = line;
  if (MAY_HOLD_ADDRESS.test(line)) {
    plain = plain.replace(ADDRESS, () => {
      addresses++;
      return ' ';
    });
    plain = plain.replace(HANDLE, () => {
      handles++;
      return ' ';
    });
  }
  if (ICON.test(line)) handles++;
  const tokens = (plain.match(WORD(plain)) ?? []).map(tokenOf);
  const isTitle = titleCase(plain, tokens);
  const words: Word[] = [];
  let end = 0;
  for (const { raw, text, isCapital } of tokens) {
    // Between two words stands no sign of a word, so the next place where it stands is its own.
    const start = plain.indexOf(raw, end);
    const isFirst = parted(plain, end, start);
    words.push({ text, isName: isCapital && !isTitle && !(isFirst && begins(plain, end, start)), isFirst });
    end = start + raw.length;
  }
  return { words, addresses, handles, isWide: WIDE.test(plain) };
}

/** A word as it is written, and what is to be known of it wherever it stands. */
interface Token {
  raw: string;
  text: string;
  isCapital: boolean;
  /** Its stretches of four letters and more (one, but for `Covid19test`), and those of them that begin with a capital. */
  long: number;
  capitals: number;
  isFirstCapital: boolean;
}

const tokens = new Map<string, Token>();
/** Texts repeat most of their words; the memory is emptied before it grows over many texts. */
const MAX_TOKENS = 10_000;

function tokenOf(raw: string): Token {
  const found = tokens.get(raw);
  if (found) return found;
  const long = raw.length < 4 ? [] : (raw.match(LONG(raw)) ?? []);
  const token: Token = {
    raw,
    text: foldText(raw),
    isCapital: isCapital(raw),
    long: long.length,
    capitals: long.filter(isCapital).length,
    isFirstCapital: long[0] !== undefined && isCapital(long[0]),
  };
  if (tokens.size > MAX_TOKENS) tokens.clear();
  tokens.set(raw, token);
  return token;
}

/** True where more than a space, an apostrophe or a hyphen stands before the word. */
function parted(line: string, end: number, start: number): boolean {
  if (end === 0 || start !== end + 1) return true;
  return line.charCodeAt(end) !== SPACE && !JOINS.test(line.charAt(end));
}

/** True for a word that ends at `end` behind it where the next one, at `start`, begins a line or a sentence. */
function begins(line: string, end: number, start: number): boolean {
  if (end === 0) return true;
  if (start === end + 1 && line.charCodeAt(end) === SPACE) return false;
  return SENTENCE_END.test(line.slice(end - 1, start));
}

function isCapital(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

/** The different words of a text, folded; in Chinese and Japanese its characters. */
export function wordsIn(text: string): Set<string> {
  return new Set(foldText(text).match(/[\p{L}\p{M}\p{N}]{3,}|[\u3040-\u9fff]/gu) ?? []);
}

/** Fewer long words than this tell nothing about their case: «Edited by Ana Lima». */
const TITLE_WORDS = 4;

/** True where most longer words begin with a capital, as headlines and buttons do: there a capital makes no name. */
function titleCase(line: string, all: readonly Token[]): boolean {
  let first: Token | null = null;
  let long = 0;
  let capitals = 0;
  for (const token of all) {
    if (token.long === 0) continue;
    first ??= token;
    long += token.long;
    capitals += token.capitals;
  }
  // The first one has its capital from the sentence.
  if (first) long--;
  if (first?.isFirstCapital) capitals--;
  if (long < TITLE_WORDS && line !== line.toUpperCase()) return false;
  return capitals > long * 0.6;
}
