import type { Preferences } from '../view/preferences.ts';
import { browser } from './browser.ts';
import { FONT_FILES, type FontFile, SUBSETS } from './font-files.ts';

/** A font file as it travels to a page: messages carry no bytes, so they are base64. */
export interface FontBytes extends Pick<FontFile, 'family' | 'weight' | 'style'> {
  /** The characters it is for. */
  unicodeRange: string;
  bytes: string;
}

/**
 * Reads the files of a font out of the extension. Called where extension files can be read (background, pages).
 * @param subsets the subsets that the text needs
 */
export async function fontFiles(font: Preferences['font'], subsets: readonly string[]): Promise<FontBytes[]> {
  const wanted = FONT_FILES[font].filter(({ subset }) => subsets.includes(subset));
  return Promise.all(
    wanted.map(async ({ family, weight, style, subset, file }) => {
      const response = await fetch(browser.runtime.getURL(`fonts/${file}`));
      const bytes = toBase64(new Uint8Array(await response.arrayBuffer()));
      return { family, weight, style, unicodeRange: SUBSETS[subset], bytes };
    }),
  );
}

/** `String.fromCharCode` takes its characters as arguments, of which engines allow some 65,000. */
const CHUNK = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}
