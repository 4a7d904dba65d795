import { openSettingsPage } from '../../src/surfaces/settings/settings-page.ts';
import { wearThemeHint } from '../../src/surfaces/theme-hint.ts';

wearThemeHint();
void openSettingsPage(document.body);
