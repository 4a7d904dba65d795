import { beforeEach, expect, it, vi } from 'vitest';
import { makeTranslate } from '../../src/browser/i18n.ts';
import { type FakeBrowser, makeFakeBrowser } from './fake-browser.ts';

const { holder } = vi.hoisted(() => ({ holder: {} as { browser: FakeBrowser } }));
vi.mock('../../src/browser/browser.ts', () => ({
  get browser() {
    return holder.browser;
  },
}));

beforeEach(() => {
  holder.browser = makeFakeBrowser();
});

function speak(catalogue: Record<string, string>): void {
  holder.browser.i18n.getMessage.mockImplementation((key, substitutions = []) =>
    (catalogue[key] ?? '').replace(/\$(\d)/g, (_, index) => substitutions[Number(index) - 1] ?? ''),
  );
}

it('picks the plural form of the catalogue’s language', () => {
  speak({
    language: 'pl',
    minutes_one: '$1 minuta',
    minutes_few: '$1 minuty',
    minutes_many: '$1 minut',
    minutes_other: '$1 minuty',
  });
  const t = makeTranslate();
  expect([1, 3, 5].map((count) => t.plural('minutes', count))).toEqual(['1 minuta', '3 minuty', '5 minut']);
});

it('falls back to the general form where the catalogue has no other', () => {
  speak({ language: 'ja', minutes_other: '$1分' });
  expect(makeTranslate().plural('minutes', 1)).toBe('1分');
});

it.each([
  ['pt-BR', 'pt-BR', 'pt-BR', 'ltr'],
  ['ar', 'ar', 'ar', 'rtl'],
  ['en', 'en-GB', 'en-GB', 'ltr'],
  ['zh-TW', 'zh-HK', 'zh-HK', 'ltr'],
  ['ja', 'ja-JP-mac', 'ja', 'ltr'],
  // A browser in a language that we do not have shows the English catalogue, which is read and laid out as English.
  ['en', 'fa', 'en', 'ltr'],
  ['en', 'el', 'en', 'ltr'],
])('the catalogue %s in a browser that speaks %s: is %s, %s', (language, window, lang, dir) => {
  speak({ language });
  holder.browser.i18n.getUILanguage.mockReturnValue(window);
  expect({ ...makeTranslate() }).toMatchObject({ lang, dir });
});

it('still speaks in a page after the extension was updated', () => {
  speak({ language: 'en', close: 'Close', updatedMeanwhile: 'Broadsheet was updated.' });
  const t = makeTranslate();
  t('close');
  holder.browser.i18n.getMessage.mockImplementation(() => {
    throw new Error('Extension context invalidated.');
  });
  expect([t('close'), t('updatedMeanwhile'), t('find')]).toEqual(['Close', 'Broadsheet was updated.', '']);
});
