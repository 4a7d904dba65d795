import { describe, expect, it } from 'vitest';
import { lexiconFor } from '../../src/article/boilerplate/lexicon.ts';
import { weigh } from '../../src/article/boilerplate/weigh.ts';
import { cutWords } from '../../src/article/boilerplate/words.ts';
import { LANGUAGES } from '../../src/rules/languages/index.ts';
import { LANGUAGE_CODES } from '../../src/rules/languages/known.ts';
import { readCases } from '../article/boilerplate/cases.ts';

const CASES = readCases();

function textOf(html: string): string {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  return holder.textContent ?? '';
}

it('knows of every table by its code', () => {
  expect(Object.keys(LANGUAGES)).toEqual([...LANGUAGE_CODES]);
});

describe.each(Object.entries(LANGUAGES))('the table of %s', (code, rules) => {
  const cases = CASES.find(({ lang }) => lang === code);
  const lexicon = lexiconFor(code);

  it('has no row that no test page needs', () => {
    const found = new Set<string>();
    for (const { html } of [...(cases?.junk ?? []), ...(cases?.heldOut ?? [])]) {
      if (!lexicon) continue;
      for (const kind of weigh(cutWords(textOf(html)), lexicon, new Set()).kinds.keys()) found.add(kind);
    }
    expect(Object.keys(rules.kinds).filter((kind) => !found.has(kind))).toEqual([]);
  });

  it('has no entry twice in a row', () => {
    for (const [kind, words] of Object.entries(rules.kinds)) {
      const entries = words.split(' ');
      expect(entries.length, kind).toBe(new Set(entries).size);
    }
  });

  it('has a look-alike that must stay', () => {
    expect(cases?.kept.length).toBeGreaterThan(0);
  });
});
