import type { ExtensionBrowser } from '../support/extension-browser';
import { screenOf } from '../support/screen';
import { stageState } from '../support/stage-state';
import { fillReply } from './fill-reply';
import type { Story } from './story';
import { untilEditor, untilPosted } from './until';

/** From an angry post to a finished reply in one click; the person presses Reply. */
export async function answerOnX(browser: ExtensionBrowser, story: Story): Promise<void> {
  const page = await browser.newPage('https://x.com/home?lang=ko');
  const screen = screenOf(page);

  story.chapter('Answering a complaint on X');
  await story.step('recognised, with a chip', async () => {
    const { name } = await screen.waitFor({ role: 'button', name: /^불만 답글: 배송/ });
    return name;
  });
  await story.step('one click opened the reply and asked only for what nobody can know', async () => {
    await screen.click({ role: 'button', name: /^불만 답글: 배송/ });
    return fillReply(screen);
  });
  await story.step('the reply stands in the composer, nothing was sent', async () => {
    const editor = await untilEditor(page, 'reply-modal', (text) => text.length > 20 && !text.includes('{'));
    if ((await stageState(page)).pressed.length > 0) throw new Error('a publish control was pressed');
    return editor.text;
  });
  await story.picture('reply-on-x', () => page.screenshot());
  await story.step('the person pressed Reply', async () => {
    await page.locator('[role="dialog"] [data-testid="tweetButton"]').click();
    const { inReplyTo } = await untilPosted(page, 1);
    if (!inReplyTo) throw new Error('it was not addressed to that post');
    return `in reply to ${inReplyTo}`;
  });
}
