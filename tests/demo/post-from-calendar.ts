import { eventually } from '../support/deadline';
import type { ExtensionBrowser } from '../support/extension-browser';
import { typeKorean } from '../support/ime';
import { createScreen, screenOf } from '../support/screen';
import type { Story } from './story';

const THEME = '김장철 안내';
const DRAFT = '김장 배추는 화요일 아침에 절여 수요일에 보냅니다. 받는 날을 골라 주세요';

/** A slot planned in the workspace, seen in the popup, written by one click. */
export async function postFromCalendar(browser: ExtensionBrowser, story: Story): Promise<void> {
  story.chapter('From the calendar to the composer');
  const workspace = await browser.openOptions('calendar');
  const desk = screenOf(workspace);
  await story.step('planned a slot for today', async () => {
    await desk.click({ role: 'button', name: '새 일정' });
    await desk.click({ role: 'textbox', name: '주제' });
    await typeKorean(workspace, THEME);
    await desk.waitFor({ role: 'heading', name: THEME });
    return THEME;
  });
  await story.picture('calendar', () => workspace.screenshot());
  await story.step('wrote its draft', async () => {
    await desk.click({ role: 'button', name: '이 일정의 초안 쓰기' });
    await desk.click({ role: 'textbox', name: /^문안 1/ });
    await typeKorean(workspace, DRAFT);
    return DRAFT;
  });

  const page = await browser.newPage('https://x.com/home?lang=ko');
  const popup = await browser.openPopup();
  const screen = createScreen(popup);
  await story.step('the popup shows today’s slot with its draft', async () => {
    const today = await screen.waitFor({ role: 'region', name: '오늘' });
    await eventually(
      async () => (await screen.textOf(today)).includes(DRAFT),
      () => screen.textOf(today),
    );
    return (await screen.textOf(today)).split('\n').filter(Boolean).slice(2, 5).join(' / ');
  });
  await story.picture('popup', () => popup.screenshot());
  await story.step('"Write it" put the draft into a composer', async () => {
    await screen.click({ role: 'button', name: '지금 쓰기' });
    const pages = () => browser.context.pages().filter((one) => one.url().startsWith('https://x.com/'));
    await eventually(
      async () => {
        const editors = await Promise.all(
          pages().map((one) => one.evaluate(() => window.stage?.editors() ?? [])),
        );
        return editors.flat().some(({ text }) => text === DRAFT);
      },
      async () => screenOf(page).sketch(),
      { within: 10_000 },
    );
  });
}
