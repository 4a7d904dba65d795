import { fillSafely } from './custom-css.ts';
import type { Preferences } from './preferences.ts';

/** Puts preferences on the view's frame: attributes for choices, custom properties for numbers. */
export function wear(frame: HTMLElement, preferences: Preferences): void {
  const { theme, font, align, images, lineFocus, paragraphMode } = preferences;
  Object.assign(frame.dataset, {
    theme,
    font,
    align,
    images,
    lineFocus: String(lineFocus),
    paragraphMode: String(paragraphMode),
  });
  const properties = {
    '--chosen': `${preferences.size}px`,
    '--measure': String(preferences.measure),
    '--leading': String(preferences.lineHeight),
    '--letter': `${preferences.letterSpacing}em`,
    '--word': `${preferences.wordSpacing}em`,
    '--installed': JSON.stringify(preferences.installedFont || 'serif'),
  };
  for (const [name, value] of Object.entries(properties)) frame.style.setProperty(name, value);
  wearCustomCss(frame, preferences.customCss);
}

const customSheets = new WeakMap<Node, CSSStyleSheet>();

function wearCustomCss(frame: HTMLElement, css: string): void {
  const root = frame.getRootNode() as Document | ShadowRoot;
  if (!css && !customSheets.has(frame)) return;
  let sheet = customSheets.get(frame);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    customSheets.set(frame, sheet);
  }
  fillSafely(sheet, css);
  if (root.adoptedStyleSheets && !root.adoptedStyleSheets.includes(sheet))
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
