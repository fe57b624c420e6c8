import { describe, expect, it } from 'vitest';
import { composeHello, stageVisits } from './stage-visit';

const open = stageVisits();

describe('Facebook on the stage', () => {
  it('sends a comment with Enter and breaks the line with Shift+Enter', async () => {
    const { page, posted, editorOf } = await open('https://www.facebook.com/');
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
    const { page, posted } = await open('https://www.facebook.com/?lang=ko');
    await page.getByRole('textbox', { name: '모아마켓(으)로 댓글 달기' }).first().click();
    const send = page.getByRole('button', { name: '댓글 게시' });
    expect(await send.count()).toBe(0);
    await page.keyboard.type('네');
    await send.click();
    expect(await posted()).toMatchObject([{ surface: 'comment', text: '네' }]);
  });

  it('replies to a comment, and begins a reply to a reply with the name', async () => {
    const { page, posted } = await open('https://www.facebook.com/moamarket/posts/pfbid02MoaKimjangBox7Qh3');
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
    const { page } = await open('https://www.facebook.com/moamarket/posts/pfbid02MoaKimjangBox7Qh3');
    const dialog = page.getByRole('dialog', { name: "모아마켓's post" });
    await dialog.waitFor();
    expect(await page.locator('[role=main] [role=dialog]').count()).toBe(0);
    expect(await page.locator('[role=feed] [role=article][aria-posinset]').count()).toBeGreaterThan(3);
    expect(await dialog.locator('[aria-label^="Comment by"] [aria-label^="Reply by"]').count()).toBe(0);
  });

  it('posts at once in the direct flow', async () => {
    const { page, posted } = await open('https://www.facebook.com/?flow=direct');
    await page.getByRole('button', { name: "What's on your mind" }).click();
    await page.keyboard.type('First');
    await page.keyboard.press('Enter');
    await page.keyboard.type('second #kimjang');
    await page.getByRole('button', { name: 'Post', exact: true }).click();
    expect(await posted()).toEqual([{ surface: 'dialog', text: 'First\nsecond #kimjang', inReplyTo: null }]);
  });

  it('takes the editor away for the settings of the newer flow, and brings it back', async () => {
    const { page, posted, editorOf } = await open('https://www.facebook.com/?flow=next');
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
    const { page, editorOf } = await open('https://www.facebook.com/');
    await page.getByRole('button', { name: "What's on your mind" }).click();
    await page.locator('[contenteditable=true]:focus').waitFor();
    await composeHello(page);
    await expect.poll(async () => (await editorOf('dialog'))?.text).toBe('안녕');
  });

  it('takes a replacement event into the editor as one step of undo', async () => {
    const { page, editorOf } = await open('https://www.facebook.com/');
    await page.getByRole('button', { name: "What's on your mind" }).click();
    await page.keyboard.type('Hello');
    await page.locator('[contenteditable=true]:focus').evaluate((element) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.setData('text/plain', ' world');
      const options = { bubbles: true, cancelable: true, inputType: 'insertReplacementText', dataTransfer };
      element.dispatchEvent(new InputEvent('beforeinput', options));
    });
    await expect.poll(async () => (await editorOf('dialog'))?.text).toBe('Hello world');
  });
});
