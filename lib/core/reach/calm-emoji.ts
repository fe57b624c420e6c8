import { cutOut } from '../text/cut-out';
import { emojiIn } from '../text/emoji';
import { applyEdit, type Edit, type Span } from '../text/span';

/** Flags name countries and keycaps number steps: they stand for words. */
const FOR_WORDS = /^(?:[\u{1f1e6}-\u{1f1ff}]{2}|[0-9#*]\ufe0f?\u20e3)$/u;
/** No emoji without one of these. Telling emoji apart for sure costs a hundred times as much. */
const LIKELY = /[\u00a9\u00ae\u203c-\u3299\ud83c-\ud83e]/g;

interface CountedEmoji extends Span {
  readonly emoji: string;
  /** The first thing on its line. */
  readonly opensLine: boolean;
}

/** The emoji of a text that decorate it (UTF-16 offsets); none where there are fewer than `least`. */
export function countedEmoji(text: string, least = 1): readonly CountedEmoji[] {
  if ((text.match(LIKELY)?.length ?? 0) < least) return [];
  return emojiIn(text)
    .filter(({ emoji }) => !FOR_WORDS.test(emoji))
    .map((one) => ({ ...one, opensLine: /(?:^|\n)[ \t]*$/.test(text.slice(0, one.start)) }));
}

const MOST_KEPT = 3;

/**
 * Bullets become dashes, a row of emoji its first, and what is still too many goes where a mark or a line's end closes
 * the words without it. Null where that leaves too many: an emoji between words may stand for one.
 */
export function calmEmoji(text: string): Edit | null {
  const emoji = countedEmoji(text);
  const isList = emoji.filter(({ opensLine }) => opensLine).length > 1 && text.includes('\n');
  const rows = rowsOf(text, emoji);
  const isBullet = ({ opensLine, end }: CountedEmoji) =>
    isList && opensLine && /^[ \t]*\S/.test(text.slice(end));
  const kept = rows.filter((row) => !isBullet(row));
  const spare = kept.filter((row) => row !== kept.at(-1) && mayGo(text, row));
  const dropped = new Set(spare.slice(0, Math.max(0, kept.length - 1)));
  if (kept.length - dropped.size > MOST_KEPT) return null;

  let calm = text;
  // How much of the text in front of and behind all changes stays.
  let [head, tail] = [text.length, text.length];
  // From the back, so that places in front stay where they are.
  for (const row of rows.toReversed()) {
    const edit = dropped.has(row)
      ? cutOut(calm, row)
      : { start: row.start, end: row.end, text: isBullet(row) ? bullet(calm, row) : row.emoji };
    if (edit.text === calm.slice(edit.start, edit.end)) continue;
    head = Math.min(head, edit.start);
    tail = Math.min(tail, calm.length - edit.end);
    calm = applyEdit(calm, edit);
  }
  if (calm === text) return null;
  return { start: head, end: text.length - tail, text: calm.slice(head, calm.length - tail) };
}

function bullet(text: string, { end }: Span): string {
  return /\s/.test(text.charAt(end)) ? '-' : '- ';
}

/** Emoji with nothing or a space between them, as one. */
function rowsOf(text: string, emoji: readonly CountedEmoji[]): readonly CountedEmoji[] {
  const rows: CountedEmoji[] = [];
  for (const one of emoji) {
    const last = rows.at(-1);
    if (last && /^ ?$/.test(text.slice(last.end, one.start)))
      rows[rows.length - 1] = { ...last, end: one.end };
    else rows.push(one);
  }
  return rows;
}

/** The words before are closed without it: by a mark, a line's end, or because there are none. */
function mayGo(text: string, { start, end }: Span): boolean {
  const before = text.slice(0, start).trimEnd();
  return before === '' || /[.!?,:;)\]~…\n]$/.test(before) || /^[ \t]*(?:\n|$)/.test(text.slice(end));
}
