/** What people are told when the browser's database fails them, in either language, and what is kept all the same. */
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, launchExtensionBrowser } from '../support/extension-browser';
import { screenOf } from '../support/screen';
import { devtools } from '../support/surface';

const NAMES = {
  en: {
    newDraft: 'New draft',
    wording: /^Wording 1/,
    full: /no room left on this disk/,
    newer: 'A newer Tonewright wrote this data',
    refused: 'This browser lets us keep nothing here',
    cleared: /The browser cleared/,
    putBack: 'Put it back',
  },
  ko: {
    newDraft: '새 초안',
    wording: /^문안 1/,
    full: /디스크에 공간이 없으니|디스크에 남은 공간이 없습니다/,
    newer: '더 새로운 톤라이트가 쓴 자료입니다',
    refused: '이 브라우저에서는 저장할 수 없습니다',
    cleared: /저장 자료를 지웠습니다/,
    putBack: '되돌려 놓기',
  },
} as const;

let browser: ExtensionBrowser;
afterEach(() => browser?.close());

const origin = () => `chrome-extension://${browser.extensionId}`;

/**
 * What writing answers when a disk is full. Chromium holds no extension to a smaller quota (`Storage.overrideQuotaForOrigin`
 * leaves its database alone), so the page's own calls say what they would then.
 */
async function fillDisk(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const name of ['put', 'add'] as const) {
      const write = IDBObjectStore.prototype[name];
      IDBObjectStore.prototype[name] = function (...row) {
        if (document.documentElement.dataset['disk'] === 'full')
          throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
        return write.apply(this, row);
      };
    }
    document.documentElement.dataset['disk'] = 'full';
  });
}

async function makeRoom(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dataset['disk'] = 'roomy';
  });
}

/** A draft with these words in the workspace, saved. */
async function writeDraft(lang: 'en' | 'ko', text: string): Promise<Page> {
  const page = await browser.openOptions('drafts');
  await page.getByRole('button', { name: NAMES[lang].newDraft }).first().click();
  await page.getByRole('textbox', { name: NAMES[lang].wording }).fill(text);
  await page.locator('.tw-save-saved').waitFor();
  return page;
}

/** The database as a later version leaves it, with one row this version does not know. */
async function writeAsLaterVersion(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done, failed) => {
        const request = indexedDB.open('tonewright', 1_000);
        request.onerror = () => failed(request.error);
        request.onsuccess = () => {
          request.result.close();
          done();
        };
      }),
  );
}

describe.each(['en', 'ko'] as const)('in %s', (lang) => {
  const names = NAMES[lang];

  it('a full disk is called so, what is on the page stays, and goes in once there is room', async () => {
    browser = await launchExtensionBrowser({ lang });
    const page = await writeDraft(lang, 'first');
    await fillDisk(page);
    const field = page.getByRole('textbox', { name: names.wording });

    const long = 'Our shop opens at nine. '.repeat(20);
    await field.fill(long);
    await page.getByRole('alert').filter({ hasText: names.full }).waitFor();
    expect(await field.inputValue()).toBe(long);
    await page.getByRole('button', { name: names.newDraft }).first().click();
    await page.getByRole('status').filter({ hasText: names.full }).waitFor();

    await makeRoom(page);
    await field.press('End');
    await page.keyboard.type('!');
    await page.locator('.tw-save-saved').waitFor();
    await page.reload();
    expect(await page.getByRole('textbox', { name: names.wording }).inputValue()).toBe(`${long}!`);
  });

  it('a database of a newer version is left alone, and the workspace and the popup say so', async () => {
    browser = await launchExtensionBrowser({ lang });
    const draft = await writeDraft(lang, 'kept');
    await draft.goto(`${origin()}/manifest.json`);
    await writeAsLaterVersion(draft);
    await draft.goto(`${origin()}/options.html#/drafts`);

    const alert = draft.getByRole('alert');
    await alert.filter({ hasText: names.newer }).waitFor();
    expect(await alert.textContent()).not.toMatch(/Error|version \d/);
    await draft.goto(`${origin()}/popup.html`);
    await draft.getByRole('alert').filter({ hasText: names.newer }).waitFor();

    const rows = await draft.evaluate(
      () =>
        new Promise<number>((done, failed) => {
          const request = indexedDB.open('tonewright');
          request.onerror = () => failed(request.error);
          request.onsuccess = () => {
            const count = request.result.transaction('drafts').objectStore('drafts').count();
            count.onsuccess = () => {
              request.result.close();
              done(count.result);
            };
          };
        }),
    );
    expect(rows).toBe(1);
  });

  it('data cleared while the workspace is open is given back by the page that had loaded it', async () => {
    browser = await launchExtensionBrowser({ lang });
    const page = await writeDraft(lang, 'on the page');
    await page.goto(`${origin()}/options.html#/today`);
    await page.reload();
    await page.getByText('on the page').first().waitFor();
    await (await devtools(page)).send('Storage.clearDataForOrigin', {
      origin: origin(),
      storageTypes: 'indexeddb',
    });

    await page.getByRole('alert').filter({ hasText: names.cleared }).waitFor();
    await page.getByRole('button', { name: names.putBack }).click();
    await page.getByRole('alert').waitFor({ state: 'detached' });
    await page.reload();
    await page.getByText('on the page').first().waitFor();
  });

  it('a browser that refuses the database is said to keep nothing', async () => {
    browser = await launchExtensionBrowser({ lang });
    const page = await browser.context.newPage();
    await page.addInitScript(() => {
      const open = () => {
        throw new DOMException('The user denied permission', 'SecurityError');
      };
      Object.defineProperty(globalThis, 'indexedDB', { value: { open } });
    });
    await page.goto(`${origin()}/options.html#/today`);

    const alert = page.getByRole('alert');
    await alert.filter({ hasText: names.refused }).waitFor();
    expect(await alert.textContent()).not.toContain('denied');
  });
});

it('a composer goes on under a newer database: it checks the essentials and says that nothing is kept', async () => {
  browser = await launchExtensionBrowser();
  const own = await browser.newPage(`chrome-extension://${browser.extensionId}/manifest.json`);
  await writeDraft('en', 'kept');
  await writeAsLaterVersion(own);
  const page = await browser.newPage('https://x.com/home');
  const screen = screenOf(page);
  await page.locator('[data-testid="primaryColumn"] [data-testid="tweetTextarea_0"]').click();
  await page.keyboard.type('Is your ID 900101-1234567 correct?');

  await screen.waitFor({ role: 'status', name: /^Only the essentials are checked/ });
  await expect
    .poll(async () => screen.textOf(await screen.waitFor({ role: 'region', name: 'Tonewright' })), {
      timeout: 15_000,
    })
    .toContain('cannot be kept just now');
});
