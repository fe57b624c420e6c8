import { eventually } from '../support/deadline';
import type { ExtensionBrowser } from '../support/extension-browser';
import { marked } from '../support/highlights';
import { typeKorean } from '../support/ime';
import { screenOf } from '../support/screen';
import { stageState } from '../support/stage-state';
import type { Story } from './story';
import { untilEditor, untilPosted } from './until';

const NUMBER = '900101-1234567';
const TEXT = `고객님, ${NUMBER} 번호로 예약을 확인했습니다`;
const GATE = { role: 'alertdialog', name: '게시 전 확인' };

/** A risky Korean post: marked while it is typed, held once, mended by one click, sent by the person. */
export async function writeOnX(browser: ExtensionBrowser, story: Story): Promise<void> {
  const page = await browser.newPage('https://x.com/home?lang=ko');
  const screen = screenOf(page);
  const column = page.locator('[data-testid="primaryColumn"]');
  const post = () => column.locator('[data-testid="tweetButtonInline"]').click();

  story.chapter('Writing on X');
  await story.step('typed through a Korean input method', async () => {
    await column.locator('[data-testid="tweetTextarea_0"]').click();
    await typeKorean(page, TEXT);
    return (await untilEditor(page, 'home', (text) => text === TEXT)).text;
  });
  await story.step('marked exactly', () =>
    eventually(
      async () => (await marked(page, 'block')).join() === NUMBER && NUMBER,
      async () => `marked: ${await marked(page, 'block')}`,
    ),
  );
  await story.step('listed with its reason', async () => {
    const finding = await screen.within({ role: 'list', name: '확인할 점' }).waitFor({ role: 'listitem' });
    return (await screen.textOf(finding)).split('\n').filter(Boolean).slice(1, 4).join(' / ');
  });
  await story.picture('marked-on-x', () => page.screenshot());
  await story.step('held before it went out', async () => {
    await post();
    await screen.waitFor(GATE);
    if ((await stageState(page)).posted.length > 0) throw new Error('it went out all the same');
  });
  await story.picture('gate-on-x', () => page.screenshot());
  await story.step('back to editing', async () => {
    await screen.click({ role: 'button', name: '고치러 가기' });
    await screen.waitForGone(GATE);
  });
  await story.step('mended by one click', async () => {
    await screen.click({ role: 'button', name: '번호 지우기' });
    return (await untilEditor(page, 'home', (text) => !text.includes(NUMBER))).text;
  });
  await story.step('sent by the person, with nothing in the way', async () => {
    await eventually(
      async () => (await marked(page, 'block')).length === 0,
      () => 'the mark stayed',
    );
    await post();
    return (await untilPosted(page, 1)).text;
  });
}
