/** A real private window, with the extension let into it as a person may on chrome://extensions. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { eventually } from '../support/deadline';
import { type ExtensionBrowser, launchExtensionBrowser } from '../support/extension-browser';
import { expectState, placeNamed, postedTexts } from '../support/places';
import { expectHeld, expectMarked, NUMBER, RISKY } from '../support/risky-post';
import { screenOf } from '../support/screen';

/** What of Chrome's API the test asks for. */
interface Scope {
  readonly chrome: {
    readonly developerPrivate: {
      updateProfileConfiguration(of: { inDeveloperMode: boolean }): Promise<void>;
      updateExtensionConfiguration(of: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
    };
    readonly windows: { create(of: { incognito: boolean; url: string }): Promise<{ incognito: boolean }> };
  };
}

const home = placeNamed('X home, inline');
let browser: ExtensionBrowser;
let page: Page;

beforeAll(async () => {
  browser = await launchExtensionBrowser();
  const extensions = await browser.newPage('chrome://extensions/');
  await extensions.evaluate(async (extensionId) => {
    const { developerPrivate } = (globalThis as unknown as Scope).chrome;
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, browser.extensionId);
  await extensions.close();
  // The extension starts anew; its pages open once it has.
  const ours = await eventually(
    () => browser.openOptions('today').catch(() => null),
    () => 'the extension did not start again',
  );
  page = await openPrivately(ours, home.url);
});
afterAll(() => browser?.close());

async function openPrivately(from: Page, url: string): Promise<Page> {
  const known = new Set(browser.context.pages());
  const made = await from.evaluate(
    (address) => (globalThis as unknown as Scope).chrome.windows.create({ incognito: true, url: address }),
    url,
  );
  expect(made.incognito).toBe(true);
  return eventually(
    async () => browser.context.pages().find((one) => !known.has(one) && one.url() === url),
    () => 'the private window did not open the page',
  );
}

it('in a private window the text is checked and held as anywhere', async () => {
  await home.editor(page).click();
  await page.keyboard.type(RISKY);

  await expectMarked(page, 'block', NUMBER);
  await expectHeld(page, home);
  await screenOf(page).click({ role: 'button', name: 'Back to editing' });
  await screenOf(page).waitForGone({ role: 'alertdialog', name: 'Check before posting' });
  expect(await postedTexts(page)).toEqual([]);
});

it('what was left unsent there is offered back in an ordinary window', async () => {
  await page.close();
  const again = await browser.newPage(home.url);
  await home.editor(again).click();
  await screenOf(again).click({ role: 'button', name: 'Restore unsent text' });

  await expectState(again, home, RISKY);
});
