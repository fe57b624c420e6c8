import { defineConfig } from 'wxt';

const SITES = [
  'https://x.com/*',
  'https://twitter.com/*',
  'https://www.facebook.com/*',
  'https://business.facebook.com/*',
];

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  // Chrome refuses a bundle with a raw U+FFFF, which Dexie holds.
  experimental: { escapeUnicode: true },
  targetBrowsers: ['chrome', 'firefox'],
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'alarms'],
    optional_permissions: ['notifications'],
    commands: {
      'open-palette': {
        suggested_key: { default: 'Alt+Shift+R' },
        description: '__MSG_commandPalette__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'tonewright@tonewright.example',
              // 146 is the first Firefox that draws text-decoration in ::highlight().
              strict_min_version: '146.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '114' }),
  }),
  zip: { includeSources: ['entrypoints/**', 'components/**', 'lib/**', 'public/**', '*.json', '*.ts', '*.md'] },
  hooks: {
    'build:manifestGenerated': (_, manifest) => {
      for (const script of manifest.content_scripts ?? []) script.matches = SITES;
    },
  },
});
