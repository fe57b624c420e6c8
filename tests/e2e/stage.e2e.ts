import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createStage, type Stage } from '../stage/server/create-stage';
import type { MountedEditor } from '../stage/shared/stage-api';
import { findChromium } from '../support/chromium.mjs';

let stage: Stage;
let browser: Browser;
let page: Page;
let strayRequests: string[];

beforeAll(async () => {
  stage = await createStage();
  browser = await chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox'] });
});

afterEach(async () => {
  expect(await page.evaluate(() => window.stage.errors)).toEqual([]);
  expect(strayRequests).toEqual([]);
  await page.context().close();
});

afterAll(async () => {
  await browser.close();
});

async function open(url: string) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 } });
  strayRequests = [];
  await context.route('**/*', (route) => {
    const answer = stage.respond(route.request().url());
    if (answer) return route.fulfill(answer);
    strayRequests.push(route.request().url());
    return route.abort();
  });
  page = await context.newPage();
  await page.goto(url);
}

const posted = () => page.evaluate(() => window.stage.posted);
const editorOf = (surface: MountedEditor['surface']) =>
  page.evaluate((wanted) => window.stage.editors().find((editor) => editor.surface === wanted), surface);
/** Asks again until the answer fits; a loaded machine may take its time. */
const poll = <T>(ask: () => Promise<T>) => expect.poll(ask, { timeout: 20_000 });
const editable = () => page.locator('[contenteditable=true]:focus');

/** Types 안녕 the way a Korean input method does, letter by letter. */
async function composeHello() {
  const session = await page.context().newCDPSession(page);
  for (const text of ['ㅇ', '아', '안'])
    await session.send('Input.imeSetComposition', { text, selectionStart: 1, selectionEnd: 1 });
  await session.send('Input.insertText', { text: '안' });
  for (const text of ['ㄴ', '녀', '녕'])
    await session.send('Input.imeSetComposition', { text, selectionStart: 1, selectionEnd: 1 });
  await session.send('Input.insertText', { text: '녕' });
}

