import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../support/deadline';
import { type ExtensionBrowser, launchExtensionBrowser } from '../support/extension-browser';
import { type Screen, screenOf } from '../support/screen';
import { scrollThrough, scrollUntil } from '../support/scroll-through';
import { stageState } from '../support/stage-state';

const TEXT = '월요일부터 도담점이 오전 9시에 문을 엽니다. 주차는 두 시간 무료입니다.';

let browser: ExtensionBrowser;
let page: Page;
let screen: Screen;

beforeAll(async () => {
  browser = await launchExtensionBrowser();
});
afterAll(() => browser?.close());
afterEach(() => page.close());

async function open(url: string): Promise<void> {
  page = await browser.newPage(url);
  screen = screenOf(page);
}

const ANSWER = '/moa_kr/status/1991200000000000102';

/** Rows of the workspace's table of counted posts, as people read them. */
async function countedPosts(workspace: Page): Promise<string[]> {
  const table = workspace.getByRole('table', { name: 'Counted posts' });
  return (await table.count()) === 0 ? [] : await table.locator('tbody tr').allInnerTexts();
}

function eventuallyCounted(workspace: Page, row: RegExp): Promise<true> {
  return eventually(
    async () => (await countedPosts(workspace)).some((one) => row.test(one)) || null,
    async () => `counted: ${JSON.stringify(await countedPosts(workspace))}`,
  );
}

describe('our own posts on screen', () => {
  it('teach nothing before one was seen', async () => {
    page = await browser.openOptions('insights');

    await page.getByText('No posts counted yet').waitFor();
  });

  it('come with their counts into Insights, on X by the profile, without a word of their text', async () => {
    await open('https://x.com/moa_kr');
    await scrollThrough(page);
    const workspace = await browser.openOptions('insights');
    const rows = await eventually(
      async () => {
        const all = await countedPosts(workspace);
        return all.length >= 15 && all;
      },
      async () => `counted: ${JSON.stringify(await countedPosts(workspace))}`,
    );

    expect(rows.some((row) => /\b31\s+24\s+210\s+12,400\b/.test(row))).toBe(true);
    expect(rows.some((row) => /\b6\s+12\s+88\s+5,210\b/.test(row))).toBe(true);
    const words = (await workspace.textContent('main')) ?? '';
    expect(words).not.toContain('김장');
    expect(words).toContain('Medians of 12 posts');
    await workspace.close();
  });

  it('are not the answers we gave, nor what we reposted of others', async () => {
    await open('https://x.com/nabi_home/status/1991200000000000101');
    await page.locator(`article a[href$="${ANSWER}"]`).first().scrollIntoViewIfNeeded();
    await page.locator('[data-testid="AppTabBar_Home_Link"]').click();
    const inView = (words: string) => page.locator('article', { hasText: words });
    await scrollUntil(page, () => inView('모아마켓 · Repost').isVisible());
    const ours = inView('결제 화면은 말끔히 고쳤습니다');
    await scrollUntil(page, () => ours.isVisible());
    const workspace = await browser.openOptions('insights');
    await page.bringToFront();
    await ours.locator('[data-testid="like"]').click();
    // What is seen first is told first: with this count, all that came before it has been told.
    await eventuallyCounted(workspace, /\b1\s+2\s+59\s+2,400\b/);

    const links = await workspace
      .getByRole('link', { name: 'Open' })
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((path) => !path.startsWith('/moa_kr/status/'))).toEqual([]);
    expect(links).not.toContain(ANSWER);
    await workspace.close();
  });

  it('follow a count that moves on while the post is in sight', async () => {
    await open('https://x.com/moa_kr');
    const workspace = await browser.openOptions('insights');
    await page.bringToFront();
    await page.locator('article').first().locator('[data-testid="like"]').click();

    await eventuallyCounted(workspace, /\b6\s+12\s+89\s+5,210\b/);
    await workspace.close();
  });

  it('are read on a Korean page as on an English one', async () => {
    await open('https://x.com/moa_kr?lang=ko');
    const workspace = await browser.openOptions('insights');
    await page.bringToFront();
    await page.locator('article').nth(1).locator('[data-testid="like"]').click();

    await eventuallyCounted(workspace, /\b2\s+9\s+72\s+3,900\b/);
    await workspace.close();
  });

  it('are kept apart by account, those of the Facebook Page too', async () => {
    await open('https://www.facebook.com/');
    await scrollThrough(page);
    const workspace = await browser.openOptions('insights');
    const account = workspace.getByRole('combobox', { name: 'Account' });
    await account.selectOption({ label: '모아마켓 · Facebook' });

    await eventually(
      async () =>
        (await countedPosts(workspace)).some((row) => /Not known\s+4\s+18\s+214\s+Not shown/.test(row)),
      async () => `counted: ${JSON.stringify(await countedPosts(workspace))}`,
    );
    await workspace.close();
  });
});

describe('the next good time', () => {
  const save = { role: 'button', name: 'Save to that slot' };

  it('takes the text as a draft into a slot of the calendar, posts nothing and leaves the composer as it is', async () => {
    await open('https://x.com/home');
    const editor = page.locator('[data-testid="primaryColumn"] [data-testid="tweetTextarea_0"]');
    await editor.click();
    await page.keyboard.insertText(TEXT);
    await screen.waitFor({ role: 'region', name: 'Tonewright' });
    await eventually(
      async () =>
        /Next good time: .+ \((practice default|your own record, \d+ posts)\)/.test(await panelText()),
      panelText,
    );
    await screen.click(save);
    await eventually(
      async () => (await panelText()).includes('Saved as a draft in your calendar. Nothing was posted.'),
      panelText,
    );

    const { posted, pressed, editors } = await stageState(page);
    expect([posted, pressed]).toEqual([[], []]);
    expect(editors[0]?.text).toBe(TEXT);

    const workspace = await browser.openOptions('drafts');
    await workspace.getByRole('link', { name: TEXT.slice(0, 20) }).click();
    expect(
      await workspace
        .getByRole('textbox', { name: /Wording|Text/ })
        .first()
        .inputValue(),
    ).toBe(TEXT);
    await workspace.close();
  });

  it('is another one then, for the first is taken; taking it back by keyboard frees it again', async () => {
    await open('https://x.com/home');
    const editor = page.locator('[data-testid="primaryColumn"] [data-testid="tweetTextarea_0"]');
    await editor.click();
    await page.keyboard.insertText(TEXT);
    await eventually(async () => (await nextTime()) !== '', panelText);
    const first = await nextTime();

    await page.keyboard.press('Alt+Shift+W');
    for (let step = 0; step < 30 && (await screen.focused())?.name !== save.name; step++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await eventually(async () => (await nextTime()) !== first, panelText);

    await screen.focus({ role: 'button', name: 'Undo' });
    await page.keyboard.press('Enter');
    await eventually(async () => (await nextTime()) === first, panelText);
    expect(await panelText()).toContain('Taken back');
    expect((await stageState(page)).pressed).toEqual([]);
  });

  async function panelText(): Promise<string> {
    const panel = await screen.find({ role: 'region', name: 'Tonewright' });
    return panel ? screen.textOf(panel) : '(no panel)';
  }
  async function nextTime(): Promise<string> {
    return (await panelText()).match(/Next good time: (.+) \(/)?.[1] ?? '';
  }
});
