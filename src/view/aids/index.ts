import { layered } from '../styles/layered.ts';
import type { View } from '../view.ts';
import { addCopyButtons, copyQuote } from './copy.ts';
import { toggleFind } from './find.ts';
import { showNote } from './footnote.ts';
import { pressKey, toggleKeys } from './keys.ts';
import { enlarge, makePicturesButtons } from './lightbox.ts';
import { keepFocus } from './line-focus.ts';
import { toggleMore } from './more.ts';
import { toggleOutline } from './outline.ts';
import { toggleAllQuotes } from './quotes.ts';
import { toggleSettings } from './settings.ts';
import { AID_STYLES } from './styles.ts';

/** Gives a view its reading aids. Called once a view, when the first of them is used. */
export function install(view: View): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(layered(AID_STYLES));
  const owner = view.frame.getRootNode() as Document | ShadowRoot;
  owner.adoptedStyleSheets = [...owner.adoptedStyleSheets, sheet];
  Object.assign(view.aids, {
    more: () => toggleMore(view),
    settings: () => toggleSettings(view),
    outline: () => toggleOutline(view),
    find: () => toggleFind(view),
    quotes: () => toggleAllQuotes(view),
    keys: () => toggleKeys(view),
    copyQuote: (subject) => {
      if (subject && 'parts' in subject) void copyQuote(view, subject);
    },
    lightbox: (subject) => {
      if (subject instanceof Element) enlarge(view, subject);
    },
    footnote: (subject) => {
      if (subject instanceof Element) showNote(view, subject);
    },
  } satisfies View['aids']);
  addCopyButtons(view);
  makePicturesButtons(view);
  keepFocus(view);
  view.frame.addEventListener('keydown', (event) => {
    if (pressKey(view, event)) event.preventDefault();
  });
}
