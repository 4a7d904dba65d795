import { simplify } from '../../../src/index.ts';
import { engines } from './engine.ts';

engines.broadsheet = {
  run: (document, url) => simplify(document, { url }),
  extract(document, url) {
    const article = simplify(document, { url });
    if (!article) return null;
    const { html, text, title, byline, publishedTime, ...details } = article;
    return { html, text, textWithoutCaptions: text, title, byline, publishedTime, details };
  },
};
