import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { languageScripts } from './scripts/language-scripts.ts';
import { FONT_FILES } from './src/browser/font-files.ts';

export default defineConfig({
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'edge', 'firefox', 'safari'],
  imports: false,
  vite: () => ({
    build: {
      target: 'es2022',
      // Every browser that takes the extension knows it.
      modulePreload: { polyfill: false },
      minify: 'terser',
      terserOptions: {
        ecma: 2020,
        compress: {
          // Three find nearly all there is to find.
          passes: 3,
          // Readability's messages are for who debugs it.
          pure_funcs: ['this.log'],
        },
        // Methods that Readability keeps to itself; of ours no name begins so, and none is asked for by its string.
        mangle: { properties: { regex: /^_[a-z]/ } },
        // WXT knows a script that it may leave without a name by the brackets around it.
        format: { comments: false, wrap_iife: true },
      },
    },
  }),
  hooks: {
    'build:publicAssets': async (_, assets) => {
      for (const { file, from } of Object.values(FONT_FILES).flat()) {
        assets.push({ absoluteSrc: resolve('node_modules', from), relativeDest: `fonts/${file}` });
      }
      for (const { file, source } of await languageScripts())
        assets.push({ contents: source, relativeDest: file });
    },
  },
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
        gecko: {
          id: 'broadsheet@broadsheet.example',
          strict_min_version: '128.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '128.0' },
      },
    }),
  }),
});
