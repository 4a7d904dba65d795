import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Copies a build and leaves it one catalogue, which a browser of any language then shows: browsers have languages only where
 * somebody installed them.
 */
export function copyInLanguage(folder: string, copy: string, locale: string): void {
  cpSync(folder, copy, { recursive: true });
  const catalogues = join(copy, '_locales');
  for (const name of readdirSync(catalogues)) {
    if (name !== locale) rmSync(join(catalogues, name), { recursive: true });
  }
  const manifest = join(copy, 'manifest.json');
  const content = JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, unknown>;
  writeFileSync(manifest, JSON.stringify({ ...content, default_locale: locale }));
}
