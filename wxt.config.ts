import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

const SITES = [
  'https://x.com/*',
  'https://twitter.com/*',
  'https://www.facebook.com/*',
  'https://business.facebook.com/*',
];

/** twitter-text carries polyfills for browsers that no longer run extensions: 20 kB in every page. */
const WITHOUT_POLYFILLS: Plugin = {
  name: 'without-polyfills',
  enforce: 'pre',
  resolveId: (id: string) => (id.startsWith('core-js/') ? '\0no-polyfill' : null),
  load: (id: string) => (id === '\0no-polyfill' ? 'export {}' : null),
};

/**
 * `rrule-temporal` carries a Temporal of its own in front of its code, besides the one that everything here goes by: 65 kB in
 * popup, workspace and background. If it moves to another file, the sizes in `tests/build` tell.
 */
const ONE_TEMPORAL: Plugin = {
  name: 'one-temporal',
  enforce: 'pre',
  transform(code, id) {
    if (!id.includes('/rrule-temporal/dist/src-')) return null;
    const [itsOwn, used, own] =
      /^[\s\S]*,([\w$]+)=globalThis\.Temporal\?\?([\w$]+),/.exec(code) ?? this.error(NOT_FOUND);
    const ours = `import { Temporal as ${own} } from 'temporal-polyfill'; const ${used} = ${own},`;
    return { code: ours + code.slice(itsOwn.length), map: null };
  },
};
const NOT_FOUND = 'rrule-temporal has changed: look where it takes Temporal from';

/**
 * For somebody else's page, and for the popup, which must be there at once: React is 70 kB gzip, Preact 10; and the
 * polyfill is 3, though every browser that we run in answers with promises by itself.
 */
const STAND_INS: Readonly<Record<string, string>> = {
  react: 'preact/compat',
  'react/jsx-runtime': 'preact/jsx-runtime',
  'react-dom': 'preact/compat',
  'react-dom/client': 'preact/compat/client',
  '@wxt-dev/webextension-polyfill/browser': '@wxt-dev/browser',
};
const LIGHT_PAGES: Plugin = {
  name: 'light-pages',
  enforce: 'pre',
  resolveId(id, importer) {
    const standIn = STAND_INS[id];
    return standIn ? this.resolve(standIn, importer, { skipSelf: true }) : null;
  },
};

export default defineConfig({
  vite: () => ({ plugins: [WITHOUT_POLYFILLS, ONE_TEMPORAL] }),
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
    // For a subscribed calendar: what is asked for is the one origin that somebody typed, and never more.
    optional_host_permissions: ['https://*/*'],
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
  zip: {
    includeSources: ['entrypoints/**', 'components/**', 'lib/**', 'public/**', '*.json', '*.ts', '*.md'],
  },
  hooks: {
    // The popup is one script of its own: twenty files shared with the workspace came later than one larger one.
    'entrypoints:grouped': (_, groups) => {
      for (const pages of groups.filter(Array.isArray)) {
        const popup = pages.findIndex(({ type }) => type === 'popup');
        if (popup >= 0) groups.push(pages.splice(popup, 1));
      }
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ name }) => name === 'composer' || name === 'popup'))
        config.plugins = [LIGHT_PAGES, ...(config.plugins ?? [])];
    },
    'build:manifestGenerated': (_, manifest) => {
      for (const script of manifest.content_scripts ?? []) script.matches = SITES;
    },
  },
});
