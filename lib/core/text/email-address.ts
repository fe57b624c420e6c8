/** What a browser's own e-mail field accepts: https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address */
const ADDRESS =
  /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;

/** Whether this is one e-mail address and nothing else. */
export function isEmailAddress(text: string): boolean {
  return ADDRESS.test(text);
}
