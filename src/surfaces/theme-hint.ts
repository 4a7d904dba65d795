import type { Preferences } from '../view/preferences.ts';

/** Where `public/theme.js` finds the theme at once; the browser's extension storage answers after the first paint. */
const KEY = 'theme';

/** Keeps the theme for the next opening of an extension page. */
export function keepThemeHint(theme: Preferences['theme']): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Without it the first frame has the system's colours.
  }
}
