/**
 * Prints what entries of the tables catch among the test pages: `node tests/article/boilerplate/what-catches.ts fr partag`.
 * Without an entry, prints all that were caught, most used first.
 */
import { JSDOM } from 'jsdom';
import { lexiconFor } from '../../../src/article/boilerplate/lexicon.ts';
import '../../../src/rules/languages/index.ts';
import { weigh } from '../../../src/article/boilerplate/weigh.ts';
import { cutWords } from '../../../src/article/boilerplate/words.ts';
import { readCases } from './cases.ts';

const [code = 'en', wanted] = process.argv.slice(2);
const lexicon = lexiconFor(code);
const cases = readCases().find(({ lang }) => lang === code);
const caught = new Map<string, string[]>();
for (const { html } of [...(cases?.junk ?? []), ...(cases?.heldOut ?? []), ...(cases?.kept ?? [])]) {
  const text = new JSDOM(html).window.document.body.textContent ?? '';
  if (!lexicon) continue;
  for (const { source, role } of weigh(cutWords(text), lexicon, new Set()).entries) {
    const key = `${role} ${source}`;
    caught.set(key, [...(caught.get(key) ?? []), text]);
  }
}
for (const [key, texts] of [...caught].sort((a, b) => b[1].length - a[1].length)) {
  if (wanted && !key.endsWith(` ${wanted}`)) continue;
  console.log(`${key} (${texts.length})${wanted ? `\n  ${texts.join('\n  ')}` : ''}`);
}
