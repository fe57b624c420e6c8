import type { Page } from 'playwright-core';
import type { PostedText } from '../stage/shared/stage-api';
import { eventually } from './deadline';
import { fillBlanks } from './fill-blanks';
import { GATE, postAnyway } from './risky-post';
import { screenOf } from './screen';
import { stageState } from './stage-state';

const FORM = { role: 'dialog', name: 'Fill in the reply' };
/** Longer than anything that was in the box before. */
const REPLY_LENGTH = 40;

/**
 * Every empty field of the form gets what `values` has for its name, else its own example, where there is a form; answers
 * the reply in the composer.
 */
export async function fillReplyForm(
  page: Page,
  values: Readonly<Record<string, string>> = {},
): Promise<string> {
  const screen = screenOf(page);
  const written = async () =>
    (await stageState(page)).editors.find(({ text }) => text.length > REPLY_LENGTH)?.text;
  await eventually(
    async () => (await screen.find(FORM)) !== null || (await written()),
    async () => `neither a form nor a reply. There is:\n${await screen.sketch()}`,
  );
  if (await screen.find(FORM)) {
    const typed = await fillBlanks(screen.within(FORM), (name, example) => values[name] || example || '5521');
    // What the guide says of it may come meanwhile, and moves the button.
    if (typed.size > 0) await screen.press('Enter');
    else await screen.click({ role: 'button', name: 'Insert' });
    await screen.waitForGone(FORM);
  }
  return eventually(written, async () => `editors: ${JSON.stringify((await stageState(page)).editors)}`);
}

/** The person's own press of the page's button, and where the gate asks about it another one; answers what went out. */
export async function sendReply(page: Page, press: () => Promise<void>): Promise<PostedText> {
  const screen = screenOf(page);
  const before = (await stageState(page)).posted.length;
  await press();
  return eventually(
    async () => {
      if (await screen.find(GATE)) {
        await postAnyway(screen);
        await press();
      }
      return (await stageState(page)).posted[before];
    },
    async () => `not sent. There is:\n${await screen.sketch()}`,
  );
}
