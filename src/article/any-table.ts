import { knownRules } from '../rules/languages/known.ts';
import type { LanguageRules } from '../rules/phrases.ts';

/**
 * Asks a text in all languages whose tables are there. Each table's pattern is compiled when a text is first compared with it.
 * @param pick what a table has: alternatives of a regular expression
 * @param shape makes the pattern of them
 */
export function anyTable(
  pick: (rules: LanguageRules) => string | undefined,
  shape: (alternatives: string) => RegExp,
): (text: string) => boolean {
  const compiled = new Map<LanguageRules, RegExp | null>();
  const patternOf = (rules: LanguageRules): RegExp | null => {
    let pattern = compiled.get(rules);
    if (pattern === undefined) {
      const stated = pick(rules);
      pattern = stated ? shape(stated) : null;
      compiled.set(rules, pattern);
    }
    return pattern;
  };
  return (text) => knownRules().some((rules) => patternOf(rules)?.test(text));
}
