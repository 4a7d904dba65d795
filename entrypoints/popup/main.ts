import { openPopup } from '../../src/surfaces/popup.ts';

void openPopup(document.body);
