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

/** Words and class names that are asked about are few and come again; the memory is emptied before it grows over many. */
const MOST_REMEMBERED = 5000;

/** A function of a word that remembers what it found: for patterns of many alternatives. */
export function remembered<T>(find: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const last = known.get(word);
    if (last !== undefined) return last;
    if (known.size > MOST_REMEMBERED) known.clear();
    const found = find(word);
    known.set(word, found);
    return found;
  };
}
