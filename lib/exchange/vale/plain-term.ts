/** Signs that make a token more than words. A hyphen, an apostrophe or a full stop inside brackets are not among them. */
const SPECIAL = /[\\^$*+?()[\]{}|]|(?<=\S)\.(?=\S)/;

/** A token of a Vale style as a plain term, or null where it is a pattern. `data ?base` and `e-?mail` count as patterns. */
export function plainTerm(token: string): string | null {
  const words = token.replace(/\\([.\-'/])/g, '$1').trim();
  const escaped = words !== token.trim();
  if (words === '' || SPECIAL.test(escaped ? words.replaceAll('.', '') : words)) return null;
  return words;
}

/** Vale writes for Go's engine, where `(?i)` may stand in front; here the flag is a field of its own. */
export function withoutInlineFlag(pattern: string): {
  readonly pattern: string;
  readonly ignoreCase: boolean;
} {
  const bare = pattern.replace(/^\(\?i\)/, '');
  return { pattern: bare, ignoreCase: bare !== pattern };
}
