import { any } from '../../rules/languages/any.ts';
import { rulesOf } from '../../rules/languages/known.ts';
import type { LanguageRules, PhraseKind } from '../../rules/phrases.ts';
import { foldText } from './words.ts';

/** What an entry of a table does for a line that has it. */
export type Role =
  | 'strong'
  | 'weak'
  | 'call'
  | 'order'
  | 'small'
  | 'not'
  | 'by'
  | 'itself'
  | 'own'
  | 'appeal'
  | 'date';

export interface Entry {
  /** As it stands in the table. */
  source: string;
  /** Its first word, folded. */
  stem: string;
  role: Role;
  kind: PhraseKind | null;
  exact: boolean;
  /** The words that have to follow, folded. */
  rest: { stem: string; exact: boolean }[];
}

/** What a lexicon holds for one word, whatever stands around it. */
export interface Known {
  /** Entries that begin with the word, the longest stems first. */
  direct: readonly Entry[];
  /** What the words behind it may begin with that they ask for; null where one of them asks for none. */
  seconds: string | null;
  /** The same for the word without what its script writes before it. */
  bare: readonly Entry[];
  /** Entries that the word has glued to others. */
  inside: readonly Entry[];
  /** True where all three are empty. */
  isNone: boolean;
  /** Too short to mean anything. */
  isSmall: boolean;
}

/** A language's table, made ready to look words up in. */
export interface Lexicon {
  code: string;
  /** True where the table has the words with which a site speaks of itself. */
  tellsOwn: boolean;
  /** Words within a sentence behind which an order may stand. */
  beforeOrder: ReadonlySet<string>;
  byStem: Map<string, Entry[]>;
  /** Lengths of the stems with the same two first characters, the longest first. */
  lengths: Map<string, number[]>;
  /** Words that were looked up before: texts repeat most of theirs. */
  known: Map<string, Known>;
  /** Finds any entry of a language without spaces in a line. */
  scan: RegExp | null;
  /** Finds an entry inside a word of a language that glues words together. */
  inside: RegExp | null;
}

const CJK = /[\u3040-\u30ff\u3400-\u9fff]/;
const JOINED = /[_-]/;
const WHOLE_WORD_CHARS = 3;
const LETTER_SCRIPTS = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Devanagari}\p{N}]+$/u;
const INSIDE_CHARS = 5;

const compiled = new Map<string, Lexicon>();

/** The lexicon of a language, compiled when first asked for. */
export function lexiconFor(code: string): Lexicon | null {
  const known = compiled.get(code);
  if (known) return known;
  const rules = rulesOf(code);
  if (!rules) return null;
  const lexicon = compile(code, rules);
  compiled.set(code, lexicon);
  return lexicon;
}

function compile(code: string, rules: LanguageRules): Lexicon {
  const lexicon: Lexicon = {
    code,
    tellsOwn: rules.own !== undefined,
    beforeOrder: new Set(rules.beforeOrder?.split(' ')),
    byStem: new Map(),
    lengths: new Map(),
    known: new Map(),
    scan: null,
    inside: null,
  };
  for (const table of [rules, any]) {
    for (const [kind, words] of Object.entries(table.kinds))
      add(lexicon, words, 'strong', kind as PhraseKind);
    add(lexicon, table.weak, 'weak');
    add(lexicon, table.call, 'call');
    add(lexicon, table.order ?? '', 'order');
    add(lexicon, table.small ?? '', 'small');
    add(lexicon, table.not ?? '', 'not');
    add(lexicon, table.by ?? '', 'by');
    add(lexicon, table.itself ?? '', 'itself');
    add(lexicon, table.appeal ?? '', 'appeal');
    add(lexicon, table.own ?? '', 'own');
  }
  for (const name of rules.dates?.split(' ') ?? datesOf(code)) add(lexicon, `${name}.`, 'date');
  const stems = [...lexicon.byStem.keys()];
  for (const stem of stems) addLength(lexicon.lengths, stem);
  for (const lengths of lexicon.lengths.values()) lengths.sort((a, b) => b - a);
  const glued = stems.filter((stem) => CJK.test(stem));
  if (glued.length > 0) lexicon.scan = alternation(glued);
  if (rules.compound) lexicon.inside = alternation(strongStems(lexicon));
  return lexicon;
}

function add(lexicon: Lexicon, words: string, role: Role, kind: PhraseKind | null = null): void {
  for (const source of words.split(' ')) {
    if (source === '') continue;
    const parts = JOINED.test(source) ? source.split(JOINED).filter((part) => part !== '') : [source];
    const [first, ...rest] = parts.map(stemOf);
    if (!first) continue;
    const stem = source === 'a-' ? 'a-' : first.stem;
    const list = lexicon.byStem.get(stem) ?? [];
    list.push({ source, stem, role, kind, exact: first.exact, rest });
    lexicon.byStem.set(stem, list);
  }
}

function addLength(lengths: Map<string, number[]>, stem: string): void {
  const head = stem.slice(0, 2);
  const known = lengths.get(head);
  if (!known) lengths.set(head, [stem.length]);
  else if (!known.includes(stem.length)) known.push(stem.length);
}

function stemOf(part: string): { stem: string; exact: boolean } {
  const stem = foldText(part.endsWith('.') ? part.slice(0, -1) : part);
  const isShort = stem.length <= WHOLE_WORD_CHARS && LETTER_SCRIPTS.test(stem);
  return { stem, exact: part.endsWith('.') || isShort };
}

/** Names of months and days, as the browser knows them. */
function datesOf(code: string): Set<string> {
  const dates = new Set<string>();
  const day = 86_400_000;
  for (const width of ['long', 'short'] as const) {
    const month = new Intl.DateTimeFormat(code, { month: width, day: 'numeric', timeZone: 'UTC' });
    const weekday = new Intl.DateTimeFormat(code, { weekday: width, timeZone: 'UTC' });
    for (let index = 0; index < 12; index++) {
      const names = `${month.format(Date.UTC(2026, index, 2))} ${weekday.format(index * day)}`;
      for (const name of names.match(/\p{L}[\p{L}\p{M}]+/gu) ?? []) dates.add(name);
    }
  }
  return dates;
}

function strongStems(lexicon: Lexicon): string[] {
  const stems: string[] = [];
  for (const [stem, entries] of lexicon.byStem) {
    const glues = entries.some(
      ({ role, exact, rest }) => (role === 'strong' || role === 'weak') && !exact && rest.length === 0,
    );
    if (glues && stem.length >= INSIDE_CHARS) stems.push(stem);
  }
  return stems;
}

function alternation(stems: string[]): RegExp {
  const escaped = stems
    .sort((a, b) => b.length - a.length)
    .map((stem) => stem.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(escaped.join('|'), 'g');
}
