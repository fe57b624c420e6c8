import { fillBlanks } from '../support/fill-blanks';
import type { Screen } from '../support/screen';

const FORM = { role: 'dialog', name: '답글 채우기' };

/** Types into every blank that the page could not fill (the example shown in it, for want of a customer) and puts the reply in. */
export async function fillReply(screen: Screen): Promise<string> {
  const form = screen.within(FORM);
  await screen.waitFor(FORM);
  const filled = await fillBlanks(form, (_, example) => example);
  await form.click({ role: 'button', name: '넣기' });
  await screen.waitForGone(FORM);
  return [...filled].map(([name, value]) => `${name} = ${value}`).join(', ');
}
