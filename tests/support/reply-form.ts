import { eventually } from './deadline';
import { fillBlanks } from './fill-blanks';
import type { Screen } from './screen';

const FORM = { role: 'dialog', name: 'Fill in the reply' };

/** In the form for open blanks: its own example into every empty field, then in. Nothing where there is no form. */
export async function fillReplyForm(screen: Screen, hasText: () => Promise<boolean>): Promise<void> {
  await eventually(
    async () => (await screen.find(FORM)) !== null || (await hasText()),
    async () => `neither a form nor a reply. There is:\n${await screen.sketch()}`,
    { within: 10_000 },
  );
  if ((await screen.find(FORM)) === null) return;
  const typed = await fillBlanks(screen.within(FORM), (_, example) => example || '5521');
  // What the guide says of it may come meanwhile, and moves the button.
  if (typed.size > 0) await screen.press('Enter');
  else await screen.click({ role: 'button', name: 'Insert' });
  await screen.waitForGone(FORM);
}
