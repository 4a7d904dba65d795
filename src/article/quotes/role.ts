import type { NameRun } from './names.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Longest role (words). */
const LONGEST_ROLE = 18;

/** What a text calls somebody: the titles before the name, or the words set off by commas behind it. */
export function roleOf(
  text: string,
  run: Pick<NameRun, 'title' | 'start' | 'end'>,
  { onlyCue, pronounKind, stop }: Pick<Vocabulary, 'onlyCue' | 'pronounKind' | 'stop'>,
): string | null {
  const words = appositionIn(text.slice(run.end, run.end + 200));
  const isRole =
    words &&
    // «, en la radio»
    stop.exec(` ${words}`)?.index !== 0 &&
    !/^(?:however|though|too|meanwhile|again|instead|then|he|she|they|it|i|we|one)\b/iu.test(words) &&
    !/^(?:who|which|die|der|qui|que|che|and|but|or|in|on|at|via|while|when|as|after|before|referring|citing|speaking|adding|noting|\p{L}+ing)\s/iu.test(
      words,
    ) &&
    !/\b(?:said|says|was|were|is|are|has|had)\b/u.test(words) &&
    words.split(' ').length <= LONGEST_ROLE;
  if (isRole && words) return words;
  const small = smallWordsAt(text.slice(Math.max(0, run.start - 60), run.start))?.split(' ') ?? [];
  // «säger»
  const lower = small.slice(small.findLastIndex((word) => onlyCue.test(word)) + 1).join(' ');
  const job =
    lower &&
    /(?:man|woman|person|er|or|ist|ian|ant|ent|head|chief|minister|president|judge|coach|star|host|guard|nurse|mayor|spokes\w+)$/u.test(
      lower,
    )
      ? lower.replace(/^.*\b(?:by|said|says|of|to|for|the|a|an|and|with|from|told)\s+/iu, '')
      : '';
  return pronounKind(run.title) ? null : titleAsRole(run.title || job);
}

// Patterns of characters by their property are dear to compile, the dearer the oftener they are repeated: where a plainer
// pattern finds the place, one look at a single character does.
const APPOSITION =
  /^,\s+((?:an?|the|its|his|her|their)\s+)?([^,;:.()\n“”"]{3,141}?)(?=[,;.]|\s(?:said|says|told|wrote|who|which)\b|$)/;
const LETTER = /^[\p{Ll}\p{Lu}]/u;

/** «, a professor at Yale» without comma and article; undefined where none stands at the beginning. */
function appositionIn(text: string): string | undefined {
  const found = APPOSITION.exec(text);
  const [, article = '', words = ''] = found ?? [];
  if (!found) return undefined;
  return LETTER.test(words) ? words.trim() : article === '' ? undefined : `${article}${words}`.trim();
}

/** Most small words before a name that tell its role. */
const MOST_SMALL = 4;
const SMALL = /^[\p{Ll}-]+$/u;
const SMALL_END = /[\p{Ll}-]+$/u;
const CAPITAL_END = /\p{Lu}[\p{L}.]*$/u;

/** The last words of a stretch that are written small, with a capitalised one before them. */
function smallWordsAt(text: string): string | undefined {
  const words = text.split(/\s+/);
  if (words.pop() !== '') return undefined;
  let from = words.length;
  while (from > 0 && words.length - from < MOST_SMALL && SMALL.test(words[from - 1] ?? '')) from--;
  const count = words.length - from;
  const before = words[from - 1] ?? '';
  // What a sign parts from the beginning of its word counts as a word: «“senior».
  const capital = count > 0 ? CAPITAL_END.exec(before) : null;
  const small = count < MOST_SMALL ? SMALL_END.exec(before) : null;
  const first = capital && (!small || capital.index <= small.index) ? capital : small;
  if (count === 0 && !first) return undefined;
  return [...(first ? [first[0]] : []), ...words.slice(from)].join(' ');
}

/** Titles before a name as a role; null where they are only a form of address. */
export function titleAsRole(title: string): string | null {
  const role = title
    .replace(/^(?:(?:the|a|an|but|and|as|when|while|after|in|at|on|for|mr|mrs|ms|miss)\.?(?:\s+|$))+/iu, '')
    .trim();
  return role && !/^(?:then|mr|mrs|ms|miss|čtk|\p{L})\.?$/iu.test(role) ? role : null;
}
