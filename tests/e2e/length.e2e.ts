import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ExtensionBrowser, launchExtensionBrowser } from '../support/extension-browser';
import { marked } from '../support/highlights';
import { screenOf } from '../support/screen';

let browser: ExtensionBrowser;
beforeAll(async () => {
  browser = await launchExtensionBrowser();
});
afterAll(() => browser?.close());

it('on X the ring counts while typing, tells what costs what, and the part that is over is marked', async () => {
  const page = await browser.newPage('https://x.com/compose/post');
  const screen = screenOf(page);
  await page.locator('[role="dialog"] [data-testid="tweetTextarea_0"]').click();
  await page.keyboard.insertText('새 메뉴 🍜 https://example.com/menu ');
  await screen.click({ role: 'button', name: /^35 of 280 as X counts/ });
  const costs = screen.within({ role: 'list', name: 'What X counts' });
  const rows = async () =>
    Promise.all((await costs.findAll({ role: 'listitem' })).map((row) => screen.textOf(row)));
  expect(await rows()).toContain('Links\n1 × 23 = 23');

  // As macOS hands it over.
  await page.keyboard.insertText(`${'각'.repeat(122)}넘침`.normalize('NFD'));

  await screen.waitFor({ role: 'button', name: /^283 of 280 as X counts/ });
  await expect
    .poll(async () => (await marked(page, 'block')).map((text) => text.normalize('NFC')))
    .toEqual(['넘침']);
  await page.close();
});

it('on Facebook the panel shows the first lines of a post as a phone will', async () => {
  const page = await browser.newPage('https://www.facebook.com/?flow=direct');
  const screen = screenOf(page);
  await page
    .getByRole('button', { name: /on your mind/ })
    .first()
    .click();
  await page.locator('[role="dialog"] [data-lexical-editor="true"]').last().click();
  await page.keyboard.insertText('내일 0시부터 4시까지 송금이 멈춥니다. '.repeat(6));

  const start = await screen.waitFor({ role: 'region', name: /about this shows before “See more”/ });
  expect(await screen.textOf(start)).toMatch(/^On a phone.*내일 0시부터.*… ?See more/s);
  await page.close();
});
