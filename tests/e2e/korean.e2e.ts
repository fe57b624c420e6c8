import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { type ExtensionBrowser, launchExtensionBrowser } from '../support/extension-browser';
import { typeKorean } from '../support/ime';
import { createScreen, type Screen, screenOf } from '../support/screen';

const HOME = 'https://x.com/home?lang=ko';
const panel = { role: 'region', name: '톤라이트' };

let browser: ExtensionBrowser;
let page: Page;
let screen: Screen;

beforeAll(async () => {
  browser = await launchExtensionBrowser({ lang: 'ko' });
});
afterAll(() => browser?.close());
afterEach(() => page.close());

async function openHome(): Promise<void> {
  page = await browser.newPage(HOME);
  screen = screenOf(page);
  await page.locator('[data-testid="primaryColumn"] [data-testid="tweetTextarea_0"]').click();
}

it('a Korean browser is spoken to in Korean from the first letter to the gate', async () => {
  await openHome();
  // What is open again can't wait: in the team's night, anything else is asked about once more.
  await typeKorean(page, '토요일 아침 아홉 시에 김장 배추 예약을 재개합니다. 번호는 ');
  await page.keyboard.type('900101-1234567');

  const inPanel = screen.within(panel);
  await inPanel.waitFor({ role: 'status', name: '확인할 점 2개' });
  await inPanel.waitFor({ role: 'list', name: '확인할 점' });
  await inPanel.waitFor({ role: 'list', name: '더 멀리 닿으려면' });
  await inPanel.waitFor({ role: 'button', name: '왜 그런가요?' });
  await inPanel.waitFor({ role: 'button', name: '다시 보지 않기' });
  expect(await screen.textOf(await screen.waitFor(panel))).not.toMatch(/[a-z]{4}/);

  await page.locator('[data-testid="primaryColumn"] [data-testid="tweetButtonInline"]').click();
  const gate = screen.within({ role: 'alertdialog', name: '게시 전 확인' });
  await gate.waitFor({ role: 'button', name: '그대로 게시' });
  await gate.waitFor({ role: 'textbox', name: '사유' });
  await gate.waitFor({ role: 'button', name: '고치러 가기' });
});

it('unsent text, complaints, the palette and the form have their Korean names', async () => {
  await openHome();
  await screen.click({ role: 'button', name: '쓰던 글 되살리기' });

  await page.keyboard.press('Alt+Shift+R');
  const palette = screen.within({ role: 'dialog', name: '답글 템플릿' });
  await palette.waitFor({ role: 'searchbox', name: '템플릿 찾기' });
  await palette.waitFor({ role: 'listbox', name: '답글 템플릿' });
  await page.keyboard.press('Escape');
  await screen.waitForGone({ role: 'dialog', name: '답글 템플릿' });

  await screen.click({ role: 'button', name: '불만 답글: 배송' });
  const form = screen.within({ role: 'dialog', name: '답글 채우기' });
  await form.waitFor({ role: 'button', name: '넣기' });
});

it('the popup shows today’s slot in Korean', async () => {
  const workspace = await browser.openOptions('calendar');
  await workspace.getByRole('button', { name: '새 일정' }).click();
  await workspace.getByRole('textbox', { name: '주제' }).fill('김장 배추');

  page = await browser.newPage(HOME);
  const popup = createScreen(await browser.openPopup());
  const today = popup.within({ role: 'region', name: '오늘' });
  await today.waitFor({ role: 'heading', name: '오늘' });
  await today.waitFor({ role: 'button', name: '지금 쓰기' });
  await expect
    .poll(async () => popup.textOf(await popup.waitFor({ role: 'region', name: '오늘' })))
    .toContain('김장 배추');
  await workspace.close();
});
