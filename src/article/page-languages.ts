import { languagesOf } from './boilerplate/languages-of.ts';
import { languageOf } from './metadata/language.ts';

/** Text that is looked at: as much as tells a language, from stretches that are longer than labels and links (characters). */
const SAMPLE = 4000;
const STRETCH = 40;
const LONGEST_STRETCH = 800;
/** Most pieces of text that are looked at: on a page of hundred thousands the rest says no more. */
const MOST_PIECES = 5000;
const NO_TEXT = /^(?:script|style|noscript|template|textarea|option|svg)$/i;

/** The languages whose tables a page will need, judged before it is simplified: fast, and without a change of the document. */
export function pageLanguages(document: Document): string[] {
  const sample = sampleOf(document);
  return languagesOf(languageOf(sample, statedLanguages(document)).lang, sample);
}

function statedLanguages(document: Document): (string | null)[] {
  const { documentElement: root, body } = document;
  const tag = document.querySelector('meta[property="og:locale" i], meta[http-equiv="content-language" i]');
  return [
    root.getAttribute('lang') ?? root.getAttribute('xml:lang'),
    tag?.getAttribute('content') ?? null,
    body?.getAttribute('lang') ?? null,
  ];
}

function sampleOf(document: Document): string {
  if (!document.body) return '';
  const walker = document.createTreeWalker(
    document.body,
    4 /* NodeFilter.SHOW_TEXT, which is no global everywhere */,
  );
  let sample = '';
  for (let piece = 0; piece < MOST_PIECES && sample.length < SAMPLE && walker.nextNode(); piece++) {
    const { currentNode: node } = walker;
    const text = (node.nodeValue ?? '').slice(0, LONGEST_STRETCH).trim();
    if (text.length >= STRETCH && !NO_TEXT.test(node.parentNode?.nodeName ?? '')) sample += `${text}\n`;
  }
  return sample;
}
