import type { Span } from './span';

/** A part of a reading that is not the source's own: what stands at `at` for `start` to `end` of the source. */
interface Piece extends Span {
  readonly at: number;
  readonly length: number;
}

/** A reading of a text that remembers where each of its UTF-16 units came from. */
export interface MappedText {
  readonly text: string;
  /** What was read; null for the original itself. */
  readonly source: MappedText | null;
  /** In order; between them the source stands as it is. */
  readonly pieces: readonly Piece[];
}

export const sameText = (text: string): MappedText => ({ text, source: null, pieces: [] });

/** The characters of the original behind `start` to `end` of the reading (UTF-16 offsets in both). */
export function originalSpan(mapped: MappedText, start: number, end: number): Span {
  if (!mapped.source) return { start, end };
  const first = unitSpan(mapped, start);
  if (end <= start) return originalSpan(mapped.source, first.start, first.start);
  return originalSpan(mapped.source, first.start, unitSpan(mapped, end - 1).end);
}

/** What stands behind one unit of the reading, in its source. */
function unitSpan({ pieces }: MappedText, unit: number): Span {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((pieces[middle]?.at ?? 0) <= unit) low = middle + 1;
    else high = middle;
  }
  const piece = pieces[low - 1];
  if (!piece) return { start: unit, end: unit + 1 };
  if (unit < piece.at + piece.length) return piece;
  const start = piece.end + unit - piece.at - piece.length;
  return { start, end: start + 1 };
}

/** Builds a reading of `source` from front to back; what no piece stands for is taken over as it is. */
export class MappedTextBuilder {
  private text = '';
  private done = 0;
  private readonly pieces: Piece[] = [];
  private readonly source: MappedText;

  constructor(source: MappedText) {
    this.source = source;
  }

  /** Puts `piece` for `start` to `end` of the source's text, which lie behind all that was put before. */
  put(piece: string, start: number, end: number): void {
    this.text += this.source.text.slice(this.done, start);
    this.pieces.push({ at: this.text.length, length: piece.length, start, end });
    this.text += piece;
    this.done = end;
  }

  build(): MappedText {
    if (this.pieces.length === 0) return this.source;
    const text = this.text + this.source.text.slice(this.done);
    return { text, source: this.source, pieces: this.pieces };
  }
}

/**
 * A reading of a reading: each match of the global `pattern` becomes what `read` makes of it; null leaves it. A piece
 * as long as the match stands for it unit by unit. Where nothing changes, the source itself comes back.
 */
export function reread(
  source: MappedText,
  pattern: RegExp,
  read: (match: RegExpExecArray) => string | null,
): MappedText {
  if (source.text.search(pattern) < 0) return source;
  const builder = new MappedTextBuilder(source);
  for (const match of source.text.matchAll(pattern)) {
    const [written] = match;
    const piece = read(match);
    if (piece === null || piece === written) continue;
    if (piece.length === written.length) {
      for (let unit = 0; unit < piece.length; unit += 1)
        if (piece[unit] !== written[unit])
          builder.put(piece.charAt(unit), match.index + unit, match.index + unit + 1);
    } else builder.put(piece, match.index, match.index + written.length);
  }
  return builder.build();
}
