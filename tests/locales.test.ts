// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Message {
  message: string;
  description?: string;
  placeholders?: Record<string, { content: string }>;
}
type Catalogue = Record<string, Message>;

const root = join(import.meta.dirname, '..');
const localesDir = join(root, 'public/_locales');
const LOCALES = 'ar de en es fr he hi id it ja ko nl pl pt_BR ru sv tr uk zh_CN zh_TW'.split(' ');
const PLURAL = /^(.+)_(zero|one|two|few|many|other)$/;

/** Words that several languages write as English does: the same text there is a translation too. */
const SAME_WORD_ANYWHERE =
  /^[\W\d\s]*$|^(Broadsheet|Sepia|OpenDyslexic|Atkinson Hyperlegible|CSS|OK|Source Serif|Inter)$/;

function read(locale: string): Catalogue {
  return JSON.parse(readFileSync(join(localesDir, locale, 'messages.json'), 'utf8')) as Catalogue;
}

function sources(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|html)$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}

/** The name without its plural category; the name itself where it has none. */
const stem = (key: string): string => PLURAL.exec(key)?.[1] ?? key;
const placeholders = (text: string): string[] =>
  [...text.matchAll(/\$(?:(\d)|([\w@]+)\$)/g)].map(([all]) => all.toLowerCase()).sort();

const english = read('en');
const stems = new Set(Object.keys(english).map(stem));
const plurals = new Set(
  Object.keys(english)
    .filter((key) => PLURAL.test(key))
    .map(stem),
);

/** Named whole, in a manifest, or by a template whose fixed beginning is this key's (`kind_${…}`). */
function isUsed(key: string, code: string): boolean {
  if (new RegExp(`['"\`]${key}['"\`]|__MSG_${key}__`).test(code)) return true;
  const parts = key.split('_');
  return parts.some((_, count) => count > 0 && code.includes(`\`${parts.slice(0, count).join('_')}_\${`));
}

describe('the catalogue in English', () => {
  it('holds no string that nothing uses', () => {
    const code = [
      ...sources(join(root, 'src')),
      ...sources(join(root, 'entrypoints')),
      readFileSync(join(root, 'wxt.config.ts'), 'utf8'),
    ].join('\n');
    const unused = [...stems].filter((key) => !isUsed(key, code));
    expect(unused).toEqual([]);
  });
});

describe('what a button is called', () => {
  // Somebody who speaks to the browser says what stands on the button (WCAG 2.2, 2.5.3).
  it.each([
    ['copy', 'copyQuoteOf'],
    ['close', 'closeReader'],
    ['removeSite', 'removeSiteName'],
  ])('holds what stands on it in every language: %s', (shown, name) => {
    const apart = LOCALES.filter((locale) => {
      const [label = '', called = ''] = [shown, name].map((key) => read(locale)[key]?.message.toLowerCase());
      return !called.includes(label);
    });
    expect(apart).toEqual([]);
  });
});

describe('the catalogue in French', () => {
  it('parts no mark from its word at the end of a line', () => {
    const loose = Object.entries(read('fr')).filter(([, { message }]) => / [:;!?»…]|« /.test(message));
    expect(loose.map(([key]) => key)).toEqual([]);
  });
});

describe('the interface languages', () => {
  it('are those that are promised', () => {
    expect(readdirSync(localesDir).sort()).toEqual([...LOCALES].sort());
  });

  describe.each(LOCALES.filter((locale) => locale !== 'en' && existsSync(join(localesDir, locale))))(
    '%s',
    (locale) => {
      const catalogue = read(locale);
      const rules = new Intl.PluralRules(locale.replace('_', '-'));
      const categories = rules.resolvedOptions().pluralCategories;

      it('has every string, and none that English lacks', () => {
        const wanted = [...stems].flatMap((key) =>
          plurals.has(key) ? categories.map((category) => `${key}_${category}`) : [key],
        );
        expect(wanted.filter((key) => !catalogue[key]?.message.trim())).toEqual([]);
        expect(Object.keys(catalogue).filter((key) => !stems.has(stem(key)))).toEqual([]);
      });

      it('says which language it is', () => {
        expect(catalogue.language?.message).toBe(locale.replace('_', '-'));
      });

      it('quotes with the marks of its language', () => {
        const words = (key: string) => catalogue[key]?.message.replace(/[\u00a0\u202f]/g, '') ?? '';
        const around = (text: string, quoted: string) => {
          const at = text.indexOf(quoted);
          return at < 0 ? `no ${quoted}` : text.charAt(at - 1) + text.charAt(at + quoted.length);
        };
        // Names stand in single marks in Korean, speech in double ones.
        const marks = locale === 'ko' ? '‘’' : around(words('sampleSecond'), words('sampleQuote'));
        const own = marks.replace(/[,，]$/, marks.startsWith('“') ? '”' : '’');
        expect(around(words('badAddress'), '$ADDRESS$')).toBe(own);
        expect(around(words('noSites'), words('alwaysHere'))).toBe(own);
      });

      it('leaves nothing in English', () => {
        const same = Object.entries(catalogue).filter(([key, { message }]) => {
          const original = english[key]?.message;
          return original === message && message.split(' ').length > 2 && !SAME_WORD_ANYWHERE.test(message);
        });
        expect(same.map(([key]) => key)).toEqual([]);
      });

      it('fills in the same blanks', () => {
        const wrong = Object.entries(catalogue).filter(([key, { message }]) => {
          const original = english[key] ?? english[`${stem(key)}_other`];
          const theirs = placeholders(message);
          const ours = placeholders(original?.message ?? '');
          // «one minute», «two minutes» may be words: a form for a single number need not print it.
          const mayOmit = /_(zero|one|two)$/.test(key);
          return mayOmit ? theirs.some((name) => !ours.includes(name)) : theirs.join() !== ours.join();
        });
        expect(wrong.map(([key]) => key)).toEqual([]);
      });
    },
  );
});
