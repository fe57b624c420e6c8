import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ExtensionBrowser, launchExtensionBrowser } from '../support/extension-browser';
import { screenOf } from '../support/screen';

let browser: ExtensionBrowser;
beforeAll(async () => {
  browser = await launchExtensionBrowser();
});
afterAll(() => browser?.close());

const HINTS = { role: 'list', name: 'To reach further' };
const LOST = 'Missing boy, 7, red coat, last seen at the station';
const POLITE = 'For public-interest posts, politely ask for a retweet';

it('on X a hint tells its source and date, one click does what it says, and one undo takes it back', async () => {
  const page = await browser.newPage('https://x.com/compose/post');
  const screen = screenOf(page);
  const editor = page.locator('[role="dialog"] [data-testid="tweetTextarea_0"]');
  await editor.click();
  await page.keyboard.insertText('Happy Monday! The new map has twelve routes. #walks');

  const hints = screen.within(HINTS);
  await hints.click({ role: 'button', name: 'Why?' });
  expect(await screen.textOf(await hints.waitFor({ role: 'list', name: 'Sources' }))).toMatch(
    /Tan, Lee, Pang 2014, ACL · 2014 · observation/,
  );
  await screen.click({ role: 'button', name: 'Move the greeting behind the fact' });
  await expect.poll(() => editor.textContent()).toBe('The new map has twelve routes. Happy Monday! #walks');

  await page.keyboard.press('Control+z');
  await expect.poll(() => editor.textContent()).toBe('Happy Monday! The new map has twelve routes. #walks');
  await page.close();
});

it('on X a cry for help may ask to be passed on; on Facebook asking is told to be bait', async () => {
  const x = await browser.newPage('https://x.com/compose/post');
  await x.locator('[role="dialog"] [data-testid="tweetTextarea_0"]').click();
  await x.keyboard.insertText(LOST);
  const onX = screenOf(x);
  expect(await onX.textOf(await onX.waitFor(HINTS))).toContain(POLITE);
  await x.close();

  const facebook = await browser.newPage('https://www.facebook.com/?flow=direct');
  const screen = screenOf(facebook);
  await facebook
    .getByRole('button', { name: /on your mind/ })
    .first()
    .click();
  await facebook.locator('[role="dialog"] [data-lexical-editor="true"]').last().click();
  await facebook.keyboard.insertText(
    'Share if you love soup, tag a friend who does. Exciting news! Soup is back.',
  );
  const found = await screen.waitFor({ role: 'list', name: 'Things to check' });
  expect(await screen.textOf(found)).toContain('Facebook demotes this bait');
  await facebook.close();
});
