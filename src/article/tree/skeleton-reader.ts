import Readability from '@mozilla/readability/Readability.js';

/**
 * Readability as published, but for its looks at what only whole pages have: a skeleton holds no scripts, styles, line breaks or
 * hidden elements, no attributes but classes, roles and marks, and of the result only the marks are read.
 */
export class SkeletonReader extends Readability<Element> {
  override _unwrapNoscriptImages(): void {}
  override _removeScripts(): void {}
  override _prepDocument(): void {}
  override _cleanStyles(): void {}
  override _postProcessContent(): void {}

  override _isProbablyVisible(): boolean {
    return true;
  }

  /** Only names tell of a byline: elements with others are spared the measuring of their text. */
  override _isValidByline(node: Element, names: string): boolean {
    return this.REGEXPS.byline.test(names) && super._isValidByline(node, names);
  }

  /** The first text in an element is mostly enough to tell that there is one. */
  override _isElementWithoutContent(node: Element): boolean {
    let first: Node = node;
    while (first.firstChild) first = first.firstChild;
    return !first.nodeValue?.trim() && super._isElementWithoutContent(node);
  }
}
