import { readFileSync } from 'node:fs';
import type { Article } from '../../src/article/article.ts';
import type { Translate } from '../../src/view/messages.ts';

type Catalogue = Record<
  string,
  { message: string; placeholders?: Record<string, { content: string } | undefined> }
>;
const catalogue: Catalogue = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8'));

/** The English catalogue as the browser would serve it. */
export function english(): Translate {
  const t = (key: string, ...substitutions: string[]) => {
    const { message, placeholders = {} } = catalogue[key] ?? { message: `missing: ${key}` };
    return message
      .replace(/\$([a-z]\w*)\$/gi, (_, name: string) => placeholders[name.toLowerCase()]?.content ?? '')
      .replace(/\$(\d)/g, (_, digit) => substitutions[Number(digit) - 1] ?? '');
  };
  const plural = (key: string, count: number, ...rest: string[]) =>
    t(`${key}_${count === 1 ? 'one' : 'other'}`, String(count), ...rest);
  return Object.assign(t, { plural, lang: 'en', dir: 'ltr' }) as Translate;
}

/** An article of the given paragraphs; what the test is about comes in `over`. */
export function story(paragraphs: readonly string[], over: Partial<Article> = {}): Article {
  return {
    url: 'https://news.example/story',
    title: 'A harbour waits',
    byline: null,
    siteName: 'Northern Dispatch',
    section: null,
    dek: null,
    publishedTime: null,
    modifiedTime: null,
    lang: 'en',
    dir: 'ltr',
    excerpt: null,
    leadImage: null,
    html: paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join(''),
    text: paragraphs.join('\n\n'),
    wordCount: 900,
    readingTime: {
      minutes: 4,
      seconds: 240,
      range: [3, 5],
      words: 900,
      characters: 0,
      images: 0,
      rate: { value: 238, unit: 'words/min', language: 'en' },
    },
    quotes: [],
    keyQuotes: [],
    removed: [],
    completeness: { pageWords: 900, keptWords: 900, ratio: 1 },
    isPreview: false,
    ...over,
  };
}

/** Gives jsdom the parts of a browser that the view needs and jsdom lacks. */
export function makeBrowserLike(): void {
  CSSStyleSheet.prototype.replaceSync ??= () => undefined;
  if (!('adoptedStyleSheets' in document))
    Object.defineProperty(document, 'adoptedStyleSheets', { value: [], writable: true });
  window.matchMedia ??= () => ({ matches: true }) as MediaQueryList;
  Element.prototype.scrollIntoView ??= () => undefined;
  window.ResizeObserver ??= NothingResized;
  window.IntersectionObserver ??= EverythingSeen as unknown as typeof IntersectionObserver;
}

/** Without a layout nothing has a size. */
class NothingResized implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

/** Has everything that it watches on the screen at once. */
class EverythingSeen {
  private readonly callback: IntersectionObserverCallback;
  constructor(callback: IntersectionObserverCallback) {
    this.callback = callback;
  }
  observe(target: Element): void {
    const entry = { isIntersecting: true, target } as unknown as IntersectionObserverEntry;
    this.callback([entry], this as unknown as IntersectionObserver);
  }
  unobserve(): void {}
  disconnect(): void {}
}
