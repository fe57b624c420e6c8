/** What becomes of a complaint: found, handed over, answered, promised, and called to mind. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startOfDay } from '@/lib/core/calendar/today';
import { eventually } from '../support/deadline';
import { type ExtensionBrowser, launchExtensionBrowser } from '../support/extension-browser';
import { fillReplyForm, sendReply } from '../support/reply-form';
import { createScreen, type Screen, screenOf } from '../support/screen';
import { stageState } from '../support/stage-state';
import { createTestClock } from '../support/test-clock';
import { untilSaved } from '../support/until-saved';

const LATE = 'https://x.com/haneul_bori/status/1991200000000000001';
const CHIP = { role: 'button', name: 'Reply to complaint: delivery' };
const HAND_OVER = { role: 'button', name: 'Hand over: delivery' };
const WAITING = { role: 'list', name: 'Unanswered complaints seen today' };
const TEN_HOURS_MS = 10 * 60 * 60_000;
const CARD = { role: 'dialog', name: 'Hand over' };

let browser: ExtensionBrowser;
let page: Page;
let screen: Screen;

beforeAll(async () => {
  browser = await launchExtensionBrowser();
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});
afterAll(() => browser?.close());
afterEach(() => page.close());

const open = async (url: string) => {
  page = await browser.newPage(url);
  screen = screenOf(page);
};
const mark = async () => {
  const marks = await screen.findAll({ role: 'status' });
  return (await Promise.all(marks.map((one) => screen.textOf(one)))).join('|');
};
const eventuallyMarked = (words: RegExp) =>
  eventually(
    async () => words.test(await mark()),
    async () => `the marks say “${await mark()}”`,
  );

async function nameContact(): Promise<void> {
  const settings = await browser.openOptions('settings');
  const form = screenOf(settings);
  await form.click({ role: 'button', name: 'Add a contact' });
  await form.click({ role: 'textbox', name: 'Department or person' });
  await form.type('물류팀');
  await form.click({ role: 'textbox', name: 'E-mail' });
  await form.type('logistics@moa.example');
  await form.click({ role: 'checkbox', name: 'delivery' });
  // Until then "Saved" may still be said of what was typed before.
  await form.waitFor({ role: 'checkbox', name: 'delivery', states: { checked: 'true' } });
  await untilSaved(settings);
  await settings.close();
}

describe('a complaint in the popup', () => {
  it('leads to its post, where one more click brings the reply', async () => {
    await open('https://x.com/home');
    await screen.waitFor(CHIP);
    const popup = createScreen(await browser.openPopup());
    const list = popup.within(WAITING);
    const opened = browser.context.waitForEvent('page');
    // The popup goes as soon as the page opens.
    await list.click({ role: 'link', name: /^delivery · .*haneul_bori/ }).catch(() => undefined);

    const post = await opened;
    await post.waitForLoadState();
    expect(post.url()).toBe(LATE);
    const there = screenOf(post);
    await there.click(CHIP);
    await there.waitFor({ role: 'dialog', name: 'Fill in the reply' });
    await post.close();
  });
});

describe('pausing a site', () => {
  it('takes the chips off at once, and brings them back afterwards', async () => {
    await open('https://x.com/home');
    await screen.waitFor(CHIP);
    const popup = createScreen(await browser.openPopup());
    await popup.focus({ role: 'switch', name: 'Pause on X' });
    await popup.press('Space');
    await screen.waitForGone({ role: 'button', name: /^Reply to complaint/ });

    await popup.press('Space');
    await screen.waitFor(CHIP);
  });
});

describe('handing over', () => {
  it('copies a note for the department of the team’s list, marks the post, and can be taken back', async () => {
    await nameContact();
    await open(LATE);
    await screen.click(HAND_OVER);
    const card = screen.within(CARD);
    await card.waitFor({ role: 'combobox', name: 'Department' });
    const draft = await card.waitFor({ role: 'link', name: 'Open as mail draft' });
    expect(draft.states['url']).toMatch(/^mailto:logistics%40moa\.example/);
    await card.click({ role: 'button', name: 'Copy the note' });

    await card.waitFor({ role: 'button', name: 'Not handed over' });
    const note = await page.evaluate(() => navigator.clipboard.readText());
    expect(note).toContain('Kind: delivery');
    expect(note).toContain(`Post: ${LATE}`);
    expect(note).toContain('월요일에 도착한다던 쌀');
    await eventuallyMarked(/handed over: 물류팀/);

    await page.reload();
    await eventuallyMarked(/handed over: 물류팀/);
    await screen.click(HAND_OVER);
    await card.click({ role: 'button', name: 'Copy the note' });
    await card.click({ role: 'button', name: 'Not handed over' });
    await page.keyboard.press('Escape');
    await screen.waitForGone(CARD);
    await eventually(
      async () => !(await mark()).includes('handed over'),
      () => 'the mark is still there',
    );
    expect((await screen.focused())?.name).toBe('Hand over: delivery');
    expect((await stageState(page)).pressed).toEqual([]);
  });
});

describe('once the reply is out', () => {
  it('the post is marked as answered, stays so, and waits no more; what was promised comes to mind', async () => {
    const clock = createTestClock(browser);
    // Tomorrow at ten, so that 17:00 is still to come at whatever hour this runs.
    await clock.set(startOfDay('Asia/Seoul', Date.now(), 1) + TEN_HOURS_MS);
    await open(LATE);
    await clock.setIn(page);
    await screen.click(CHIP);
    expect(await fillReplyForm(page, { 'Next update': '오늘 17시' })).toMatch(/오늘 17시/);
    await sendReply(page, () => page.locator('[data-testid="tweetButtonInline"]').click());

    await eventuallyMarked(/answered after \d+ (?:min|hr|day)/);
    await page.reload();
    await eventuallyMarked(/answered after/);

    const popup = createScreen(await clock.openPopup());
    const promises = popup.within({ role: 'list', name: 'Promises to customers' });
    await promises.waitFor({ role: 'link', name: /delivery · haneul_bori/ });
    expect(await popup.within(WAITING).findAll({ role: 'link', name: /haneul_bori/ })).toEqual([]);
    await promises.click({ role: 'button', name: /^Kept: delivery/ });
    await popup.waitForGone({ role: 'list', name: 'Promises to customers' });
  });
});
