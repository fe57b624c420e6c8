/** A part of a text in UTF-16 code units, end exclusive, as `String.prototype.slice` counts. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Replace one span of a text with other words. Offsets are UTF-16 code units of the text it was made for. */
export interface Edit extends Span {
  readonly text: string;
}

/** The text after the edit. */
export function applyEdit(text: string, edit: Edit): string {
  return text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}

/** Whether two spans share at least one character. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Keeps each span that shares nothing with an earlier one of the list. */
export function withoutOverlaps<T extends Span>(spans: readonly T[]): readonly T[] {
  return spans.filter((span, at) => !spans.slice(0, at).some((earlier) => overlap(earlier, span)));
}

/** Leaves out each span that lies within a wider one, and all but the first of several equal ones. */
export function withoutCovered<T extends Span>(spans: readonly T[]): readonly T[] {
  const width = ({ start, end }: Span) => end - start;
  return spans.filter(
    (span, at) =>
      !spans.some(
        (other, place) =>
          other.start <= span.start &&
          span.end <= other.end &&
          (width(other) > width(span) || (width(other) === width(span) && place < at)),
      ),
  );
}
