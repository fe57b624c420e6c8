import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../support/deadline';
import { type ExtensionBrowser, launchExtensionBrowser } from '../support/extension-browser';
import { createScreen, screenOf } from '../support/screen';
import { untilSaved } from '../support/until-saved';

const TEXT = '김장 배추, 이번 주 토요일까지 예약을 받습니다';
let browser: ExtensionBrowser;

beforeAll(async () => {
  browser = await launchExtensionBrowser();
  await planSlot('Kimchi week', TEXT);
});
afterAll(() => browser?.close());

/** As a person would: a slot in the workspace's calendar, and its draft. */
async function planSlot(theme: string, text: string): Promise<void> {
  const workspace = await browser.openOptions('calendar');
  const screen = screenOf(workspace);
  await screen.click({ role: 'button', name: 'New slot' });
  await screen.click({ role: 'textbox', name: 'Theme' });
  await screen.type(theme);
  await screen.click({ role: 'button', name: /draft/i });
  await screen.click({ role: 'textbox', name: /Wording|Text/ });
  await screen.type(text);
  await screen.waitFor({ role: 'heading', name: /./ });
  await untilSaved(workspace);
  await workspace.close();
}

async function editorTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => (window.stage?.editors() ?? []).map(({ text }) => text));
}

describe('the popup', () => {
  it('shows the slot planned for today, and "Write it" puts its draft into a composer of the page in front', async () => {
    const page = await browser.newPage('https://x.com/home');
    const popup = await browser.openPopup();
    const screen = createScreen(popup);
    const today = screen.within({ role: 'region', name: 'Today' });
    await today.waitFor({ role: 'heading', name: 'Today' });
    await today.waitFor({ role: 'button', name: 'Write it' });
    expect(await screen.textOf(await screen.waitFor({ role: 'region', name: 'Today' }))).toContain(
      'Kimchi week',
    );

    await today.click({ role: 'button', name: 'Write it' });

    await eventually(
      async () => (await editorTexts(page)).includes(TEXT),
      async () => `editors hold ${JSON.stringify(await editorTexts(page))}`,
    );
    expect(await page.evaluate(() => window.stage.posted)).toEqual([]);
    await page.close();
  });

  it('opens a composer in a new tab when the page in front is not that site', async () => {
    const elsewhere = await browser.newPage('https://www.facebook.com/');
    const opened = browser.context.waitForEvent('page');
    const popup = await browser.openPopup();
    await createScreen(popup)
      .within({ role: 'region', name: 'Today' })
      .click({ role: 'button', name: 'Write it' });

    const page = await opened;
    await eventually(
      async () => page.url().startsWith('https://x.com/') && (await editorTexts(page)).includes(TEXT),
      () => `the new tab is ${page.url()}`,
    );
    await page.close();
    await elsewhere.close();
  });
});
