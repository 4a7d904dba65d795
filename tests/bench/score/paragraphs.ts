/** Which paragraphs of an expected result a result lacks, and what of the lacking was set aside by name. */

/** A paragraph that is not in the result. */
export interface LostParagraph {
  text: string;
  /** What the engine says that it was («newsletter»), or null where it says nothing. */
  reason: string | null;
}

/** A text that an engine gave elsewhere than in the body, or set aside: what it is, and the whole of it. */
export interface OtherText {
  kind: string;
  text: string;
}

/** Shorter lines are labels and numbers; whether they belong to the story is a matter of taste. */
const SHORTEST_PARAGRAPH = 5;
/** A paragraph with an advertisement or a link taken out of it is still there. */
const ENOUGH = 0.8;

/**
 * @param expected and result as a reader sees them, a block a line
 * @param others what the result holds outside of its body, and what was set aside
 */
export function lostParagraphs(
  expected: string,
  result: string,
  others: readonly OtherText[],
): LostParagraph[] {
  const body = read(result);
  const named = [...byKind(others)].map(([kind, texts]) => ({ kind, ...read(texts.join('\n')) }));
  return expected
    .split('\n')
    .filter((line) => folded(line).length >= SHORTEST_PARAGRAPH && !isThere(folded(withoutTool(line)), body))
    .map((text) => ({ text, reason: named.find((other) => isThere(folded(text), other))?.kind ?? null }));
}

/** «Early years[edit]» */
const withoutTool = (line: string): string => line.replace(/\[\p{L}+\]$/u, '');

interface Read {
  whole: string;
  pairs: Set<string>;
}

function read(text: string): Read {
  const words = folded(text);
  return { whole: words.join(' '), pairs: pairsOf(words) };
}

function byKind(others: readonly OtherText[]): Map<string, string[]> {
  const kinds = new Map<string, string[]>();
  for (const { kind, text } of others) kinds.set(kind, [...(kinds.get(kind) ?? []), text]);
  return kinds;
}

function isThere(words: string[], { whole, pairs }: Read): boolean {
  if (whole.includes(words.join(' '))) return true;
  const own = [...pairsOf(words)];
  return own.filter((pair) => pairs.has(pair)).length >= ENOUGH * own.length;
}

const folded = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function pairsOf(words: string[]): Set<string> {
  return new Set(words.slice(1).map((word, index) => `${words[index]} ${word}`));
}
