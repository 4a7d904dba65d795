const HIGHLIGHT = 'broadsheet-quote';

/** Marks ranges of the text; the last marking goes. The text nodes stay as they are wherever the browser allows it. */
export class Marking {
  private unwrap: () => void = () => undefined;

  /** Marks the ranges and gives the element in which the first begins. */
  show(ranges: readonly Range[]): Element | null {
    this.clear();
    const first = ranges[0]?.startContainer.parentElement ?? null;
    if (typeof Highlight === 'function' && CSS.highlights) {
      CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));
      this.unwrap = () => CSS.highlights.delete(HIGHLIGHT);
    } else if (first) {
      first.classList.add('marked');
      this.unwrap = () => first.classList.remove('marked');
    }
    return first;
  }

  clear(): void {
    this.unwrap();
    this.unwrap = () => undefined;
  }
}
