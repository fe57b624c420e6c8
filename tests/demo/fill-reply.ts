import type { Screen } from '../support/screen';

const FORM = { role: 'dialog', name: '답글 채우기' };

/** Types into every blank that the page could not fill (the example shown in it, for want of a customer) and puts the reply in. */
export async function fillReply(screen: Screen): Promise<string> {
  const form = screen.within(FORM);
  await screen.waitFor(FORM);
  const filled: string[] = [];
  for (const blank of await form.findAll({ role: 'textbox' })) {
    const example = await screen.placeholderOf(blank);
    await form.click({ role: 'textbox', name: blank.name });
    await screen.type(example);
    filled.push(`${blank.name} = ${example}`);
  }
  await form.click({ role: 'button', name: '넣기' });
  await screen.waitForGone(FORM);
  return filled.join(', ');
}