describe('X on the stage', () => {
  it('posts from the home composer what Draft.js holds, line by line', async () => {
    await open('https://x.com/home');
    await page.getByTestId('tweetTextarea_0').click();
    await page.keyboard.type('새벽배송 #moa @moa_kr 😀');
    await page.keyboard.press('Enter');
    await page.keyboard.type('second line');
    expect(await editorOf('home')).toMatchObject({ selection: { start: 32, end: 32 } });
    await page.getByTestId('tweetButtonInline').click();
    expect(await posted()).toEqual([
      { surface: 'home', text: '새벽배송 #moa @moa_kr 😀\nsecond line', inReplyTo: null },
    ]);
    await poll(() => page.getByTestId('toast').textContent()).toContain('Your post was sent.');
    expect(await editorOf('home')).toMatchObject({ text: '' });
  });

  it('keeps home mounted under the modal, so that there are two first editors', async () => {
    await open('https://x.com/home');
    await page.getByTestId('SideNav_NewTweet_Button').click();
    expect(new URL(page.url()).pathname).toBe('/compose/post');
    expect(await page.getByTestId('tweetTextarea_0').count()).toBe(2);
    await page.keyboard.type('From the modal');
    await page.keyboard.press('Control+Enter');
    expect(await posted()).toEqual([{ surface: 'modal', text: 'From the modal', inReplyTo: null }]);
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('calls focus back into the modal, and Tab goes round in it', async () => {
    await open('https://x.com/compose/post');
    await page.evaluate(() =>
      document.querySelector<HTMLElement>('[data-testid=AppTabBar_Home_Link]')?.focus(),
    );
    const inDialog = () => page.evaluate(() => document.activeElement?.closest('[role=dialog]') !== null);
    expect(await inDialog()).toBe(true);
    for (let press = 0; press < 15; press++) {
      await page.keyboard.press('Tab');
      expect(await inDialog()).toBe(true);
    }
  });

  it('shows the answered post before the editor of the reply modal and sends the reply to it', async () => {
    await open('https://x.com/home?lang=ko');
    await page.locator('article').first().getByTestId('reply').click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByTestId('tweetText').textContent()).toContain('쌀이 목요일인 지금까지');
    await page.keyboard.type('확인하겠습니다.');
    await dialog.getByTestId('tweetButton').click();
    expect(await posted()).toEqual([
      { surface: 'reply-modal', text: '확인하겠습니다.', inReplyTo: '1991200000000000001' },
    ]);
  });

  it('shows the tool bar of the inline reply only once it is focused', async () => {
    await open('https://x.com/jonah_pell/status/1991200000000000003');
    const composer = page.getByTestId('inline_reply_offscreen');
    await composer.waitFor();
    expect(await composer.getByTestId('toolBar').count()).toBe(0);
    await composer.getByTestId('tweetTextarea_0').click();
    await page.keyboard.type('So sorry about the pan.');
    await composer.getByTestId('toolBar').getByTestId('tweetButtonInline').click();
    expect(await posted()).toEqual([
      { surface: 'inline-reply', text: 'So sorry about the pan.', inReplyTo: '1991200000000000003' },
    ]);
  });

  it('quotes through the repost menu, with the quoted post in the attachments', async () => {
    await open('https://x.com/home');
    await page.locator('article').nth(1).getByTestId('retweet').click();
    await page.getByRole('menuitem', { name: 'Quote' }).click();
    await page.keyboard.type('Reserve yours.');
    expect(await page.getByTestId('attachments').getByTestId('tweetText').count()).toBe(1);
    await page.getByRole('dialog').getByTestId('tweetButton').click();
    expect(await posted()).toEqual([{ surface: 'quote', text: 'Reserve yours.', inReplyTo: null }]);
  });

  it('posts a thread in parts', async () => {
    await open('https://x.com/compose/post');
    await page.keyboard.type('One');
    await page.getByTestId('addButton').click();
    await page.getByTestId('tweetTextarea_1').click();
    await page.keyboard.type('Two');
    await page.getByRole('button', { name: 'Post all' }).click();
    expect(await posted()).toEqual([
      { surface: 'thread', text: 'One\n\nTwo', inReplyTo: null, parts: ['One', 'Two'] },
    ]);
  });

  it('mounts a handful of posts and hands their nodes on while scrolling', async () => {
    await open('https://x.com/home');
    await page.locator('article').first().waitFor();
    const shown = () =>
      page.evaluate(() => {
        const seen = window as unknown as { seen?: Map<Element, string | null> };
        const now = new Map(
          [...document.querySelectorAll('article')].map((node) => [
            node as Element,
            node.querySelector('a:has(time)')?.getAttribute('href') ?? null,
          ]),
        );
        const reused = [...now].filter(([node, link]) => (seen.seen?.get(node) ?? link) !== link).length;
        seen.seen = now;
        return { mounted: now.size, reused };
      });
    expect((await shown()).mounted).toBeLessThan(12);
    await page.mouse.wheel(0, 3_000);
    await poll(async () => (await shown()).reused).toBeGreaterThan(0);
    expect((await shown()).mounted).toBeLessThan(16);
  });

  it('refuses an empty post and one over 280 weighted characters', async () => {
    await open('https://x.com/home');
    const submit = page.getByTestId('tweetButtonInline');
    expect(await submit.isDisabled()).toBe(true);
    await page.getByTestId('tweetTextarea_0').click();
    await page.keyboard.insertText('가'.repeat(140));
    expect(await submit.isDisabled()).toBe(false);
    await page.keyboard.insertText('나');
    expect(await submit.isDisabled()).toBe(true);
  });

  it('takes single letters as shortcuts outside editors only', async () => {
    await open('https://x.com/home');
    await page.getByTestId('tweetTextarea_0').click();
    await page.keyboard.type('n');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.locator('body').press('Escape');
    await page.locator('article').first().focus();
    await page.keyboard.press('r');
    await page.getByRole('dialog').waitFor();
    expect(await page.evaluate(() => window.stage.shortcuts)).toEqual(['r']);
  });

  it('tells a press by script from a press by hand', async () => {
    await open('https://x.com/home');
    await page.getByTestId('tweetTextarea_0').click();
    await page.keyboard.type('hello');
    await page.evaluate(() =>
      document.querySelector<HTMLElement>('[data-testid=tweetButtonInline]')?.click(),
    );
    expect(await page.evaluate(() => window.stage.pressed)).toEqual([
      { surface: 'home', control: 'Post', by: 'click', isTrusted: false },
    ]);
  });

  it('takes Korean from an input method whole', async () => {
    await open('https://x.com/compose/post');
    await editable().waitFor();
    await composeHello();
    await poll(async () => (await editorOf('modal'))?.text).toBe('안녕');
  });

  it('takes a paste event into the editor as one step of undo', async () => {
    await open('https://x.com/compose/post');
    await page.keyboard.type('before ');
    await editable().evaluate((element) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'one\ntwo');
      element.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }));
    });
    expect(await editorOf('modal')).toMatchObject({ text: 'before one\ntwo' });
    await page.keyboard.press('Control+z');
    expect(await editorOf('modal')).toMatchObject({ text: 'before ' });
  });

  it('tells its theme by the inline background of the body', async () => {
    await open('https://x.com/home?theme=dark');
    const background = () => page.evaluate(() => document.body.style.backgroundColor);
    expect(await background()).toBe('rgb(0, 0, 0)');
    await page.evaluate(() => window.stage.setTheme('light'));
    expect(await background()).toBe('rgb(255, 255, 255)');
  });
});

