/**
 * Blocks that must go and look-alikes that must stay: `node tests/bench/junk.ts [FOLDER] [--all]`.
 * FOLDER holds `open.json` as its README describes it; `--all` prints every block, not only the wrong ones.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';

interface Blocks {
  articles: Record<string, [title: string, paragraphs: string[]]>;
  J: [lang: string, kind: string, html: string][];
  K: [lang: string, kind: string, html: string][];
}

const [folder = '../shared/corpora/junk'] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const file = join(folder, 'open.json');
if (!existsSync(file)) {
  console.log(`skipped: no ${file}`);
  process.exit(0);
}
const frame = new JSDOM('');
Object.assign(globalThis, { window: frame.window, document: frame.window.document, Node: frame.window.Node });
const { simplify } = await import('../../src/index.ts');

const blocks = JSON.parse(readFileSync(file, 'utf8')) as Blocks;
let whole = 0;
const gone = blocks.J.filter((block, index) =>
  run(block, index, (left, of) => left.length === 0 && of > 0),
).length;
const kept = blocks.K.filter((block, index) => run(block, index, (left, of) => left.length === of)).length;
const all = blocks.J.length + blocks.K.length;
console.log(
  `junk gone ${share(gone, blocks.J.length)}, look-alikes kept ${share(kept, blocks.K.length)}, story whole ${share(whole, all)}`,
);

/** Puts a block into its language's story and looks which of its text nodes are in the result. */
function run(
  [lang, kind, html]: [string, string, string],
  index: number,
  isRight: (left: string[], of: number) => boolean,
): boolean {
  const [title, paragraphs] = blocks.articles[lang] ?? ['', []];
  const page = new JSDOM(pageOf(lang, title, paragraphs, html, index), {
    url: 'https://valley.example/news/tunnel',
  });
  const text = fold(simplify(page.window.document)?.text ?? '');
  const least = /ja|zh|ko/.test(lang) ? 3 : 5;
  const pieces = textNodes(html).filter((piece) => piece.length >= least);
  const left = pieces.filter((piece) => text.includes(piece));
  const lost = paragraphs.filter((paragraph) => !text.includes(fold(paragraph)));
  if (lost.length === 0) whole++;
  const right = isRight(left, pieces.length);
  if (!right || lost.length > 0 || process.argv.includes('--all')) {
    console.log(
      `${right ? 'ok   ' : 'WRONG'} ${lang} ${kind} ${html}${lost.length > 0 ? ` LOST ${lost.length}` : ''}`,
    );
  }
  page.window.close();
  return right;
}

function pageOf(lang: string, title: string, paragraphs: string[], html: string, index: number): string {
  const story = paragraphs.map((paragraph) => `<p>${paragraph}</p>`);
  story.splice([0, Math.floor(story.length / 2), story.length][index % 3] ?? 0, 0, html);
  return `<!doctype html><html lang="${lang}"><head><title>${title}</title></head><body><nav><a href="/">Home</a> <a href="/world">World</a></nav><article><h1>${title}</h1><p class="byline">Ira Stone</p><div>${story.join('')}</div></article></body></html>`;
}

function textNodes(html: string): string[] {
  const { document } = new JSDOM(html).window;
  const walker = document.createTreeWalker(document.body, 4);
  const found: string[] = [];
  while (walker.nextNode()) found.push(fold(walker.currentNode.textContent ?? ''));
  return found;
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function share(part: number, of: number): string {
  return `${part}/${of} = ${((100 * part) / of).toFixed(1)} %`;
}
