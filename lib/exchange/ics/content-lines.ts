/** One line of an iCalendar file (RFC 5545, 3.1), unfolded. Names of lines and parameters are in capitals. */
export interface ContentLine {
  readonly name: string;
  readonly params: Readonly<Record<string, string>>;
  /** As it stands in the file, escapes and all. */
  readonly value: string;
  /** Where it begins in the file; the first is 1. */
  readonly line: number;
}

/** A part of the file between `BEGIN` and `END`. */
export interface Component {
  readonly name: string;
  /** Where it begins in the file; the first is 1. */
  readonly line: number;
  readonly lines: readonly ContentLine[];
  readonly parts: readonly Component[];
}

const LINE = /^([A-Z0-9-]+)((?:;[A-Z0-9-]+=(?:"[^"]*"|[^";:])*)*):(.*)$/is;
const PARAM = /;([A-Z0-9-]+)=((?:"[^"]*"|[^";:])*)/gi;
/** Octets of UTF-8 that a line may have, without its end. */
const LINE_OCTETS = 75;

/** The outermost parts of a file. Lines that are no content lines are passed over; what is not closed ends with the file. */
export function readComponents(text: string): readonly Component[] {
  const root = { name: '', line: 1, lines: [] as ContentLine[], parts: [] as Component[] };
  const open = [root];
  for (const one of contentLines(text)) {
    const { name, value, line } = one;
    const inner = open.at(-1) ?? root;
    if (name === 'BEGIN') {
      const part = { name: value.trim().toUpperCase(), line, lines: [], parts: [] };
      inner.parts.push(part);
      open.push(part);
    } else if (name === 'END') {
      if (open.length > 1) open.pop();
    } else inner.lines.push(one);
  }
  return root.parts;
}

function contentLines(text: string): readonly ContentLine[] {
  return unfolded(text).flatMap(({ text: written, line }) => {
    const [, name = '', params = '', value = ''] = LINE.exec(written) ?? [];
    return name ? [{ name: name.toUpperCase(), params: readParams(params), value, line }] : [];
  });
}

function unfolded(text: string): readonly { readonly text: string; readonly line: number }[] {
  const whole: { parts: string[]; line: number }[] = [];
  for (const [at, written] of text.split(/\r\n?|\n/).entries()) {
    const last = whole.at(-1);
    if (last && /^[ \t]/.test(written)) last.parts.push(written.slice(1));
    else whole.push({ parts: [written], line: at + 1 });
  }
  return whole.map(({ parts, line }) => ({ text: parts.join(''), line }));
}

function readParams(params: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...params.matchAll(PARAM)].map(([, name = '', value = '']) => [
      name.toUpperCase(),
      value.replaceAll('"', ''),
    ]),
  );
}

export function firstLine({ lines }: Component, name: string): ContentLine | undefined {
  return lines.find((line) => line.name === name);
}

/** A line with its end, folded where it is longer than 75 octets, never inside a character. */
export function writeLine(name: string, value: string): string {
  const octets = (text: string) => new TextEncoder().encode(text).length;
  const lines = [''];
  let used = 0;
  for (const character of `${name}:${value}`) {
    const size = octets(character);
    if (used + size > LINE_OCTETS) {
      lines.push(' ');
      used = 1;
    }
    lines[lines.length - 1] += character;
    used += size;
  }
  return `${lines.join('\r\n')}\r\n`;
}

export function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');
}

export function unescapeText(value: string): string {
  return value.replace(/\\([\\;,nN])/g, (_, escaped: string) => (/n/i.test(escaped) ? '\n' : escaped));
}