describe('Facebook on the stage', () => {
  it('sends a comment with Enter and breaks the line with Shift+Enter', async () => {
    await open('https://www.facebook.com/');
    await page.getByRole('textbox', { name: 'Comment as 모아마켓' }).first().click();
    await page.keyboard.type('확인해');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('드리겠습니다');
    expect(await editorOf('comment')).toMatchObject({ selection: { start: 10, end: 10 } });
    await page.keyboard.press('Enter');
    expect(await posted()).toEqual([
      { surface: 'comment', text: '확인해\n드리겠습니다', inReplyTo: 'pfbid02MoaKimjangBox7Qh3' },
    ]);
    expect(await editorOf('comment')).toMatchObject({ text: '', undoDepth: 0 });
  });

  it('sends a comment with the icon that comes once there is text', async () => {
    await open('https://www.facebook.com/?lang=ko');
    await page.getByRole('textbox', { name: '모아마켓(으)로 댓글 달기' }).first().click();
    const send = page.getByRole('button', { name: '댓글 게시' });
    expect(await send.count()).toBe(0);
    await page.keyboard.type('네');
    await send.click();
    expect(await posted()).toMatchObject([{ surface: 'comment', text: '네' }]);
  });

  it('replies to a comment, and begins a reply to a reply with the name', async () => {
    await open('https://www.facebook.com/moamarket/posts/pfbid02MoaKimjangBox7Qh3');
    const reply = page.getByRole('dialog').getByRole('button', { name: 'Reply', exact: true });
    await reply.nth(2).click();
    await page.keyboard.type('We are sorry.');
    await page.keyboard.press('Enter');
    await reply.nth(1).click();
    await page.keyboard.type('곧 갑니다');
    await page.keyboard.press('Enter');
    expect(await posted()).toEqual([
      { surface: 'reply', text: 'We are sorry.', inReplyTo: '8120000000000002' },
      { surface: 'reply', text: '한가영 곧 갑니다', inReplyTo: '8120000000000011' },
    ]);
  });

  it('opens a permalink in a dialog outside main, with replies beside the comment', async () => {
    await open('https://www.facebook.com/moamarket/posts/pfbid02MoaKimjangBox7Qh3');
    const dialog = page.getByRole('dialog', { name: "모아마켓's post" });
    await dialog.waitFor();
    expect(await page.locator('[role=main] [role=dialog]').count()).toBe(0);
    expect(await page.locator('[role=feed] [role=article][aria-posinset]').count()).toBeGreaterThan(3);
    expect(await dialog.locator('[aria-label^="Comment by"] [aria-label^="Reply by"]').count()).toBe(0);
  });

  it('posts at once in the direct flow', async () => {
    await open('https://www.facebook.com/?flow=direct');
    await page.getByRole('button', { name: "What's on your mind" }).click();
    await page.keyboard.type('First');
    await page.keyboard.press('Enter');
    await page.keyboard.type('second #kimjang');
    await page.getByRole('button', { name: 'Post', exact: true }).click();
    expect(await posted()).toEqual([{ surface: 'dialog', text: 'First\nsecond #kimjang', inReplyTo: null }]);
  });

  it('takes the editor away for the settings of the newer flow, and brings it back', async () => {
    await open('https://www.facebook.com/?flow=next');
    await page.getByRole('button', { name: "What's on your mind" }).click();
    await page.keyboard.type('Kept text');
    await page.getByRole('button', { name: 'Next', exact: true }).click();
    await page.getByRole('dialog', { name: 'Post settings' }).waitFor();
    expect(await editorOf('dialog')).toBeUndefined();
    await page.getByRole('button', { name: 'Back' }).click();
    expect(await editorOf('dialog')).toMatchObject({ text: 'Kept text' });
    await page.getByRole('button', { name: 'Next', exact: true }).click();
    await page.getByRole('button', { name: 'Post', exact: true }).press('Enter');
    expect(await posted()).toEqual([{ surface: 'dialog', text: 'Kept text', inReplyTo: null }]);
    expect(await page.evaluate(() => window.stage.pressed)).toEqual([
      { surface: 'dialog', control: 'Post', by: 'key', isTrusted: true },
    ]);
  });

  it('takes Korean from an input method whole', async () => {
    await open('https://www.facebook.com/');
    await page.getByRole('button', { name: "What's on your mind" }).click();
    await editable().waitFor();
    await composeHello();
    await poll(async () => (await editorOf('dialog'))?.text).toBe('안녕');
  });

  it('takes a replacement event into the editor as one step of undo', async () => {
    await open('https://www.facebook.com/');
    await page.getByRole('button', { name: "What's on your mind" }).click();
    await page.keyboard.type('Hello');
    await editable().evaluate((element) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.setData('text/plain', ' world');
      const options = { bubbles: true, cancelable: true, inputType: 'insertReplacementText', dataTransfer };
      element.dispatchEvent(new InputEvent('beforeinput', options));
    });
    await poll(async () => (await editorOf('dialog'))?.text).toBe('Hello world');
  });
});
