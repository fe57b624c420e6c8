import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Slot } from '@/lib/core/calendar/slot';
import { todayIn } from '@/lib/core/calendar/today';
import { aDraft, aSlot } from '../support/builders';
import { eventually } from '../support/deadline';
import { type ExtensionBrowser, launchExtensionBrowser } from '../support/extension-browser';
import { placeNamed } from '../support/places';
import { putRows } from '../support/put-rows';
import { expectPosted } from '../support/risky-post';

const ZONE = 'Asia/Seoul';
const home = placeNamed('X home, inline');
const dialog = placeNamed('Facebook post dialog, Post at once');

const OPENING = '월요일부터 도담점이 오전 9시에 문을 엽니다. 주차는 두 시간 무료입니다';
const PARKING = '도담점 지하 주차장을 넓혔습니다. 2층까지 편하게 세우고 올라오세요';
const TWICE = '비 오는 날에는 입구에서 우산을 빌려 드립니다. 돌려주실 때는 아무 매장이나 괜찮습니다';

let browser: ExtensionBrowser;

beforeAll(async () => {
  browser = await launchExtensionBrowser();
  await (await browser.newPage('https://x.com/home')).close();
  const drafts = [OPENING, PARKING, TWICE].map((text, at) => aDraft({ id: `d${at}`, text }));
  await putRows(browser, {
    drafts,
    slots: [
      slotNow({ id: 'opening', theme: 'Opening', draftId: 'd0' }),
      slotNow({ id: 'parking', theme: 'Parking', site: 'facebook', account: '모아마켓', draftId: 'd1' }),
      slotNow({ id: 'umbrella', theme: 'Umbrella', draftId: 'd2' }),
      slotNow({ id: 'again', theme: 'Umbrella again', draftId: 'd2' }),
    ],
  });
});
afterAll(() => browser?.close());

/** Planned for this minute in Seoul. */
function slotNow(changes: Partial<Slot>): Slot {
  const time = new Date().toLocaleTimeString('en-GB', { timeZone: ZONE, timeStyle: 'short' });
  return aSlot({ date: todayIn(ZONE, Date.now()), time, zone: ZONE, account: '@moa_kr', ...changes });
}

/** The calendar's list shows that slot in that state. */
async function expectState(theme: string, state: string): Promise<void> {
  const workspace = await browser.openOptions('calendar?view=list');
  await workspace.getByRole('link', { name: new RegExp(` ${theme} ?${state}`) }).waitFor();
  await workspace.close();
}

/** Insights know of so many posts. */
async function expectCounted(posts: number): Promise<void> {
  const workspace = await browser.openOptions('insights');
  const mix = workspace.getByRole('article', { name: 'Mix by week' });
  await mix.locator('summary').click();
  const counts = async () => mix.getByRole('row').last().getByRole('cell').allInnerTexts();
  await eventually(
    async () => (await counts())[5] === String(posts),
    async () => `counted: ${await counts()}`,
  );
  await workspace.close();
}

async function postOnX(text: string): Promise<Page> {
  const page = await browser.newPage(home.url);
  await home.reach(page);
  await home.editor(page).click();
  await page.keyboard.type(text);
  await home.pressButton(page);
  await expectPosted(page, text);
  return page;
}

it('typed by hand with a word or two changed, a post fills its slot', async () => {
  const page = await postOnX(`${OPENING}!`);

  await expectState('Opening', 'Posted');
  await page.close();
});

it('pasted into Facebook, it fills the slot of that page; the calendar says when, and opens it again', async () => {
  const page = await browser.newPage(dialog.url);
  await dialog.reach(page);
  await dialog.editor(page).click();
  await page.evaluate((text) => navigator.clipboard.writeText(text), PARKING);
  await page.keyboard.press('Control+V');
  await dialog.pressButton(page);
  await expectPosted(page, PARKING);

  await expectState('Parking', 'Posted');
  const workspace = await browser.openOptions('calendar/parking');
  const note = workspace.getByRole('note').filter({ hasText: 'A text went out for it' });
  await note.getByRole('button', { name: 'It was for something else' }).click();
  await expectState('Parking', 'Ready');
  await workspace.close();
  await page.close();
});

it('where two slots wait for the same words, neither is taken for posted', async () => {
  const page = await postOnX(TWICE);
  await expectCounted(3);

  await expectState('Umbrella', 'Planned');
  await expectState('Umbrella again', 'Planned');
  expect(await page.evaluate(() => window.stage.posted.length)).toBe(1);
  await page.close();
});
