import { disarm } from '../../../src/article/disarm.ts';
import { readMetadata } from '../../../src/article/metadata/metadata.ts';
import { otherKind } from '../../../src/article/other-page.ts';
import { lookTwice } from '../../../src/article/steps/look-twice.ts';
import { pickBlocks } from '../../../src/article/steps/pick-blocks.ts';
import { doAtOnce } from '../../../src/article/steps-in-time.ts';
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
  whyNull,
};

/** Asks the steps of the engine that can end without an article. */
function whyNull(document: Document, url: string): string | null {
  const { types, title } = readMetadata(document, url);
  const tree = doAtOnce(lookTwice(disarm(document)), 60_000);
  const kind = otherKind(document, url, tree, types);
  if (kind) return `it is a page of another kind: ${kind}`;
  const picked = pickBlocks(tree, document.implementation.createHTMLDocument(title));
  if (picked.length > 0) return null;
  return `its text is no prose: «${tree.blocks
    .map(({ text }) => text)
    .join(' ')
    .slice(0, 60)}»`;
}

const shownText = (html: string) => renderedText(new DOMParser().parseFromString(html, 'text/html').body);
