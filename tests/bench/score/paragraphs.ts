/** Which paragraphs of an expected result a result lacks, and what of the lacking was set aside by name. */

/** A paragraph that is not in the result. */
export interface LostParagraph {
  text: string;
  /** What the engine says that it was («newsletter»), or null where it says nothing. */
  reason: string | null;
}

/** A block that an engine set aside: its kind and its whole text. */
export interface SetAsideText {
  kind: string;
  text: string;
}

/** Shorter lines are labels and numbers; whether they belong to the story is a matter of taste. */
const SHORTEST_PARAGRAPH = 5;
/** A paragraph with an advertisement or a link taken out of it is still there. */
const ENOUGH = 0.8;

/** @param expected and result as a reader sees them, a block a line */
export function lostParagraphs(expected: string, result: string, setAside: SetAsideText[]): LostParagraph[] {
  const whole = folded(result).join(' ');
  const pairs = pairsOf(folded(result));
  const aside = setAside.map(({ kind, text }) => ({ kind, text: folded(text).join(' ') }));
  return expected
    .split('\n')
    .filter((line) => folded(line).length >= SHORTEST_PARAGRAPH && !isThere(folded(line), whole, pairs))
    .map((text) => {
      const words = folded(text).join(' ');
      return {
        text,
        reason: aside.find((block) => block.text.includes(words) || words.includes(block.text))?.kind ?? null,
      };
    });
}

function isThere(words: string[], whole: string, pairs: Set<string>): boolean {
  if (whole.includes(words.join(' '))) return true;
  const own = [...pairsOf(words)];
  return own.filter((pair) => pairs.has(pair)).length >= ENOUGH * own.length;
}

const folded = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function pairsOf(words: string[]): Set<string> {
  return new Set(words.slice(1).map((word, index) => `${words[index]} ${word}`));
}
