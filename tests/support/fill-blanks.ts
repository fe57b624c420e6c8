import type { Screen } from './screen';

const IN_WORDS = { role: 'button', name: /^(?:In words|말로 쓰기)$/ };

/** In the open form for blanks: types into every empty field, days and times in words, too. Returns what was typed, by name. */
export async function fillBlanks(
  form: Screen,
  say: (name: string, example: string) => string,
): Promise<ReadonlyMap<string, string>> {
  for (let field = await form.find(IN_WORDS); field; field = await form.find(IN_WORDS))
    await form.click(field);
  const typed = new Map<string, string>();
  for (const field of await form.findAll({ role: 'textbox' })) {
    if (field.value) continue;
    const words = say(field.name, await form.placeholderOf(field));
    await form.focus(field);
    await form.type(words);
    typed.set(field.name, words);
  }
  return typed;
}
