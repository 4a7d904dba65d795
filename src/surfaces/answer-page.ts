import { languagesOf } from '../article/boilerplate/languages-of.ts';
import { disarm } from '../article/disarm.ts';
import { pageLanguages } from '../article/page-languages.ts';
import { simplify } from '../article/simplify.ts';
import type { EngineAnswer, Lacking } from '../browser/inject.ts';
import { rulesOf } from '../rules/languages/known.ts';
import { isPage } from './page-state.ts';

/** Shown by a viewer of the browser's own, which lets nobody read: that can be said more exactly. */
const VIEWER_TYPES = new Set(['application/pdf']);

/** Languages that were lacking once. Where they could not be had the page is read without them. */
const asked = new Set<string>();

/**
 * Simplifies the page. A page that breaks the engine is answered for: nothing of it reaches the console.
 * @returns the article, why there is none, or the languages whose tables have to come first
 */
export function answerPage(page: Document): EngineAnswer | Lacking {
  if (VIEWER_TYPES.has(page.contentType)) return { article: null, reason: 'not-a-page' };
  if (!isPage(page)) return { article: null, reason: 'none' };
  try {
    return readPage(page);
  } catch {
    return { article: null, reason: 'failed' };
  }
}

function readPage(shown: Document): EngineAnswer | Lacking {
  const page = disarm(shown);
  const before = lackingOf(pageLanguages(page));
  if (before.length > 0) return { lacks: before };
  const article = simplify(page, { url: shown.location.href });
  if (!article) return { article: null, reason: 'none' };
  // The story may speak another language than its page.
  const after = lackingOf(languagesOf(article.lang, article.text));
  return after.length > 0 ? { lacks: after } : { article };
}

function lackingOf(languages: string[]): string[] {
  const lacking = languages.filter((language) => !rulesOf(language) && !asked.has(language));
  for (const language of lacking) asked.add(language);
  return lacking;
}
