import type { Span } from './span';

/** A reading of a text that remembers where each of its UTF-16 units came from. */
export interface MappedText {
  readonly text: string;
  /** Offset in the original at which unit `i` starts; null while both texts are the same. */
  readonly starts: readonly number[] | null;
  /** Offset in the original at which unit `i` ends, exclusive. */
  readonly ends: readonly number[] | null;
}

export const sameText = (text: string): MappedText => ({ text, starts: null, ends: null });

/** The characters of the original behind `start` to `end` of the reading (UTF-16 offsets in both). */
export function originalSpan(mapped: MappedText, start: number, end: number): Span {
  if (!mapped.starts || !mapped.ends) return { start, end };
  if (end <= start) {
    const at = mapped.starts[start] ?? mapped.ends.at(-1) ?? 0;
    return { start: at, end: at };
  }
  return { start: mapped.starts[start] ?? 0, end: mapped.ends[end - 1] ?? 0 };
}

/** Builds a reading piece by piece; each piece names the part of the source it stands for. */
export class MappedTextBuilder {
  private text = '';
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  add(piece: string, start: number, end: number): void {
    this.text += piece;
    for (let unit = 0; unit < piece.length; unit += 1) {
      this.starts.push(start);
      this.ends.push(end);
    }
  }

  build(): MappedText {
    return { text: this.text, starts: this.starts, ends: this.ends };
  }
}
