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
  const kept = new Set<number>();
  let reach = -1;
  // Sorting is stable, so that of equal spans the first stays in front.
  const widestFirst = [...spans.entries()].sort(([, a], [, b]) => a.start - b.start || b.end - a.end);
  for (const [at, { end }] of widestFirst) {
    if (end <= reach) continue;
    kept.add(at);
    reach = end;
  }
  return spans.filter((_, at) => kept.has(at));
}
