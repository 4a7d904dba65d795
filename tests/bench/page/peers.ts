import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import createDOMPurify from 'dompurify';
import { type Engine, type Extraction, engines } from './engine.ts';
import { renderedText } from './rendered-text.ts';

/** Readability as its README tells extensions to use it: on a clone of the document. */
const bareReadability = (document: Document, options = {}) =>
  new Readability(document.cloneNode(true) as Document, options).parse();

const readability: Engine = {
  run: (document) => bareReadability(document),
  extract(document) {
    // Classes do not change what is found; they tell captions that are no <figcaption>.
    const found = bareReadability(document, { keepClasses: true });
    return found?.content ? extraction(found.content, found) : null;
  },
};

/** Readability's README asks for a sanitiser behind it. */
const purified: Engine = {
  run: (document) => createDOMPurify(window).sanitize(bareReadability(document)?.content ?? ''),
  extract(document) {
    const found = bareReadability(document, { keepClasses: true });
    return found?.content ? extraction(createDOMPurify(window).sanitize(found.content), found) : null;
  },
};

/** Defuddle changes the document that it is given (seen on two of five pages), so it gets a clone as Readability does. */
const cloneAndDefuddle = (document: Document, url: string) =>
  new Defuddle(document.cloneNode(true) as Document, { url }).parse();

const defuddle: Engine = {
  run: cloneAndDefuddle,
  extract(document, url) {
    const found = cloneAndDefuddle(document, url);
    if (!found.content) return null;
    return extraction(found.content, {
      title: found.title,
      byline: found.author,
      publishedTime: found.published,
    });
  },
};

Object.assign(engines, {
  readability,
  'readability-again': readability,
  'readability+dompurify': purified,
  defuddle,
});

/** Longer elements that carry a caption's class hold more than a caption. */
const CAPTION_CHARACTERS = 600;
const CAPTIONS = 'figcaption, [class*="caption" i], [class*="photo-credit" i], [class*="image-credit" i]';

type Found = Partial<Record<'title' | 'byline' | 'publishedTime', string | null | undefined>>;

function extraction(html: string, found: Found): Extraction | null {
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  const text = renderedText(body);
  if (!text) return null;
  for (const caption of body.querySelectorAll(CAPTIONS)) {
    if ((caption.textContent?.length ?? 0) <= CAPTION_CHARACTERS) caption.remove();
  }
  return {
    html,
    text,
    shown: text,
    textWithoutCaptions: renderedText(body),
    title: found.title || null,
    byline: found.byline || null,
    publishedTime: found.publishedTime || null,
    details: {},
  };
}
