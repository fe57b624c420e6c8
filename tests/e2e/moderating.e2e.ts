import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { nothingToCome } from '../support/deadline';
import { type ExtensionBrowser, launchExtensionBrowser } from '../support/extension-browser';
import { type Screen, screenOf } from '../support/screen';

const CARD = { role: 'form', name: 'Before hiding this' };
const RULE = { role: 'textbox', name: 'Published rule' };

let browser: ExtensionBrowser;
let page: Page;
let screen: Screen;

beforeAll(async () => {
  browser = await launchExtensionBrowser();
});
afterAll(() => browser?.close());
afterEach(() => page.close());

async function visit(url: string): Promise<void> {
  page = await browser.newPage(url);
  screen = screenOf(page);
}

/** A row of the team's decisions as it reads in the workspace, newest first. */
async function newestDecision(): Promise<string> {
  const workspace = await browser.openOptions('team');
  const row = workspace.getByRole('table').getByRole('row').nth(1);
  await row.waitFor();
  const words = (await row.textContent()) ?? '';
  await workspace.close();
  return words;
}

/** A Page's own post, in the dialog that holds the focus. */
const POST = 'https://www.facebook.com/moamarket/posts/pfbid02MoaKimjangBox7Qh3';
const button = (name: string) => page.getByRole('dialog').getByRole('button', { name, exact: true }).first();

describe('hiding a comment on Facebook', () => {
  it('is done by the page, and the rule that is named for it stands in the record', async () => {
    await visit(POST);
    await button('Hide').click();

    await screen.waitFor(CARD);
    await button('Unhide').waitFor();
    await screen.click(RULE);
    await screen.type('Rule 4: off topic');
    await screen.click({ role: 'button', name: 'Write down this rule' });
    await screen.waitForGone(CARD);

    expect(await newestDecision()).toMatch(/Facebook[\s\S]*Hidden[\s\S]*Rule 4: off topic/);
  });

  it('asks nothing when it is shown again', async () => {
    await visit(POST);
    await button('Hide').click();
    await screen.within(CARD).click({ role: 'button', name: 'Close' });
    await screen.waitForGone(CARD);

    await button('Unhide').click();
    await nothingToCome();

    expect(await screen.find(CARD)).toBeNull();
  });
});

describe('blocking somebody on X', () => {
  it.each([
    { language: 'English', url: 'https://x.com/home', item: 'Block @jonah_pell' },
    { language: 'Korean', url: 'https://x.com/home?lang=ko', item: '@jonah_pell 님 차단하기' },
  ])('from the menu of a post asks for the rule, on a page in $language', async ({ url, item }) => {
    await visit(url);
    const post = page.locator('article', { hasText: '@jonah_pell' }).first();
    await post.locator('[data-testid="caret"]').click();
    await page.getByRole('menuitem', { name: item }).click();

    await screen.waitFor(CARD);
    expect(await page.locator('article', { hasText: '@jonah_pell' }).count()).toBe(0);
    await screen.click(RULE);
    await screen.type(`Rule 2 (${item})`);
    await screen.press('Enter');
    await screen.waitForGone(CARD);

    expect(await newestDecision()).toContain(`Rule 2 (${item})`);
  });

  it('and muting, which hides nobody from others, asks nothing', async () => {
    await visit('https://x.com/home');
    const post = page.locator('article', { hasText: '@jonah_pell' }).first();
    await post.locator('[data-testid="caret"]').click();
    await page.getByRole('menuitem', { name: 'Mute @jonah_pell' }).click();
    await post.waitFor({ state: 'detached' });
    await nothingToCome();

    expect(await screen.find(CARD)).toBeNull();
  });
});
