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
