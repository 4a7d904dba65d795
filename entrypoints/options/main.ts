import { openSettingsPage } from '../../src/surfaces/settings-page.ts';

void openSettingsPage(document.body);
