/** Learning on a text: real keys, the real check, and what stays of it. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { type ExtensionBrowser, launchExtensionBrowser } from '../support/extension-browser';
import { typeKorean } from '../support/ime';

let browser: ExtensionBrowser;
let page: Page;

beforeAll(async () => {
  browser = await launchExtensionBrowser({ lang: 'ko' });
});
afterAll(() => browser?.close());
afterEach(() => page.close());

it('a hedged apology is mended by keys alone, is done after a reload, and can be cleared and brought back', async () => {
  page = await browser.openOptions('practice/non-apology');
  const draft = page.getByRole('textbox', { name: '초안' });
  await page.getByRole('list', { name: '확인할 점' }).waitFor();
  await draft.focus();
  await page.keyboard.press('Control+a');
  await typeKorean(
    page,
    '배송일을 잘못 안내했습니다. 저희 잘못입니다. 죄송합니다. 오늘 다시 보내 드리겠습니다.',
  );
  await page.getByText('확인할 점이 없습니다. 이대로 내보낼 수 있습니다.').waitFor();
  await page.getByText(/Lewicki/).waitFor();

  await page.reload();
  const own = page.getByRole('link', { name: /조건부·회피형 사과입니다/ });
  expect(await own.textContent()).toContain('완료');
  await page.getByRole('button', { name: '기록 지우기' }).click();
  await expect.poll(() => own.textContent()).not.toContain('완료');
  await page.getByRole('button', { name: '되돌리기' }).click();
  await expect.poll(() => own.textContent()).toContain('완료');
});

it('a customer is answered in words of one’s own until the reply rules are silent, and the way leads on', async () => {
  page = await browser.openOptions('practice/answer-delivery');
  const answer = page.getByRole('textbox', { name: '나의 답글' });
  await answer.focus();
  await typeKorean(page, '불편하셨다면 죄송합니다. 확인해 보겠습니다.');
  const said = page.getByRole('list', { name: '확인할 점' });
  await said.getByText('조건부·회피형 사과입니다').waitFor();
  await page.keyboard.press('Control+a');
  await typeKorean(
    page,
    '기다리시게 해서 정말 죄송합니다. 밥솥이 물류 창고에서 사흘째 멈춰 있는 것을 확인했습니다. 저희 잘못입니다. 오늘 오후 5시까지 제가 직접 배송 날짜를 알려 드리겠습니다. 주문 번호는 DM으로 보내 주세요.',
  );
  await page.getByText('좋은 답글입니다. 확인할 점이 없습니다.').waitFor();

  await page.getByRole('link', { name: '다음 연습' }).click();
  await expect.poll(() => page.url()).toMatch(/#\/practice\/(?!answer-delivery$)/);
});
