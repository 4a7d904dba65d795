/** Finds the first of many patterns that stands between the boundaries of a name. */
export interface NameMatcher {
  /** @returns the index of the row that matches first in the name, and of those at the same place the first; -1 where none does */
  rowOf(name: string): number;
}

/** One alternative of a row. */
interface Alternative {
  row: number;
  /** What it begins with, letter by letter. */
  head: string;
  source: string;
  /** Compiled when a name has its head at a boundary. */
  pattern: RegExp | null;
}

/**
 * Makes a matcher of rows of alternatives in regular expression syntax. As one expression they would take a browser forty
 * milliseconds to compile; one by one, only those are compiled that begin as a name on the page does.
 * @param behind what has to follow, as the inside of a lookahead
 */
export function nameMatcher(rows: readonly string[], behind: string): NameMatcher {
  const byStart = new Map<string, Alternative[]>();
  rows.forEach((row, index) => {
    for (const source of split(row)) {
      for (const head of headsOf(source)) {
        const start = head.slice(0, 2);
        const list = byStart.get(start) ?? [];
        list.push({ row: index, head, source, pattern: null });
        byStart.set(start, list);
      }
    }
  });
  const matches = (entry: Alternative, name: string, at: number): boolean => {
    if (!name.startsWith(entry.head, at)) return false;
    entry.pattern ??= new RegExp(`(?:${entry.source})(?=${behind})`, 'y');
    entry.pattern.lastIndex = at;
    return entry.pattern.test(name);
  };
  return {
    rowOf(name) {
      for (let at = 0; at >= 0; at = next(name, at)) {
        const found = byStart.get(name.slice(at, at + 2))?.find((entry) => matches(entry, name, at));
        if (found) return found.row;
      }
      return -1;
    },
  };
}

/** The place behind the next boundary, -1 where there is none. */
function next(name: string, at: number): number {
  for (let index = at; index < name.length; index++) {
    const char = name.charAt(index);
    if (char === '-' || char.trim() === '') return index + 1;
  }
  return -1;
}

/** The alternatives of a pattern, those of groups in it left whole. */
function split(pattern: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern.charAt(at);
    if (char === '(' || char === '[') depth++;
    else if (char === ')' || char === ']') depth--;
    else if (char === '|' && depth === 0) {
      parts.push(pattern.slice(from, at));
      from = at + 1;
    }
  }
  parts.push(pattern.slice(from));
  return parts;
}

/** What an alternative may begin with: plain letters; those of each choice where it begins with a group. */
function headsOf(source: string): string[] {
  const group = /^\(\?:([^()]*)\)(?![?*])/.exec(source);
  const choices = group?.[1] === undefined ? [source] : group[1].split('|');
  return choices.map((choice) => {
    const head = /^[a-z\d-]*/.exec(choice)?.[0] ?? '';
    const isOptional = /[?*{]/.test(choice.charAt(head.length));
    const letters = isOptional ? head.slice(0, -1) : head;
    if (letters.length < 2) throw new Error(`«${source}» has to begin with two letters`);
    return letters;
  });
}
