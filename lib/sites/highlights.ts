import type { Level } from '@/lib/core/level';

/** A part of the page to mark. `tip`s are listed, never marked. */
interface Mark {
  readonly level: Level;
  readonly range: Range;
}

/** Marks under the words of editors, painted by the browser: no page node is touched. */
export interface Highlights {
  /** False where the browser can't: painting then does nothing. */
  readonly supported: boolean;
  /** Replaces the owner's marks; other owners keep theirs. */
  paint(owner: object, marks: readonly Mark[]): void;
  clear(owner: object): void;
}

const MARKED: readonly Level[] = ['block', 'warn', 'advise'];

/** The page shares this registry: another script may have cleared it, so every paint registers anew. */
export function createHighlights(): Highlights {
  const supported = typeof Highlight === 'function' && typeof CSS === 'object' && 'highlights' in CSS;
  if (!supported) return { supported, paint: () => undefined, clear: () => undefined };
  const painted = new Map<object, readonly Mark[]>();
  const highlights = new Map<Level, Highlight>(
    MARKED.map((level, index) => {
      const highlight = new Highlight();
      highlight.priority = MARKED.length - index;
      return [level, highlight];
    }),
  );

  const clear = (owner: object) => {
    for (const { level, range } of painted.get(owner) ?? []) highlights.get(level)?.delete(range);
    painted.delete(owner);
    register();
  };
  const register = () => {
    for (const [level, highlight] of highlights) {
      const name = `tonewright-${level}`;
      if (highlight.size === 0) CSS.highlights.delete(name);
      else if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    }
  };
  return {
    supported,
    paint(owner, marks) {
      for (const { level, range } of painted.get(owner) ?? []) highlights.get(level)?.delete(range);
      for (const { level, range } of marks) highlights.get(level)?.add(range);
      painted.set(owner, marks);
      register();
    },
    clear,
  };
}
