import { layoutReadings } from '../text/layout-readings';
import type { Span } from '../text/span';
import type { ReplyTemplate } from './template';

/** A slash and a word right before the caret. The span is UTF-16 units, from the slash up to the caret. */
export interface TypedShortcut extends Span {
  /** Without the slash. */
  readonly typed: string;
}

/** The space is what ends a Korean syllable. A slash within a word is a date, an address or "and/or". */
const BEFORE_CARET = /(?<!\S)\/([^\s/]{1,40}) ?$/;

export function shortcutBefore(text: string, caret: number): TypedShortcut | null {
  const match = BEFORE_CARET.exec(text.slice(0, caret));
  return match && { start: match.index, end: caret, typed: match[1] ?? '' };
}

export interface ShortcutMatch {
  /** The one reply that this is the shortcut of; null where there is none, or several. */
  readonly reply: ReplyTemplate | null;
  /** Some shortcut begins like this. */
  readonly begun: boolean;
}

/** Prepares the look-up of typed shortcuts once per list; on either keyboard layout, in capitals or not. */
export function createShortcuts(templates: readonly ReplyTemplate[]): (typed: string) => ShortcutMatch {
  const withShortcut = templates.filter(({ shortcut }) => shortcut.trim() !== '');
  const byShortcut = Map.groupBy(withShortcut, ({ shortcut }) => folded(shortcut));
  const known = [...byShortcut.keys()];
  return (typed) => {
    const readings = layoutReadings(typed).map(folded);
    const [reply = null, ...others] = readings.flatMap((reading) => byShortcut.get(reading) ?? []);
    return {
      reply: others.length > 0 ? null : reply,
      begun: readings.some((reading) => known.some((shortcut) => shortcut.startsWith(reading))),
    };
  };
}

function folded(shortcut: string): string {
  return shortcut.normalize('NFC').toLowerCase().replace(/\s+/g, '');
}
