import { simplify, simplifyInSlices } from '../../../src/index.ts';
import { engines } from './engine.ts';
import { renderedText } from './rendered-text.ts';

engines.broadsheet = {
  run: (document, url) => simplify(document, { url }),
  async longestTask(document, url) {
    const scheduler = (globalThis as { scheduler?: { yield?: () => Promise<void> } }).scheduler ?? {};
    const pause = scheduler.yield ?? (() => new Promise<void>((resolve) => setTimeout(resolve)));
    let longest = 0;
    let start = performance.now();
    const end = () => {
      longest = Math.max(longest, performance.now() - start);
    };
    scheduler.yield = async () => {
      end();
      await pause.call(scheduler);
      start = performance.now();
    };
    try {
      await simplifyInSlices(document, { url }).catch(() => null);
    } finally {
      end();
      scheduler.yield = pause;
    }
    return longest;
  },
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
