import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createLexicalEditor } from '@/lib/sites/editors/lexical-editor';
import type { Editor } from '@/lib/sites/site';
import { byPerson } from '../trusted';

let editor: Editor;
let sent: string[];

/** An editor that puts what it is sent in place of its words, when `takes` says so. */
function lexical(content: string, takes: (text: string) => string | null = () => null) {
  document.body.innerHTML = `<div contenteditable="true" role="textbox" data-lexical-editor="true" tabindex="0">${content}</div>`;
  const root = document.querySelector<HTMLElement>('[contenteditable="true"]')!;
  sent = [];
  root.addEventListener('beforeinput', (event) => {
    const text = (event as InputEvent).dataTransfer?.getData('text/plain') ?? '';
    sent.push(`${(event as InputEvent).inputType} "${text}" over "${getSelection()}"`);
    const becomes = takes(text);
    if (becomes !== null) root.innerHTML = `<p>${becomes}</p>`;
  });
  editor = createLexicalEditor(root);
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

async function outcome(writing: Promise<unknown>) {
  await vi.advanceTimersByTimeAsync(200);
  return writing;
}

describe('replacing text', () => {
  test('sends one event for the selected words and reads back', async () => {
    lexical('<p>a bad day</p>', (text) => `a ${text} day`);

    expect(await outcome(editor.replace({ start: 2, end: 5 }, 'bad', 'good'))).toEqual({ status: 'written' });
    expect(sent).toEqual(['insertReplacementText "good" over "bad"']);
  });

  test('never tries twice when the page does something else', async () => {
    lexical('<p>a bad day</p>', (text) => `a ${text}${text} day`);

    expect(await outcome(editor.replace({ start: 2, end: 5 }, 'bad', 'good'))).toEqual({
      status: 'mismatch',
    });
    expect(sent).toHaveLength(1);
  });

  test('takes a no-break space and a line end of another kind for the same text', async () => {
    lexical('<p>a bad day</p>', () => 'a\u00a0</p><p>good day');

    expect(await outcome(editor.replace({ start: 2, end: 5 }, 'bad', '\r\ngood'))).toEqual({
      status: 'written',
    });
  });

  test('waits for an editor that renders a little later', async () => {
    lexical('<p>a bad day</p>');
    editor.root.addEventListener('beforeinput', () =>
      setTimeout(() => (editor.root.innerHTML = '<p>a good day</p>'), 30),
    );

    expect(await outcome(editor.replace({ start: 2, end: 5 }, 'bad', 'good'))).toEqual({ status: 'written' });
  });
});

describe('while an input method composes', () => {
  const writing = () => {
    lexical('<p>한</p>', () => '글');
    byPerson(editor.root, new CompositionEvent('compositionstart'));
    return editor.replace({ start: 0, end: 1 }, '한', '글');
  };

  test('nothing is sent until its syllable has settled, 60 ms after its end', async () => {
    const written = writing();
    await vi.advanceTimersByTimeAsync(1_000);
    editor.root.dispatchEvent(new CompositionEvent('compositionend'));
    await vi.advanceTimersByTimeAsync(59);
    expect([editor.isComposing(), sent]).toEqual([true, []]);

    expect(await outcome(written)).toEqual({ status: 'written' });
    expect([editor.isComposing(), sent.length]).toEqual([false, 1]);
  });

  test('what it changes is not written over', async () => {
    const written = writing();
    editor.root.innerHTML = '<p>합</p>';
    editor.root.dispatchEvent(new CompositionEvent('compositionend'));

    expect(await outcome(written)).toEqual({ status: 'refused', why: 'changed' });
    expect(sent).toEqual([]);
  });
});

describe('nothing is sent', () => {
  test('when the words are others by now', async () => {
    lexical('<p>all new</p>');

    expect(await outcome(editor.replace({ start: 0, end: 3 }, 'old', 'x'))).toEqual({
      status: 'refused',
      why: 'changed',
    });
    expect(sent).toEqual([]);
  });

  test.each([
    '<span contenteditable="false">Ann Lee</span>',
    '<span data-lexical-text="true" spellcheck="false">Ann Lee</span>',
  ])('when it would cut a mention: %s', async (mention) => {
    lexical(`<p><span>Hi </span>${mention}<span> there</span></p>`);

    expect(await outcome(editor.replace({ start: 0, end: 6 }, 'Hi Ann', 'x'))).toEqual({
      status: 'refused',
      why: 'protected',
    });
    expect(sent).toEqual([]);
  });

  test('when the page has dropped the editor, whose last text stays readable', async () => {
    lexical('<p>last words</p>');
    editor.readText();
    editor.root.innerHTML = '';
    editor.root.remove();

    expect(await outcome(editor.replace({ start: 0, end: 4 }, 'last', 'x'))).toEqual({
      status: 'refused',
      why: 'gone',
    });
    expect(editor.readText()).toBe('last words');
  });
});

test('writes follow one another with 40 ms between them', async () => {
  lexical('<p>aa</p>', (text) => (editor.readText() === 'aa' ? `a${text}` : `${text}b`));
  const times: number[] = [];
  editor.root.addEventListener('beforeinput', () => times.push(performance.now()));

  const both = Promise.all([
    editor.replace({ start: 1, end: 2 }, 'a', 'b'),
    editor.replace({ start: 0, end: 1 }, 'a', 'b'),
  ]);

  expect(await outcome(both)).toEqual([{ status: 'written' }, { status: 'written' }]);
  expect(times[1]! - times[0]!).toBeGreaterThanOrEqual(40);
});
