import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { weigh } from '@/lib/core/text/weighted-length';
import { type ExtensionBrowser, launchExtensionBrowser } from '../support/extension-browser';
import { composeKorean } from '../support/ime';
import { postedTexts } from '../support/places';
import { GATE, postAnyway } from '../support/risky-post';
import { type Screen, screenOf } from '../support/screen';
import { stageState } from '../support/stage-state';

const SENTENCES = [
  '23일 0시부터 4시까지 송금과 자동 이체가 멈추니 급한 이체는 22일 밤까지 부탁드립니다.',
  '지난 10월 3일 오후 2시 10분의 장애는 오래된 연결 장치 때문이었고, 약 3,200명의 고객께서 불편을 겪으셨습니다.',
  '새 장치는 두 달 동안 시험을 마쳤으며 같은 문제가 다시 나타나지 않았습니다.',
  '체크카드 결제와 현금 인출은 점검 시간에도 그대로 하실 수 있습니다.',
  '자세한 시간표는 https://example.com/notice/2026 에서 보실 수 있습니다.',
];
const PARAGRAPH = SENTENCES.join(' ');
const LONG = Array(4).fill(PARAGRAPH).join('\n\n');

const offer = { role: 'button', name: 'Split into a thread' };
const write = { role: 'button', name: /^Write \d+ posts$/ };
const undo = { role: 'button', name: 'Undo' };
const posts = { role: 'list', name: 'Posts of the thread' };
const restore = { role: 'button', name: 'Restore unsent text' };

let browser: ExtensionBrowser;
let page: Page;
let screen: Screen;
beforeAll(async () => {
  browser = await launchExtensionBrowser();
});
afterAll(() => browser?.close());
afterEach(async () => {
  await browser.forgetSent();
  await page.close();
});

const dialog = () => page.locator('[role="dialog"]').last();
const post = () => dialog().locator('[data-testid="tweetButton"]').click();
/** What the page itself holds, box by box. */
const boxes = async () =>
  (await stageState(page)).editors
    .filter(({ surface }) => surface === 'modal' || surface === 'thread')
    .map(({ text }) => text);
const withoutSpaces = (text: string) => text.replace(/\s+/g, '');

async function split(): Promise<readonly string[]> {
  await screen.click(offer);
  const shown = await screen.within(posts).findAll({ role: 'listitem' });
  await screen.click(write);
  await screen.waitFor(undo);
  const written = await boxes();
  expect(written).toHaveLength(shown.length);
  return written;
}

