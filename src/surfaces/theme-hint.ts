import type { Preferences } from '../view/preferences.ts';

/** Where extension pages find the theme at once; the browser's extension storage answers after the first paint. */
const KEY = 'theme';

/** Keeps the theme for the next opening of an extension page. */
export function keepThemeHint(theme: Preferences['theme']): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Without it the first frame has the system's colours.
  }
}

/** Gives the page the colours of the theme before anything is painted: `data-theme` on the root element. */
export function wearThemeHint(): void {
  try {
    const theme = localStorage.getItem(KEY);
    if (theme) document.documentElement.dataset.theme = theme;
  } catch {
    // As above.
  }
}
