/** What the truth says of a block, and how much that counts. */
export interface Label {
  /** True for a part of the story. */
  isStory: boolean;
  weight: number;
}

const SHINGLE_WORDS = 4;
/** A block is the story's where this share of its shingles is in the truth; of a short one, all. */
const SHARE = 0.5;
const SHORT_WORDS = 8;
/** No paragraph counts for more words than this, and each line for some more than it has: a line left over is seen. */
const MOST_WORDS = 120;
const EXTRA_WORDS = 6;
/** The story of a page counts for 100, however long; what is not the story at most for so many times that. */
const PAGE_WEIGHT = 100;
const LEAST_WORDS = 80;
const MOST_JUNK = 2;

/**
 * Tells of each block of a page whether it is the story's.
 * @param texts the blocks' texts, in the order of the page
 * @param truth the article's text, a paragraph a line
 */
export function labelBlocks(texts: readonly string[], truth: string): Label[] {
  const words = wordsOf(truth);
  const shingles = new Set(shinglesOf(words));
  const lines = new Set(truth.split('\n').map((line) => wordsOf(line).join(' ')));
  const joined = ` ${words.join(' ')} `;
  const seen = new Set<string>();
  const labels = texts.map((text): Label => {
    const own = wordsOf(text);
    const key = own.join(' ');
    const isStory = own.length < SHINGLE_WORDS ? lines.has(key) : shareIn(own, shingles) > SHARE;
    const isUnclear = own.length > 1 && own.length < SHINGLE_WORDS && !isStory && joined.includes(` ${key} `);
    // What the page says twice stands in the truth once: which of the two is the story's is not known.
    const isTold = isStory && seen.has(key);
    seen.add(key);
    const weight =
      own.length === 0 || isUnclear || isTold ? 0 : Math.min(own.length, MOST_WORDS) + EXTRA_WORDS;
    return { isStory, weight };
  });
  return scale(labels);
}

function scale(labels: Label[]): Label[] {
  const sum = (isStory: boolean) =>
    labels.reduce((all, label) => all + (label.isStory === isStory ? label.weight : 0), 0);
  const story = PAGE_WEIGHT / Math.max(sum(true), LEAST_WORDS);
  const junk = story * Math.min(1, (MOST_JUNK * PAGE_WEIGHT) / (sum(false) * story + 1));
  return labels.map(({ isStory, weight }) => ({ isStory, weight: weight * (isStory ? story : junk) }));
}

function shareIn(words: readonly string[], shingles: ReadonlySet<string>): number {
  const own = shinglesOf(words);
  const share = own.filter((shingle) => shingles.has(shingle)).length / own.length;
  return words.length < SHORT_WORDS && share < 1 ? 0 : share;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const shinglesOf = (words: readonly string[]): string[] =>
  words
    .slice(0, Math.max(0, words.length - SHINGLE_WORDS + 1))
    .map((_, at) => words.slice(at, at + SHINGLE_WORDS).join(' '));
