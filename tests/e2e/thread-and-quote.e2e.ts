import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ExtensionBrowser, launchExtensionBrowser } from '../support/extension-browser';
import { marked } from '../support/highlights';
import { postedTexts } from '../support/places';
import { GATE, postAnyway } from '../support/risky-post';
import { screenOf } from '../support/screen';

let browser: ExtensionBrowser;
beforeAll(async () => {
  browser = await launchExtensionBrowser();
});
afterAll(() => browser?.close());

it('a risky part holds the whole thread, and a pass lets all its parts out', async () => {
  const page = await browser.newPage('https://x.com/compose/post');
  const screen = screenOf(page);
  const dialog = page.locator('[role="dialog"]').last();
  await dialog.locator('[data-testid="tweetTextarea_0"]').click();
  await page.keyboard.type('Our shop opens on Saturday');
  await dialog.locator('[data-testid="addButton"]').click();
  await dialog.locator('[data-testid="tweetTextarea_1"]').click();
  await page.keyboard.type('Ask for 900101-1234567');
  await expect.poll(() => marked(page, 'block')).toEqual(['900101-1234567']);
  await dialog.locator('[data-testid="tweetTextarea_0"]').click();

  await dialog.locator('[data-testid="tweetButton"]').click();
  await screen.waitFor(GATE);
  expect(await postedTexts(page)).toEqual([]);
  await postAnyway(screen);
  await dialog.locator('[data-testid="tweetButton"]').click();

  await expect
    .poll(() => page.evaluate(() => window.stage.posted[0]?.parts))
    .toEqual(['Our shop opens on Saturday', 'Ask for 900101-1234567']);
  await page.close();
});

it('a quote is checked by its own words, not by those it quotes', async () => {
  const page = await browser.newPage('https://x.com/home');
  const screen = screenOf(page);
  await page.locator('article [data-testid="retweet"]').first().click();
  await page.locator('a[href="/compose/post"][role="menuitem"]').click();
  const dialog = page.locator('[role="dialog"]').last();
  await dialog.locator('[data-testid="tweetTextarea_0"]').click();
  await page.keyboard.type('Ask for 900101-1234567');
  await expect.poll(() => marked(page, 'block')).toEqual(['900101-1234567']);

  await page.keyboard.press('Control+Enter');
  await screen.waitFor(GATE);
  await screen.click({ role: 'button', name: 'Back to editing' });
  for (let letter = 0; letter < 14; letter++) await page.keyboard.press('Backspace');
  await page.keyboard.type('the shop');
  await page.keyboard.press('Control+Enter');

  await expect.poll(() => postedTexts(page)).toEqual(['Ask for the shop']);
  await page.close();
});
