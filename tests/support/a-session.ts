import type { ComposerSession } from '@/entrypoints/composer.content/composer-session';
import { applyEdit, type Span } from '@/lib/core/text/span';
import type { Composer, WriteOutcome } from '@/lib/sites/site';

/** A composer on X that holds a string, without a page around it. */
export interface StringSession extends ComposerSession {
  /** The person types at the end. */
  type(text: string): void;
  /** An input method begins a syllable, written at once; it is settled when what is returned is called. */
  compose(syllable: string): () => void;
  /** What the page does with the next writes; unless told, it takes them. */
  answers(outcome: WriteOutcome['status'], stands?: string): void;
}

export function aSession(id = 'c1', text = '', answered: ComposerSession['answered'] = null): StringSession {
  let caret: Span = { start: text.length, end: text.length };
  let status: WriteOutcome['status'] = 'written';
  let instead: string | undefined;
  let settled = Promise.resolve();
  const setCaret = (at: number) => {
    caret = { start: at, end: at };
  };
  const type = (words: string) => {
    text += words;
    setCaret(text.length);
  };
  const editor: Partial<Composer['editor']> = {
    root: { isConnected: true, focus: () => undefined } as HTMLElement,
    readText: () => text,
    selection: () => caret,
    select: (span) => {
      caret = span;
    },
    isComposing: () => false,
    settled: () => settled,
    async replace(span, expected, words) {
      if (status === 'refused' || text.slice(span.start, span.end) !== expected)
        return { status: 'refused', why: 'changed' };
      const after = instead ?? applyEdit(text, { ...span, text: words });
      if (caret.start >= span.end) setCaret(caret.start + after.length - text.length);
      text = after;
      return status === 'written' ? { status } : { status: 'mismatch' };
    },
  };
  const composer = { site: 'x', kind: 'post', editor } as Composer;
  return {
    ...{ id, composer, answered },
    text: () => text,
    view: () => ({ composerId: id, kind: composer.kind, text }),
    repliesWith: () => undefined,
    type,
    compose(syllable: string) {
      const { promise, resolve } = Promise.withResolvers<void>();
      settled = promise;
      type(syllable);
      return resolve;
    },
    answers(outcome: WriteOutcome['status'], stands?: string) {
      status = outcome;
      instead = stands;
    },
  } as unknown as StringSession;
}
