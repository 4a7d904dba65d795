/**
 * All matches of a global pattern, in order. `String.matchAll` copies the pattern for each call, and browsers compile the copy anew:
 * dear for large patterns over short texts.
 */
export function allMatches(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return matches;
}

/** The first match of a global pattern. */
export function firstMatch(pattern: RegExp, text: string): RegExpExecArray | null {
  pattern.lastIndex = 0;
  return pattern.exec(text);
}

/** Words that are asked about are few and come again. */
const MAX_WORDS = 3000;

/** A test of words that remembers what it found: for patterns of many alternatives. */
export function remembered(test: (word: string) => boolean): (word: string) => boolean {
  const known = new Map<string, boolean>();
  return (word) => {
    let found = known.get(word);
    if (found !== undefined) return found;
    if (known.size > MAX_WORDS) known.clear();
    found = test(word);
    known.set(word, found);
    return found;
  };
}
