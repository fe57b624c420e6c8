import { describe, expect, it } from 'vitest';
import { composeHello, stageVisits } from './stage-visit';

const open = stageVisits();

describe('X on the stage', () => {
  it('posts from the home composer what Draft.js holds, line by line', async () => {
    const { page, posted, editorOf } = await open('https://x.com/home');
    await page.getByTestId('tweetTextarea_0').click();
    await page.keyboard.type('새벽배송 #moa @moa_kr 😀');
    await page.keyboard.press('Enter');
    await page.keyboard.type('second line');
    expect(await editorOf('home')).toMatchObject({ selection: { start: 32, end: 32 } });
    await page.getByTestId('tweetButtonInline').click();
    expect(await posted()).toEqual([
      { surface: 'home', text: '새벽배송 #moa @moa_kr 😀\nsecond line', inReplyTo: null },
    ]);
    await expect.poll(() => page.getByTestId('toast').textContent()).toContain('Your post was sent.');
    expect(await editorOf('home')).toMatchObject({ text: '' });
  });

  it('keeps home mounted under the modal, so that there are two first editors', async () => {
    const { page, posted } = await open('https://x.com/home');
    await page.getByTestId('SideNav_NewTweet_Button').click();
    expect(new URL(page.url()).pathname).toBe('/compose/post');
    expect(await page.getByTestId('tweetTextarea_0').count()).toBe(2);
    await page.locator('[contenteditable=true]:focus').waitFor();
    await page.keyboard.type('From the modal');
    await page.keyboard.press('Control+Enter');
    expect(await posted()).toEqual([{ surface: 'modal', text: 'From the modal', inReplyTo: null }]);
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('calls focus back into the modal, and Tab goes round in it', async () => {
    const { page } = await open('https://x.com/compose/post');
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
    const { page, posted } = await open('https://x.com/home?lang=ko');
    await page.locator('article').first().getByTestId('reply').click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByTestId('tweetText').textContent()).toContain('쌀이 목요일인 지금까지');
    await page.locator('[contenteditable=true]:focus').waitFor();
    await page.keyboard.type('확인하겠습니다.');
    await dialog.getByTestId('tweetButton').click();
    expect(await posted()).toEqual([
      { surface: 'reply-modal', text: '확인하겠습니다.', inReplyTo: '1991200000000000001' },
    ]);
  });

  it('shows the tool bar of the inline reply only once it is focused', async () => {
    const { page, posted } = await open('https://x.com/jonah_pell/status/1991200000000000003');
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
    const { page, posted } = await open('https://x.com/home');
    await page.locator('article').nth(1).getByTestId('retweet').click();
    await page.getByRole('menuitem', { name: 'Quote' }).click();
    await page.locator('[contenteditable=true]:focus').waitFor();
    await page.keyboard.type('Reserve yours.');
    expect(await page.getByTestId('attachments').getByTestId('tweetText').count()).toBe(1);
    await page.getByRole('dialog').getByTestId('tweetButton').click();
    expect(await posted()).toEqual([{ surface: 'quote', text: 'Reserve yours.', inReplyTo: null }]);
  });

  it('posts a thread in parts', async () => {
    const { page, posted } = await open('https://x.com/compose/post');
    await page.getByRole('dialog').getByTestId('tweetTextarea_0').click();
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
    const { page } = await open('https://x.com/home');
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
    await expect.poll(async () => (await shown()).reused).toBeGreaterThan(0);
    expect((await shown()).mounted).toBeLessThan(16);
  });

  it('refuses an empty post and one over 280 weighted characters', async () => {
    const { page } = await open('https://x.com/home');
    const submit = page.getByTestId('tweetButtonInline');
    expect(await submit.isDisabled()).toBe(true);
    await page.getByTestId('tweetTextarea_0').focus();
    await page.keyboard.insertText('가'.repeat(140));
    expect(await submit.isDisabled()).toBe(false);
    await page.keyboard.insertText('나');
    expect(await submit.isDisabled()).toBe(true);
  });

  it('takes single letters as shortcuts outside editors only', async () => {
    const { page } = await open('https://x.com/home');
    await page.getByTestId('tweetTextarea_0').click();
    await page.keyboard.type('n');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.locator('article').first().focus();
    await page.keyboard.press('r');
    await page.getByRole('dialog').waitFor();
    expect(await page.evaluate(() => window.stage.shortcuts)).toEqual(['r']);
  });

  it('tells a press by script from a press by hand', async () => {
    const { page } = await open('https://x.com/home');
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
    const { page, editorOf } = await open('https://x.com/compose/post');
    await page.locator('[contenteditable=true]:focus').waitFor();
    await composeHello(page);
    await expect.poll(async () => (await editorOf('modal'))?.text).toBe('안녕');
  });

  it('takes a paste event into the editor as one step of undo', async () => {
    const { page, editorOf } = await open('https://x.com/compose/post');
    await page.locator('[contenteditable=true]:focus').waitFor();
    await page.keyboard.type('before ');
    await page.locator('[contenteditable=true]:focus').evaluate((element) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'one\ntwo');
      element.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }));
    });
    expect(await editorOf('modal')).toMatchObject({ text: 'before one\ntwo' });
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await editorOf('modal'))?.text).toBe('before ');
  });

  it('takes the inline composer away on a community tab and brings it back', async () => {
    const { page } = await open('https://x.com/home');
    await page.getByRole('tab', { name: 'Winter bakes' }).click();
    expect(await page.getByTestId('tweetTextarea_0').count()).toBe(0);
    await page.getByRole('tab', { name: 'For you' }).click();
    expect(await page.getByTestId('tweetTextarea_0').count()).toBe(1);
  });

  it('opens an intent with its text and the caret at the end', async () => {
    const { page, editorOf } = await open('https://x.com/intent/post?text=Ready');
    await page.locator('[contenteditable=true]:focus').waitFor();
    await page.keyboard.type('!');
    expect(await editorOf('modal')).toMatchObject({ text: 'Ready!' });
  });

  it('offers people under #layers while an @name is written', async () => {
    const { page, editorOf } = await open('https://x.com/home');
    await page.getByTestId('tweetTextarea_0').click();
    await page.keyboard.type('Thank you @ada');
    await page.locator('#layers').getByTestId('TypeaheadUser').waitFor();
    await page.keyboard.press('Enter');
    expect(await editorOf('home')).toMatchObject({ text: 'Thank you @ada_wren ' });
  });

  it('tells its theme by the inline background of the body', async () => {
    const { page } = await open('https://x.com/home?theme=dark');
    const background = () => page.evaluate(() => document.body.style.backgroundColor);
    expect(await background()).toBe('rgb(0, 0, 0)');
    await page.evaluate(() => window.stage.setTheme('light'));
    expect(await background()).toBe('rgb(255, 255, 255)');
  });
});
