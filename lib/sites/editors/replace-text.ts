import { applyEdit, type Edit, type Span } from '@/lib/core/text/span';
import type { WriteOutcome } from '../site';
import type { Composition } from './composition';
import { sameText } from './same-text';
import { readSelection, takeFocus, writeSelection } from './selection';
import type { TextMap } from './text-map';
import { touchesFixed } from './text-points';

export interface WritableText {
  readonly root: HTMLElement;
  readonly composition: Composition;
  read(): TextMap;
  /** Puts the text in place of the selection, by exactly one event. */
  write(root: HTMLElement, text: string): void;
  /** Says the same edit in a way the editor takes. */
  shape?(text: string, edit: Edit): Edit;
}

interface Replacement {
  readonly span: Span;
  /** What the span must still read. */
  readonly expected: string;
  readonly text: string;
}

/** The editors take a write at once or with their next render. */
const PATIENCE_MS = 100;

/** Replaces a span in the one way its editor understands, then reads back. Never tries twice. */
export async function replaceText(
  target: WritableText,
  { span, expected, text }: Replacement,
): Promise<WriteOutcome> {
  const { root, composition } = target;
  if (!root.isConnected) return { status: 'refused', why: 'gone' };
  if (composition.isActive()) return { status: 'refused', why: 'composing' };
  const caret = readSelection(target.read());
  await takeFocus(root);
  const before = target.read();
  if (!sameText(before.text.slice(span.start, span.end), expected))
    return { status: 'refused', why: 'changed' };
  const inserted = text.replaceAll('\r\n', '\n');
  if (inserted === '' && span.start === span.end) return { status: 'written' };

  const edit = { ...span, text: inserted };
  const written = target.shape?.(before.text, edit) ?? edit;
  if (touchesFixed(before, written)) return { status: 'refused', why: 'protected' };
  if (!writeSelection(root, before, written)) return { status: 'refused', why: 'changed' };
  // Lexical takes the selection in with its next microtask; without that step it may join the write to earlier typing.
  await null;
  target.write(root, written.text);
  if (!(await reads(target, applyEdit(before.text, edit)))) return { status: 'mismatch' };
  restoreCaret(target, caretAfter(caret ?? span, span, inserted.length));
  return { status: 'written' };
}

/** The selection as the person would expect it after the edit. */
function caretAfter(caret: Span, span: Span, inserted: number): Span {
  const moved = (offset: number) => {
    if (offset >= span.end) return offset - (span.end - span.start) + inserted;
    return offset <= span.start ? offset : span.start + inserted;
  };
  const isReplaced = caret.start < caret.end && span.start <= caret.start && caret.end <= span.end;
  const end = isReplaced ? span.start + inserted : moved(caret.end);
  return { start: isReplaced ? end : moved(caret.start), end };
}

function restoreCaret(target: WritableText, wanted: Span): void {
  const map = target.read();
  const now = readSelection(map);
  if (now && now.start === wanted.start && now.end === wanted.end) return;
  writeSelection(target.root, map, wanted);
}

function reads(target: WritableText, wanted: string): Promise<boolean> {
  const arrived = () => target.root.isConnected && sameText(target.read().text, wanted);
  if (arrived()) return Promise.resolve(true);
  return new Promise((resolve) => {
    const finish = () => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(arrived());
    };
    const observer = new MutationObserver(() => arrived() && finish());
    const timer = setTimeout(finish, PATIENCE_MS);
    observer.observe(target.root, { childList: true, characterData: true, subtree: true });
  });
}
