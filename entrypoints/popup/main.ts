import { start } from '../../src/surfaces/popup/start.ts';

// The engine runs in the page while the view is still loading.
const started = start();
void import('../../src/surfaces/popup/show-popup.ts').then(({ showPopup }) =>
  showPopup(document.body, started),
);
