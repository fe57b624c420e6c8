import { describe, expect, test } from 'vitest';
import { builtExtension } from './built-extension';

/**
 * Kilobytes after gzip. The first is a promise to every page that is opened; the others are what was measured and a
 * twentieth more, so that whatever makes a surface slower to open is noticed.
 */
const BUDGETS = {
  'content-scripts/composer.js': 120,
  // 870: checks and reads for every page, which then need not carry rules, their words and the learned models.
  'background.js': 914,
  // 124: Preact, the database, what comes again, its own words in both languages.
  'popup.html': 130,
  // 246: the same and the workspace's frame; each of its pages is fetched when it is opened.
  'options.html': 258,
};

/** Words that only these libraries' own code holds. */
const DATABASE = /DexieError|IDBKeyRange/;
const SCHEMAS = /ZodError|_zod\b/;

/** `lib/platform/fetch-calendar.ts` as it is built: no cookies, no referrer, no redirect. */
const SUBSCRIBED_CALENDAR =
  /^background\.js: fetch\(\w+,\{credentials:[`"']omit[`"'],referrerPolicy:[`"']no-referrer[`"'],redirect:[`"']manual[`"'],cache:[`"']no-store[`"'],/;

describe.each(['chrome', 'firefox'] as const)('the build for %s', (browser) => {
  const built = builtExtension(browser);
  const scripts = built.files.filter((path) => path.endsWith('.js'));

  test.each(Object.entries(BUDGETS))('%s loads at most %i kB of script', (path, budget) => {
    expect(built.weight(path)).toBeGreaterThan(1);
    expect(built.weight(path)).toBeLessThanOrEqual(budget);
  });

  test('the content script holds neither the database nor the schemas, which the background does', () => {
    const content = built.read('content-scripts/composer.js');
    const background = built.read('background.js');

    expect([DATABASE.test(content), SCHEMAS.test(content)]).toEqual([false, false]);
    expect([DATABASE.test(background), SCHEMAS.test(background)]).toEqual([true, true]);
  });

  test('no script holds a character that makes Chrome refuse it', () => {
    const refused = /[\uFFFE\uFFFF\uFDD0-\uFDEF\uFFFD]/;

    expect(scripts.filter((path) => refused.test(built.read(path)))).toEqual([]);
  });

  test('no script can run code from a text or from elsewhere', () => {
    const foreign = /\beval\(|\bnew Function\(|importScripts\(|\bimport\(["'`]https?:/;

    expect(scripts.filter((path) => foreign.test(built.read(path)))).toEqual([]);
  });

  test('no script asks the network for anything but the background, in one place, for a subscribed calendar', () => {
    // Vite's own preloading fetches files of the extension by their link's address.
    const asks =
      /\bfetch(?=[(.,;)}\]])(?!\(\w+\.href,)[^\n]{0,200}|XMLHttpRequest|new WebSocket|sendBeacon|new EventSource/g;
    const found = scripts.flatMap((path) =>
      [...built.read(path).matchAll(asks)].map(([said]) => `${path}: ${said}`),
    );

    expect(found).toEqual([expect.stringMatching(SUBSCRIBED_CALENDAR)]);
  });

  test('no page loads a script, a style or a picture from elsewhere', () => {
    const pages = built.files.filter((path) => /\.(html|css)$/.test(path));
    const elsewhere = /(?:src|href)="(?:https?:)?\/\/|url\(["']?(?:https?:)?\/\/|@import/;

    expect(pages.filter((path) => elsewhere.test(built.read(path)))).toEqual([]);
  });
});
