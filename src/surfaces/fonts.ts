import type { FontFile } from '../browser/font-files.ts';
import { send } from '../browser/messages.ts';
import type { Preferences } from '../view/preferences.ts';

const NEEDS: [FontFile['subset'], RegExp][] = [
  ['latin-ext', /[\u0100-\u02af\u1e00-\u1eff]/],
  ['cyrillic', /[\u0400-\u045f]/],
  ['greek', /[\u0370-\u03ff]/],
];

/** Fonts that were brought into a document, so that they can be taken out again. */
export class PageFonts {
  private readonly faces: FontFace[] = [];
  private readonly loaded = new Set<string>();
  private isReleased = false;

  /** Brings in the files of a font that the text needs. Where they cannot be had the fallback stays: no harm done. */
  async use(font: Preferences['font'], text: string): Promise<void> {
    if (font === 'installed' || this.loaded.has(font)) return;
    this.loaded.add(font);
    const subsets = [
      'all',
      'latin',
      ...NEEDS.filter(([, needs]) => needs.test(text)).map(([subset]) => subset),
    ];
    const files = (await send('fonts', { font, subsets })) ?? [];
    if (this.isReleased) return;
    for (const { family, weight, style, unicodeRange, bytes } of files) {
      const face = new FontFace(
        family,
        Uint8Array.from(atob(bytes), (char) => char.charCodeAt(0)),
        {
          weight,
          style,
          display: 'swap',
          unicodeRange,
        },
      );
      document.fonts.add(face);
      this.faces.push(face);
    }
  }

  /** Takes the fonts out of the document. */
  release(): void {
    this.isReleased = true;
    for (const face of this.faces) document.fonts.delete(face);
    this.faces.length = 0;
  }
}
