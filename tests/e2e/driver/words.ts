import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type en from '../../../public/_locales/en/messages.json';
import { ROOT } from '../../../scripts/command.ts';

type Key = keyof typeof en;
type Catalogue = Record<Key, { message: string }>;

const catalogues = new Map<string, Catalogue>();

/** A message as a person sees it whose browser speaks this language. */
export function words(key: Key, locale = 'en'): string {
  let catalogue = catalogues.get(locale);
  if (!catalogue) {
    const file = join(ROOT, 'public/_locales', locale, 'messages.json');
    catalogue = JSON.parse(readFileSync(file, 'utf8')) as Catalogue;
    catalogues.set(locale, catalogue);
  }
  return catalogue[key].message;
}
