import type { ExtensionBrowser } from '../support/extension-browser';
import { screenOf } from '../support/screen';
import { stageState } from '../support/stage-state';
import { fillReply } from './fill-reply';
import type { Story } from './story';
import { untilEditor, untilPosted } from './until';

const CHIP = { role: 'button', name: /^불만 답글: / };

/** An English complaint in a comment is answered in English, by staff who read Korean; Enter is the person's. */
export async function answerOnFacebook(browser: ExtensionBrowser, story: Story): Promise<void> {
  const page = await browser.newPage('https://www.facebook.com/?lang=en');
  const screen = screenOf(page);
  const comment = screen.within({ role: 'article', name: /^Comment by Clara Whitlow/ });

  story.chapter('Answering a comment on Facebook, in the customer’s English');
  await story.step('recognised, with a chip', async () => {
    await page.getByText('Please replace it or refund me').scrollIntoViewIfNeeded();
    return (await comment.waitFor(CHIP)).name;
  });
  await story.step('one click opened the reply and asked only for what nobody can know', async () => {
    await comment.click(CHIP);
    return fillReply(screen);
  });
  await story.step('the reply stands in the composer, nothing was sent', async () => {
    const editor = await untilEditor(page, 'reply', (text) => text.length > 20 && !text.includes('{'));
    if ((await stageState(page)).pressed.length > 0) throw new Error('a publish control was pressed');
    return editor.text;
  });
  await story.picture('reply-on-facebook', () => page.screenshot());
  await story.step('the person pressed Enter', async () => {
    await page.keyboard.press('Enter');
    const { inReplyTo } = await untilPosted(page, 1);
    if (!inReplyTo) throw new Error('it was not addressed to that comment');
    return `in reply to ${inReplyTo}`;
  });
}
