import { ERROR_TITLE, NOTICE } from '../rules/page-kinds.ts';
import type { Block, PageTree } from './tree/page-tree.ts';
import { isAsLong } from './tree/prose-length.ts';

/** What a page has that is more than a text: ways to other pages, and things to fill in or press. */
const FURNITURE =
  'a[href]:not([href^="#"]), nav, form, input, select, textarea, button, iframe, frame, dialog';
/** A line with a sentence (characters), and how that ends. */
const SENTENCE = 40;
const SENTENCE_END = /\p{L}{2}[.!?…][”"’'»)\]]*(?:\s|$)|[。！？؟।]/u;
/** With more prose the evidence tells what of it is the story (characters). */
const ENOUGH_PROSE = 600;
/** A notice of a server or a script is no longer (characters). */
const LONGEST_NOTICE = 800;

/**
 * The blocks of a page that is one text and nothing else, however short: without links, fields and buttons, with a sentence, or
 * with pictures in an element that calls itself an article. A server's notice is none.
 * @returns null for every other page
 */
export function bareText(document: Document, tree: PageTree): Block[] | null {
  const { root } = tree;
  if (root.chars === 0 || root.proseChars > ENOUGH_PROSE || root.linkChars > 0 || root.fields > 0)
    return null;
  if (document.querySelector(FURNITURE) !== null) return null;
  const texts = tree.blocks.filter(({ text }) => text !== '');
  if (!texts.some(isSentence) && !isArticleOfPictures(tree)) return null;
  return isNotice(document, texts) ? null : texts;
}

function isSentence({ kind, text }: Block): boolean {
  return kind === 'text' && isAsLong(text, SENTENCE) && SENTENCE_END.test(text);
}

function isArticleOfPictures({ blocks, regions }: PageTree): boolean {
  const article = regions.find(({ tag }) => tag === 'ARTICLE');
  if (!article || !blocks.some(({ kind }) => kind === 'media')) return false;
  return article.start === 0 && article.end === blocks.length;
}

function isNotice({ title }: Document, texts: readonly Block[]): boolean {
  if (ERROR_TITLE.test(title)) return true;
  const text = [title, ...texts.map((block) => block.text)].join('\n');
  return text.length <= LONGEST_NOTICE && NOTICE.test(text);
}
