const LETTER = 1;
/** Stands at either end of a token, or inside. */
const SIGN = 2;
/** Stands inside or at the end. */
const STAR = 3;
/** Stands inside only. */
const JOINT = 4;

const KINDS = new Uint8Array(128);
const set = (signs: string, kind: number) => {
  for (const sign of signs) KINDS[sign.charCodeAt(0)] = kind;
};
set('abcdefghijklmnopqrstuvwxyz', LETTER);
set('0123456789$@', SIGN);
set('*', STAR);
set('!|+._~-', JOINT);

/**
 * Hands over each word of a lower-case text, perhaps with signs inside it (`sh!t`, `f*ck`), and whether it is all
 * letters. A walk over codes: a pattern that gives places costs three times as much.
 */
export function eachToken(text: string, take: (token: string, start: number, plain: boolean) => void): void {
  for (let at = 0; at < text.length; at += 1) {
    const first = kindAt(text, at);
    if (first !== LETTER && first !== SIGN) continue;
    const start = at;
    let end = at + 1;
    let plain = first === LETTER;
    for (at += 1; at < text.length; at += 1) {
      const kind = kindAt(text, at);
      if (kind === 0) break;
      if (kind === JOINT) continue;
      if (at > end || kind !== LETTER) plain = false;
      end = at + 1;
    }
    if (end - start > 1) take(text.slice(start, end), start, plain);
  }
}

function kindAt(text: string, at: number): number {
  return KINDS[text.charCodeAt(at)] ?? 0;
}
