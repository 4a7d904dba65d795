/** How many of the snippets are in the text: both lower-cased, white space folded. */
export function countSnippets(snippets: string[], text: string): number {
  const folded = fold(text);
  return snippets.filter((snippet) => folded.includes(fold(snippet))).length;
}

const fold = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim();
