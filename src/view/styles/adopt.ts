import { layered } from './layered.ts';
import { PRINT_STYLES } from './print.ts';
import { PROSE_STYLES } from './prose.ts';
import { READER_STYLES } from './reader.ts';
import { THEME_STYLES } from './themes.ts';

let sheet: CSSStyleSheet | null = null;

/** Gives a root the view's style sheet, once. */
export function adopt(root: ShadowRoot | HTMLElement): void {
  const owner = root instanceof ShadowRoot ? root : root.ownerDocument;
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(layered(THEME_STYLES + READER_STYLES + PROSE_STYLES + PRINT_STYLES));
  }
  if (!owner.adoptedStyleSheets.includes(sheet))
    owner.adoptedStyleSheets = [...owner.adoptedStyleSheets, sheet];
}