describe('in the composer of a new post', () => {
  beforeEach(async () => {
    page = await browser.newPage('https://x.com/compose/post');
    screen = screenOf(page);
    await dialog().locator('[data-testid="tweetTextarea_0"]').click();
  });
  const writeLong = async (text: string) => {
    await page.keyboard.insertText(text);
    await screen.waitFor(offer);
  };

  it('900 Korean characters become posts that each fit, which the person’s own press sends', async () => {
    expect(LONG.length).toBeGreaterThan(900);
    await writeLong(LONG);
    await screen.click(offer);
    await screen.click({ role: 'switch', name: 'Number the posts' });
    await screen.click(write);
    await screen.waitFor(undo);

    const parts = await boxes();
    expect(parts.length).toBeGreaterThan(6);
    expect(parts.filter((part) => weigh(part).weightedLength > 280)).toEqual([]);
    expect(parts.every((part, at) => part.endsWith(`다. (${at + 1}/${parts.length})`))).toBe(true);
    const words = parts.map((part) => part.replace(/ \(\d+\/\d+\)$/, '')).join('');
    expect(withoutSpaces(words)).toBe(withoutSpaces(LONG));
    expect(await postedTexts(page)).toEqual([]);

    await post();
    await expect.poll(async () => (await stageState(page)).posted[0]?.parts).toEqual(parts);
    expect((await stageState(page)).pressed.map(({ isTrusted }) => isTrusted)).toEqual([true]);
  });

  it('one click brings the text back as it was', async () => {
    await writeLong(LONG);
    const parts = await split();

    await screen.click(undo);

    await expect.poll(boxes).toEqual([LONG, ...parts.slice(1).map(() => '')]);
    await screen.waitFor({ role: 'StaticText', name: /^The text is back in one piece/ });
  });

  it('what the person has changed since is not undone; the text is there to copy', async () => {
    await writeLong(LONG);
    await split();
    await page.keyboard.type('알림: ');
    const changed = await boxes();

    await screen.click(undo);

    const copy = await screen.waitFor({ role: 'textbox', name: 'Text to copy' });
    expect(withoutSpaces(copy.value)).toBe(withoutSpaces(LONG));
    expect(await boxes()).toEqual(changed);
  });

  it('where the page stops taking posts, what is missing is there to copy', async () => {
    await writeLong(LONG);
    await page.evaluate(() => {
      let presses = 0;
      const stop = (event: Event) => {
        const isAdd = event.target instanceof Element && event.target.closest('[data-testid="addButton"]');
        if (isAdd && ++presses > 1) event.stopImmediatePropagation();
      };
      window.addEventListener('click', stop, true);
    });
    await screen.click(offer);
    await screen.click(write);

    const copy = await screen.waitFor({ role: 'textbox', name: 'Text to copy' });
    const written = (await boxes()).join('');
    expect(withoutSpaces(written + copy.value)).toBe(withoutSpaces(LONG));
    await screen.click(undo);
    await expect.poll(async () => (await boxes())[0]).toBe(LONG);
  });

  it('a risky post holds the whole thread until the person says otherwise', async () => {
    await writeLong(`${PARAGRAPH} 확인하실 주민등록번호는 900101-1234567 입니다. ${PARAGRAPH}`);
    const parts = await split();

    await post();
    await screen.waitFor(GATE);
    expect(await postedTexts(page)).toEqual([]);
    await postAnyway(screen);
    await post();

    await expect.poll(async () => (await stageState(page)).posted[0]?.parts).toEqual(parts);
  });

  it('a syllable that is under way is waited for, and goes into the thread with the rest', async () => {
    await writeLong(`${PARAGRAPH} ${PARAGRAPH} `);
    await screen.click(offer);
    const finish = await composeKorean(page, '고맙습니다');
    const before = await boxes();

    await screen.click(write);
    expect(await boxes()).toEqual(before);
    await finish();

    await screen.waitFor(undo);
    const parts = await boxes();
    expect(parts.length).toBeGreaterThan(1);
    expect(withoutSpaces(parts.join(''))).toBe(withoutSpaces(`${PARAGRAPH}${PARAGRAPH}고맙습니다`));
  });

  it('the whole text is offered elsewhere until the thread is out, and not after', async () => {
    const text = `해외 송금 안내입니다. ${LONG}`;
    await writeLong(text);
    await split();
    await expect.poll(offeredElsewhere).toContain(withoutSpaces(text));

    await page.bringToFront();
    await post();
    await expect.poll(() => postedTexts(page)).toHaveLength(1);

    await expect.poll(offeredElsewhere).not.toContain('해외송금');
  });

  /** All that another composer's panel says once it has heard what is unsent. */
  async function offeredElsewhere(): Promise<string> {
    const other = await browser.newPage('https://x.com/home');
    await other.locator('[data-testid="primaryColumn"] [data-testid="tweetTextarea_0"]').click();
    const elsewhere = screenOf(other);
    await elsewhere.waitFor(restore, { within: 2_000 }).catch(() => null);
    const said = await elsewhere.textOf(await elsewhere.waitFor({ role: 'region', name: 'Tonewright' }));
    await other.close();
    return withoutSpaces(said);
  }
});

it('where a box takes one post only, its posts are copied one by one', async () => {
  page = await browser.newPage('https://x.com/home');
  screen = screenOf(page);
  await page.locator('article [data-testid="reply"]').first().click();
  await dialog().locator('[data-testid="tweetTextarea_0"]').click();
  await page.keyboard.insertText(`${PARAGRAPH} ${PARAGRAPH}`);
  await screen.click(offer);
  expect(await screen.find(write)).toBeNull();

  await screen.click({ role: 'button', name: 'Copy post 2' });

  await screen.waitFor({ role: 'StaticText', name: 'Copied.' });
  expect(await postedTexts(page)).toEqual([]);
});
