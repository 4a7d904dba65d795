import type { MessageKey, Translate } from '../view/messages.ts';
import { browser } from './browser.ts';

/** The catalogue that the browser chose, as the view wants it. */
export function makeTranslate(): Translate {
  const message = rememberMessages();
  // The catalogue tells its own language: a browser in a language that we do not have shows the English one.
  const catalogue = message('language') || 'en';
  const lang = inRegion(catalogue, browser.i18n.getUILanguage());
  const rules = new Intl.PluralRules(lang);
  const digits = new Intl.NumberFormat(lang);
  const translate = (key: MessageKey, ...substitutions: string[]) => message(key, substitutions);
  return Object.assign(translate, {
    plural: (key: string, count: number, ...substitutions: string[]) => {
      const filled = [digits.format(count), ...substitutions];
      return message(`${key}_${rules.select(count)}`, filled) || message(`${key}_other`, filled);
    },
    lang,
    dir: /^(ar|he)\b/.test(catalogue) ? ('rtl' as const) : ('ltr' as const),
  });
}

/** The browser's own tag where it names the catalogue's language: it tells how dates are written in the region. */
function inRegion(catalogue: string, window: string): string {
  const written = (tag: string) => {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  };
  try {
    return written(window) === written(catalogue) ? window : catalogue;
  } catch {
    // Firefox on a Mac says «ja-JP-mac», which is no tag.
    return catalogue;
  }
}

/** What is said where the extension was updated or taken away: then nobody can be asked for it any more. */
const LAST_WORDS: MessageKey = 'updatedMeanwhile';

/** Asks the browser for messages, and remembers them: a reader outlives the extension that put it over the page. */
function rememberMessages(): (key: string, substitutions?: string[]) => string {
  const known = new Map<string, string>();
  const message = (key: string, substitutions: string[] = []): string => {
    const asked = [key, ...substitutions].join('\n');
    try {
      known.set(asked, browser.i18n.getMessage(key, substitutions));
    } catch {
      // The extension is gone: what was said before can still be said.
    }
    return known.get(asked) ?? '';
  };
  message(LAST_WORDS);
  return message;
}
