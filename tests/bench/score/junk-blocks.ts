/** What became of a block that was put into a story. */
export interface Verdict {
  /** None of its text is left. */
  isGone: boolean;
  /** All of its text is left. */
  isKept: boolean;
  /** Every paragraph of the story is there. */
  isWhole: boolean;
}

/** Shorter text nodes are punctuation and single words, which stand anywhere. */
const SHORTEST = 5;
/** The same in scripts that write a word in a character or two. */
const SHORTEST_CJK = 3;

/** A page around a story with one block before, within or behind it. */
export function blockPage(
  lang: string,
  [title, paragraphs]: [string, string[]],
  block: string,
  index: number,
): string {
  const story = paragraphs.map((paragraph) => `<p>${paragraph}</p>`);
  story.splice([0, Math.floor(story.length / 2), story.length][index % 3] ?? 0, 0, block);
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title></head><body>
<nav><a href="/">Home</a> <a href="/world">World</a> <a href="/sport">Sport</a></nav>
<article><h1>${title}</h1><p class="byline">Ira Stone</p><div>${story.join('\n')}</div></article></body></html>`;
}

/**
 * @param texts the block's text nodes
 * @param result the engine's text
 */
export function judgeBlock(texts: string[], paragraphs: string[], result: string, lang: string): Verdict {
  const whole = fold(result);
  const shortest = /^(?:ja|zh|ko)/.test(lang) ? SHORTEST_CJK : SHORTEST;
  const own = texts.map(fold).filter((text) => text.length >= shortest);
  const left = own.filter((text) => whole.includes(text));
  return {
    isGone: left.length === 0,
    isKept: left.length === own.length,
    isWhole: paragraphs.every((paragraph) => whole.includes(fold(paragraph))),
  };
}

const fold = (text: string) => text.replace(/\s+/g, ' ').trim();
