import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/index.ts';
import { simplify } from '../../src/index.ts';
import { arabic } from '../fixtures/stories/arabic.ts';
import { japanese } from '../fixtures/stories/japanese.ts';
import { seed } from '../fixtures/stories/seed.ts';
import { junkLines, type Story, sentences } from '../fixtures/stories/story.ts';
import { structures } from '../fixtures/structures/structures.ts';

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

function read(html: string): Article {
  const parser = document.implementation.createHTMLDocument('');
  parser.documentElement.innerHTML = html;
  const article = simplify(parser, { url: 'https://ledger.example/world/security-guarantees' });
  if (!article) throw new Error('no article');
  return article;
}

describe.each([
  ['the seed’s story', seed],
  ['a story in Arabic', arabic],
  ['a story in Japanese', japanese],
] satisfies [string, Story][])('%s', (_, story) => {
  it.each(Object.entries(structures))('is whole and alone in %s', (_name, print) => {
    const article = read(print(story));
    const text = fold(article.text);
    let from = 0;
    for (const sentence of sentences(story)) {
      const at = text.indexOf(fold(sentence), from);
      expect(at, sentence).toBeGreaterThanOrEqual(from);
      from = at;
    }
    expect(junkLines(story).filter((line) => text.includes(fold(line)))).toEqual([]);
    expect(article.text.split('\n')).not.toContain(story.section);
  });
});
