import type { Article } from '../article/article.ts';
import { languagesOf } from '../article/boilerplate/languages-of.ts';
import { disarm } from '../article/disarm.ts';
import { pageLanguages } from '../article/page-languages.ts';
import { simplify, simplifyInSlices } from '../article/simplify.ts';
import type { EngineAnswer, Lacking } from '../browser/inject.ts';
import { rulesOf } from '../rules/languages/known.ts';
import { isLong, isPage } from './page-state.ts';

/** Shown by a viewer of the browser's own, which lets nobody read: that can be said more exactly. */
const VIEWER_TYPES = new Set(['application/pdf']);

/** Languages that were lacking once. Where they could not be had the page is read without them. */
const asked = new Set<string>();

/**
 * Simplifies the page: a long one in slices, so that the page stays alive meanwhile. A page that breaks the engine is answered
 * for: nothing of it reaches the console.
 * @returns the article, why there is none, or the languages whose tables have to come first
 */
export function answerPage(page: Document): Answer | Promise<Answer> {
  if (VIEWER_TYPES.has(page.contentType)) return { article: null, reason: 'not-a-page' };
  if (!isPage(page)) return { article: null, reason: 'none' };
  try {
    const answer = readPage(page);
    return answer instanceof Promise ? answer.catch(() => FAILED) : answer;
  } catch {
    return FAILED;
  }
}

type Answer = EngineAnswer | Lacking;
const FAILED: Answer = { article: null, reason: 'failed' };

function readPage(shown: Document): Answer | Promise<Answer> {
  const page = disarm(shown);
  const before = lackingOf(pageLanguages(page));
  if (before.length > 0) return { lacks: before };
  const options = { url: shown.location.href };
  return isLong(shown)
    ? simplifyInSlices(page, options).then(answerWith)
    : answerWith(simplify(page, options));
}

function answerWith(article: Article | null): Answer {
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
