import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aTemplate } from '../support/builders';
import { eventually } from '../support/deadline';
import { type ExtensionBrowser, launchExtensionBrowser } from '../support/extension-browser';
import { putTemplates } from '../support/put-template';
import { screenOf } from '../support/screen';

const FIRST = '늦어져 정말 죄송합니다. 운송사에 위치를 물어 오늘 17시까지 이 글에 답글로 알려 드리겠습니다.';
const SECOND = '아직 받지 못하셨군요. 저희 잘못입니다. 어디에 멈췄는지 찾아 저녁 전에 여기에 남기겠습니다.';
/** Answers a delivery complaint before all others, and needs nothing filled in. */
const REPLY = aTemplate({
  ...{ id: 'A0', title: { ko: '먼저 드리는 답', en: 'First of all' }, kinds: ['delivery'], tags: ['첫답변'] },
  ...{ shortcut: 'firstofall', wordings: { ko: [FIRST, SECOND], en: [] } },
});

let browser: ExtensionBrowser;

beforeAll(async () => {
  browser = await launchExtensionBrowser();
  await (await browser.newPage('https://x.com/home')).close();
  await putTemplates(browser, [REPLY]);
});
afterAll(() => browser?.close());

const complaint = { role: 'button', name: /^Reply to complaint: delivery/ };
const replyIn = (page: Page) =>
  eventually(
    async () => {
      const editors = await page.evaluate(() => window.stage.editors());
      return editors.find(({ surface, text }) => surface === 'reply-modal' && text !== '')?.text;
    },
    () => 'no reply went in',
  );

it('a customer who was answered once gets other words the next time, from the very same reply', async () => {
  const first = await browser.newPage('https://x.com/home');
  await screenOf(first).click(complaint);
  expect(await replyIn(first)).toBe(FIRST);
  await first.locator('[role="dialog"] [data-testid="tweetButton"]').click();
  await eventually(
    () => first.evaluate(() => window.stage.posted.length > 0),
    () => 'the reply did not go out',
  );
  await first.close();

  const second = await browser.newPage('https://x.com/home');
  await screenOf(second).click(complaint);
  expect(await replyIn(second)).toBe(SECOND);
  await second.close();
});
