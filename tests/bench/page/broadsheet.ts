import { simplify } from '../../../src/index.ts';
import { engines } from './engine.ts';
import { renderedText } from './rendered-text.ts';

engines.broadsheet = {
  run: (document, url) => simplify(document, { url }),
  extract(document, url) {
    const article = simplify(document, { url });
    if (!article) return null;
    const { html, text, title, byline, publishedTime, ...details } = article;
    return {
      html,
      shown: shownText(html),
      text,
      textWithoutCaptions: text,
      title,
      byline,
      publishedTime,
      details,
    };
  },
};

const shownText = (html: string) => renderedText(new DOMParser().parseFromString(html, 'text/html').body);
