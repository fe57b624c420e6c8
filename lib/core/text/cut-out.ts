import type { Edit, Span } from './span';

/**
 * Takes a span out with the space that would be left over: one of two spaces, spaces in front of a line break, and with a
 * whole line the breaks on one side of it. At the end of a text the space stays: there people write on.
 */
export function cutOut(text: string, span: Span): Edit {
  return { ...withLooseSpace(text, span), text: '' };
}

function withLooseSpace(text: string, { start, end }: Span): Span {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const [lead = ''] = /\s*$/.exec(before) ?? [];
  const [breaks] = /^[ \t]*\n+/.exec(after) ?? [];
  if (breaks === undefined) {
    const isDouble = (lead !== '' || start === 0) && after.startsWith(' ');
    return { start, end: isDouble ? end + 1 : end };
  }
  const isFirst = lead === before;
  if (!isFirst && !lead.includes('\n')) return { start: start - lead.length, end };
  return !isFirst && lead.length <= breaks.length
    ? { start: start - lead.length, end }
    : { start, end: end + breaks.length };
}
