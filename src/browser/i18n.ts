import type { MessageKey, Translate } from '../view/messages.ts';
import { browser } from './browser.ts';

/** The catalogue of the browser's own language, as the view wants it. */
export function makeTranslate(): Translate {
  const lang = browser.i18n.getUILanguage();
  const message = (key: string, substitutions: string[] = []) => browser.i18n.getMessage(key, substitutions);
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
