import type { Article, Quote } from '../../article/article.ts';
import type { Translate } from '../../view/messages.ts';

/** The story in the preview of the settings page, in the language of the interface. */
export function sampleArticle(t: Translate): Article {
  const text = [t('sampleLede'), t('sampleSecond')].join('\n\n');
  const words = t('sampleQuote');
  const start = text.indexOf(words);
  const quote: Quote = {
    text: words,
    parts: [words],
    start,
    end: start + words.length,
    speaker: t('sampleSpeaker'),
    role: null,
    rank: 1,
  };
  const quotes = start < 0 ? [] : [quote];
  return {
    url: 'https://news.example/',
    title: t('sampleTitle'),
    byline: null,
    siteName: 'Broadsheet',
    section: null,
    dek: null,
    publishedTime: null,
    modifiedTime: null,
    lang: t.lang,
    dir: t.dir,
    excerpt: null,
    leadImage: null,
    html: [t('sampleLede'), t('sampleSecond')].map((paragraph) => `<p>${escapeText(paragraph)}</p>`).join(''),
    text,
    wordCount: 80,
    readingTime: {
      minutes: 1,
      seconds: 20,
      range: [1, 1],
      words: 80,
      characters: 0,
      images: 0,
      rate: { value: 238, unit: 'words/min', language: 'en' },
    },
    quotes,
    keyQuotes: quotes,
    removed: [],
    completeness: { pageWords: 80, keptWords: 80, ratio: 1 },
    isPreview: false,
  };
}

const escapeText = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
