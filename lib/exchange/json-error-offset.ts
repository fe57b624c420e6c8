// RFC 8259. Browsers word their JSON errors differently and may leave the place out, so we look for it ourselves.
const SPACE = /[ \t\n\r]*/y;
const WORD = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

type Wanted = 'value' | 'value-or-close' | 'key' | 'key-or-close' | 'colon' | 'comma-or-close' | 'end';

/**
 * UTF-16 offset of the first character at which `text` stops being JSON; its length when it breaks off. A text in
 * quotes that breaks counts from its opening quote.
 */
export function jsonErrorOffset(text: string): number {
  const open: ('}' | ']')[] = [];
  let wanted: Wanted = 'value';
  let at = 0;
  for (;;) {
    at = matchEnd(SPACE, text, at) ?? at;
    const character = text[at];
    const afterValue = () => (open.length === 0 ? 'end' : 'comma-or-close');
    if (character === undefined) return at;
    if (wanted.endsWith('close') && character === open.at(-1)) {
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
      const end = scalarEnd(text, at, wanted);
      if (end === null) return at;
      wanted = wanted.startsWith('key') ? 'colon' : afterValue();
      at = end;
    }
  }
}

function scalarEnd(text: string, at: number, wanted: Wanted): number | null {
  if (text[at] === '"') return /^(key|value)/.test(wanted) ? stringEnd(text, at + 1) : null;
  return wanted.startsWith('value') ? matchEnd(WORD, text, at) : null;
}

function stringEnd(text: string, start: number): number | null {
  let at = start;
  for (;;) {
    at = matchEnd(PLAIN, text, at) ?? at;
    if (text[at] === '"') return at + 1;
    const escapeEnd = matchEnd(ESCAPE, text, at);
    if (escapeEnd === null) return null;
    at = escapeEnd;
  }
}

function matchEnd(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}
