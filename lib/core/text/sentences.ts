import type { Span } from './span';

/** Ends at a full stop, question or exclamation mark that whitespace follows, or at a line break. */
const END = /[.!?。…]+["'”’)\]」』]*(?=\s|$)|\n+/g;

const ABBREVIATION = /\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|Inc|Ltd|Co|vs|etc|e\.g|i\.e|No|approx)\.$/;

/** The sentences of a Korean or English text, without the whitespace between them (UTF-16 offsets). */
export function sentencesOf(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    const body = text.slice(start, end);
    const lead = body.length - body.trimStart().length;
    const trimmed = body.trim();
    if (trimmed) spans.push({ start: start + lead, end: start + lead + trimmed.length });
    start = end;
  };
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (match[0] === '.' && ABBREVIATION.test(text.slice(Math.max(0, end - 8), end))) continue;
    close(end);
  }
  close(text.length);
  return spans;
}
