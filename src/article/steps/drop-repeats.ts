import type { RemovedKind } from '../article.ts';
import { fingerprint } from '../evidence/fold.ts';
import type { PageFacts } from '../evidence/page-facts.ts';
import { isBehindKicker } from '../metadata/title.ts';
import { type Block, closest } from '../tree/page-tree.ts';

/** Shorter text repeats by chance: a refrain, an answer. */
const QUOTE_CHARS = 30;
/** A headline over the story that shares this many words with the title is the title, told for search engines or for readers. */
const SHARED_WORDS = 0.7;
/** A kicker stands before the headline in the same heading («Broken pool: Lohmar closes its baths»). */
const KICKER_CHARS = 60;
/** Elements that set a sentence of the story again, for the eye. */
const SET_APART = new Set(['BLOCKQUOTE', 'ASIDE', 'FIGURE']);
const PULL_QUOTE_NAME = /pull-?quote|highlight|callout/i;

/** What stands over the story and is shown apart from it. */
export interface Masthead {
  title: string;
  dek: string | null;
}

/**
 * Drops what the reader has already read: the headline and the dek over the story, pull quotes that set a sentence
 * again, and blocks that stand on the page twice.
 * @returns what each dropped block was, by its index
 */
export function dropRepeats(facts: PageFacts, kept: number[], masthead: Masthead): Map<number, RemovedKind> {
  const dropped = new Map<number, RemovedKind>();
  const { blocks } = facts.tree;
  const titles = [masthead.title, masthead.dek ?? ''].filter((text) => text.length > 3);
  const story = blocks.filter(({ index }) => kept[index] === 1).map((block) => block.text);
  const whole = story.join('\n');
  const times = counter(story);
  for (const block of blocks) {
    const { index, text, kind } = block;
    if (kept[index] !== 1 || text === '') continue;
    if (index <= facts.lead && titles.some((title) => repeatsTitle(block, title)))
      dropped.set(index, 'repeat');
    else if (block.isProse && facts.repeats.has(index) && times(text) === 2) dropped.set(index, 'repeat');
    else if (
      kind !== 'code' &&
      text.length >= QUOTE_CHARS &&
      isSetApart(index, facts) &&
      countIn(whole, bare(text)) > 1
    )
      dropped.set(index, 'pull-quote');
  }
  for (const index of dropped.keys()) kept[index] = 0;
  return dropped;
}

function repeatsTitle({ text, kind }: Block, title: string): boolean {
  if (kind === 'heading' && text.length <= title.length + KICKER_CHARS && isBehindKicker(text, title))
    return true;
  if (text.length > title.length * 1.3 + 5) return false;
  const [line, name] = [fingerprint(text), fingerprint(title)];
  if (line === name) return true;
  if (kind === 'heading')
    return line !== '' && (name.startsWith(line) || sharedWords(line, name) >= SHARED_WORDS);
  return line.length > 15 && name.length > 15 && (name.startsWith(line) || line.startsWith(name));
}

/** The share of a line's words that the title has too. */
function sharedWords(line: string, title: string): number {
  const words = line.split(' ');
  const known = new Set(title.split(' '));
  return words.filter((word) => known.has(word)).length / words.length;
}

/** Tells how often a text stands in the story: one that comes once more is a copy, one that comes again and again a refrain. */
function counter(story: readonly string[]): (text: string) => number {
  let counts: Map<string, number> | null = null;
  return (text) => {
    if (!counts) {
      counts = new Map();
      for (const line of story) counts.set(line, (counts.get(line) ?? 0) + 1);
    }
    return counts.get(text) ?? 0;
  };
}

function isSetApart(index: number, facts: PageFacts): boolean {
  const block = facts.tree.blocks[index];
  if (!block) return false;
  return (
    closest(block, SET_APART) !== null ||
    PULL_QUOTE_NAME.test(`${block.region.name} ${block.region.parent?.name ?? ''}`)
  );
}

/** Without the quotation marks that a pull quote may add. */
function bare(text: string): string {
  return text.replace(/^[“”"„«‘’'\s]+/, '').replace(/(?<![“”"„»‘’'\s.])[“”"„»‘’'\s.]+$/, '');
}

function countIn(text: string, part: string): number {
  if (part.length < QUOTE_CHARS) return 0;
  const first = text.indexOf(part);
  if (first === -1) return 0;
  return text.indexOf(part, first + part.length) === -1 ? 1 : 2;
}
