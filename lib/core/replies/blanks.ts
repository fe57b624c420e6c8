import type { Span } from '../text/span';

/** A place in a template that waits for a value. Offsets are UTF-16 units and include the braces. */
export interface Blank extends Span {
  /** What stands between the braces, trimmed: `이름`, `name`. */
  readonly name: string;
}

/** UTF-16 units that tell people which brace is meant. */
const SHOWN_OF_BROKEN = 16;

/** A brace pair on one line with a letter or digit in it, short enough to be a name. The gate lets none of these out. */
const BLANK = /\{(?=[^{}\n]*[\p{L}\p{N}])([^{}\n]{1,30})\}/gu;

/** Every blank of a text in order, repeated ones each time. */
export function blanksIn(text: string): readonly Blank[] {
  return [...text.matchAll(BLANK)].map((match) => ({
    name: (match[1] ?? '').trim(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Braces that make no blank: left open, nested, empty, across lines or around too much. Each with what stands around it. */
export function brokenBlanks(text: string): readonly Span[] {
  const whole = blanksIn(text).filter(({ name }) => name !== '');
  const isInside = (at: number) => whole.some(({ start, end }) => at >= start && at < end);
  return [...text.matchAll(/[{}]/g)]
    .map(({ index }) => index)
    .filter((at) => !isInside(at))
    .map((at) => ({ start: at, end: Math.min(text.length, at + SHOWN_OF_BROKEN) }));
}

/** Names of the blanks that still stand in a text, each once, in order. */
export function remainingBlanks(text: string): readonly string[] {
  return [...new Set(blanksIn(text).map((blank) => blank.name))];
}
