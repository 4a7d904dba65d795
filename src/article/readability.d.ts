/** Readability alone: the package's own entry brings its guess whether a page is readable, which nobody asks. */
declare module '@mozilla/readability/Readability.js' {
  import { Readability as Published } from '@mozilla/readability';

  /** With the methods that it keeps to itself, as far as we have others in their place. */
  export default class Readability<Content> extends Published<Content> {
    readonly REGEXPS: { readonly byline: RegExp };
    _unwrapNoscriptImages(page: Document): void;
    _removeScripts(page: Document): void;
    _prepDocument(): void;
    _cleanStyles(content: Element): void;
    _postProcessContent(content: Element): void;
    _isProbablyVisible(node: Element): boolean;
    _isValidByline(node: Element, names: string): boolean;
    _isElementWithoutContent(node: Element): boolean;
  }
}
