// RFC 8259. Browsers word their JSON errors differently and may leave the place out, so we look for it ourselves.
const SPACE = /[ \t\n\r]*/y;
const SCALAR =
  /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

type Wanted = 'value' | 'value-or-close' | 'key' | 'key-or-close' | 'colon' | 'comma-or-close' | 'end';

/** UTF-16 offset of the first character at which `text` stops being JSON; its length when it breaks off. */
export function jsonErrorOffset(text: string): number {
  const open: string[] = [];
  let wanted: Wanted = 'value';
  let at = 0;
  const afterValue = (): Wanted => (open.length === 0 ? 'end' : 'comma-or-close');
  for (;;) {
    at = matchEnd(SPACE, text, at) ?? at;
    const character = text[at];
    if (character === undefined) return at;
    const closes = wanted.endsWith('close') && character === open.at(-1);
    if (closes) {
      open.pop();
      wanted = afterValue();
      at += 1;
    } else if (wanted.startsWith('value') && (character === '{' || character === '[')) {
      open.push(character === '{' ? '}' : ']');
      wanted = character === '{' ? 'key-or-close' : 'value-or-close';
      at += 1;
    } else if (wanted === 'colon' && character === ':') {
      wanted = 'value';
      at += 1;
    } else if (wanted === 'comma-or-close' && character === ',') {
      wanted = open.at(-1) === '}' ? 'key' : 'value';
      at += 1;
    } else {
      const isKey = wanted.startsWith('key');
      const end = isKey || wanted.startsWith('value') ? matchEnd(SCALAR, text, at) : null;
      if (end === null || (isKey && character !== '"')) return at;
      wanted = isKey ? 'colon' : afterValue();
      at = end;
    }
  }
}

function matchEnd(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}
