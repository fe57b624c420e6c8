import { describe, expect, test } from 'vitest';
import { type Browser, builtExtension } from './built-extension';

/** Manifest keys that give nobody any power. A key that is not here or below fails the test until it was thought about. */
const POWERLESS = [
  'manifest_version',
  'name',
  'description',
  'version',
  'icons',
  'default_locale',
  'commands',
  'action',
];
const PER_BROWSER: Record<Browser, readonly string[]> = {
  chrome: ['minimum_chrome_version'],
  firefox: ['browser_specific_settings'],
};

describe.each(['chrome', 'firefox'] as const)('the manifest for %s', (browser) => {
  const { manifest, files } = builtExtension(browser);

  test('asks for storage and alarms, and for notifications only when a person wants them', () => {
    expect(manifest['permissions']).toEqual(['storage', 'unlimitedStorage', 'alarms']);
    expect(manifest['optional_permissions']).toEqual(['notifications']);
  });

  test('may ask for one secure origin at a time, for the calendar that a person subscribes to, and has none of them before', () => {
    expect(manifest['optional_host_permissions']).toEqual(['https://*/*']);
  });

  test('has no power over any site but by its one content script on the four addresses', () => {
    expect(manifest['host_permissions']).toBeUndefined();
    expect(manifest['content_scripts']).toEqual([
      {
        matches: [
          'https://x.com/*',
          'https://twitter.com/*',
          'https://www.facebook.com/*',
          'https://business.facebook.com/*',
        ],
        run_at: 'document_start',
        css: ['content-scripts/composer.css'],
        js: ['content-scripts/composer.js'],
      },
    ]);
  });

  test('holds nothing else that gives power, and nothing that pages can load', () => {
    const thoughtAbout = [
      'permissions',
      'optional_permissions',
      'optional_host_permissions',
      'content_scripts',
      'background',
      'options_ui',
    ];
    const known = new Set([...POWERLESS, ...PER_BROWSER[browser], ...thoughtAbout]);

    expect(Object.keys(manifest).filter((key) => !known.has(key))).toEqual([]);
  });

  test('names only files that are there', () => {
    const named = JSON.stringify(manifest).match(/"[\w-]+(?:\/[\w-]+)*\.(?:js|css|html|png|svg)"/g) ?? [];

    expect(named.length).toBeGreaterThan(5);
    expect(named.map((path) => JSON.parse(path)).filter((path) => !files.includes(path))).toEqual([]);
  });
});

test('Firefox is told that no data is collected', () => {
  const { manifest } = builtExtension('firefox');

  expect(manifest['browser_specific_settings']).toMatchObject({
    gecko: { data_collection_permissions: { required: ['none'] } },
  });
});
