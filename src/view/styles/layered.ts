/** Puts styles of ours into a layer, so that every plain rule of a reader's own style sheet goes before them. */
export function layered(css: string): string {
  return `@layer broadsheet{${css}}`;
}
