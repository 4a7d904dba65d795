import { start } from '../../src/surfaces/popup/start.ts';
import { wearThemeHint } from '../../src/surfaces/theme-hint.ts';

wearThemeHint();
// The engine runs in the page while the view is still loading.
const started = start();
void import('../../src/surfaces/popup/show-popup.ts').then(({ showPopup }) =>
  showPopup(document.body, started),
);
