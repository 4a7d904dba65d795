/** Rules that a reader's own style sheet may hold. Others can fetch (fonts, imports, counters) or are of no use here. */
const ALLOWED = new Set([
  'CSSStyleRule',
  'CSSNestedDeclarations',
  'CSSMediaRule',
  'CSSSupportsRule',
  'CSSContainerRule',
  'CSSLayerBlockRule',
]);

/** What makes a browser fetch; and the backslash, which could spell it otherwise in values that are parsed late (`var()`). */
const FETCHES = /(?:url|src|image|image-set|cross-fade|element)\(|\\/i;
/** Also comments, which Firefox keeps in custom properties: a quotation mark in one must not pair with one in another. */
const STRINGS = /\/\*[\s\S]*?\*\/|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g;

/** Fills a sheet with the reader's own CSS, without the rules that would call somebody. */
export function fillSafely(sheet: CSSStyleSheet, css: string): void {
  // Drops `@import` by itself; what is left is judged as the browser understood it, not as it was spelled.
  sheet.replaceSync(css);
  prune(sheet);
}

function prune(group: CSSStyleSheet | CSSGroupingRule | CSSStyleRule): void {
  for (let index = group.cssRules.length - 1; index >= 0; index--) {
    const rule = group.cssRules[index];
    if (!rule || !isHarmless(rule)) group.deleteRule(index);
    else if ('cssRules' in rule) prune(rule as CSSGroupingRule);
  }
}

function isHarmless(rule: CSSRule): boolean {
  if (!ALLOWED.has(rule.constructor.name)) return false;
  return !fetches('style' in rule ? (rule as CSSStyleRule).style.cssText : '');
}

/** Whether declarations, as a browser writes them, could make it fetch. */
export const fetches = (declarations: string): boolean => FETCHES.test(declarations.replace(STRINGS, '""'));
