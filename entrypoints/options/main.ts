import { openSettingsPage } from '../../src/surfaces/settings/settings-page.ts';

void openSettingsPage(document.body);
