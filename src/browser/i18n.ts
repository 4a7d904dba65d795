import type { MessageKey, Translate } from '../view/messages.ts';
import { browser } from './browser.ts';

/** The catalogue of the browser's own language, as the view wants it. */
export function makeTranslate(): Translate {
  const lang = browser.i18n.getUILanguage();
  const message = rememberMessages();
  // The catalogue that the browser chose tells its language: plural forms and digits must fit it, not the window.
  const catalogue = message('@@ui_locale').replace('_', '-') || lang;
  const rules = new Intl.PluralRules(catalogue);
  const digits = new Intl.NumberFormat(catalogue);
  const translate = (key: MessageKey, ...substitutions: string[]) => message(key, substitutions);
  return Object.assign(translate, {
    plural: (key: string, count: number, ...substitutions: string[]) => {
      const filled = [digits.format(count), ...substitutions];
      return message(`${key}_${rules.select(count)}`, filled) || message(`${key}_other`, filled);
    },
    lang: catalogue,
    dir: message('@@bidi_dir') === 'rtl' ? ('rtl' as const) : ('ltr' as const),
  });
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
