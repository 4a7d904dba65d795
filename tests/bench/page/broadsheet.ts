import { disarm } from '../../../src/article/disarm.ts';
import { gatherFacts } from '../../../src/article/evidence/page-facts.ts';
import { readMetadata } from '../../../src/article/metadata/metadata.ts';
import { otherKind, readWords } from '../../../src/article/other-page.ts';
import { chooseContainer } from '../../../src/article/steps/choose-container.ts';
import { lookTwice } from '../../../src/article/steps/look-twice.ts';
import { pickBlocks } from '../../../src/article/steps/pick-blocks.ts';
import { doAtOnce } from '../../../src/article/steps-in-time.ts';
import type { Region } from '../../../src/article/tree/page-tree.ts';
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
  whereIs,
};

/** Asks the steps of the engine that can end without an article. */
function whyNull(document: Document, url: string): string | null {
  const { types, title } = readMetadata(document, url);
  const tree = doAtOnce(lookTwice(disarm(document)), 60_000);
  const kind = otherKind(document, tree, readWords(document, url, types));
  if (kind) return `it is a page of another kind: ${kind}`;
  const picked = pickBlocks(tree, document.implementation.createHTMLDocument(title));
  if (picked.length > 0) return null;
  return `its text is no prose: «${tree.blocks
    .map(({ text }) => text)
    .join(' ')
    .slice(0, 60)}»`;
}

/** Which part of the page texts stand in that are outside of the element of the story. */
function whereIs(document: Document, url: string, texts: readonly string[]): (string | null)[] {
  const metadata = readMetadata(document, url);
  const tree = doAtOnce(lookTwice(disarm(document)), 60_000);
  const picked = pickBlocks(tree, document.implementation.createHTMLDocument(metadata.title));
  if (picked.length === 0) return texts.map(() => null);
  const { main } = gatherFacts(tree, picked, chooseContainer(tree, picked), metadata);
  return texts.map((text) => {
    const blocks = tree.blocks.filter((block) => isSaidIn(text, block.text));
    const isOutside =
      blocks.length > 0 && blocks.every(({ index }) => index < main.start || index >= main.end);
    return isOutside ? nameOf(blocks[0]?.region ?? null) : null;
  });
}

/** A line of another engine may hold several of the page's, or a part of one. */
function isSaidIn(line: string, text: string): boolean {
  const [a, b] = [line, text].map((one) => (one.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ').toLowerCase());
  return (
    a !== undefined &&
    b !== undefined &&
    b !== '' &&
    (b.includes(a) || (b.length >= a.length / 3 && a.includes(b)))
  );
}

function nameOf(region: Region | null): string {
  let at = region;
  while (at?.parent && at.name === '') at = at.parent;
  return at ? `<${at.tag.toLowerCase()} ${at.name.split(' ').slice(0, 2).join(' ')}>` : '';
}

const shownText = (html: string) => renderedText(new DOMParser().parseFromString(html, 'text/html').body);
