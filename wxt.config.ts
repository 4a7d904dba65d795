import { defineConfig } from 'wxt';

export default defineConfig({
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'edge', 'firefox', 'safari'],
  imports: false,
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus'],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    commands: {
      _execute_action: {
        suggested_key: { default: 'Alt+R' },
        description: '__MSG_commandPopup__',
      },
      'toggle-reader': {
        suggested_key: { default: 'Alt+Shift+E' },
        description: '__MSG_commandReader__',
      },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: { id: 'broadsheet@broadsheet.example', strict_min_version: '128.0' },
      },
    }),
  }),
});
