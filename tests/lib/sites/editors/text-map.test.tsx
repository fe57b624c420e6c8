import { describe, expect, test } from 'vitest';
import { createDraftEditor } from '@/lib/sites/editors/draft-editor';
import { createLexicalEditor } from '@/lib/sites/editors/lexical-editor';
import type { Editor } from '@/lib/sites/site';
import { draftEditor } from '../../../fixtures/pages/x-page';

function lexical(content: string): Editor {
  document.body.innerHTML = `<div contenteditable="true" role="textbox" data-lexical-editor="true">${content}</div>`;
  return createLexicalEditor(document.querySelector<HTMLElement>('[contenteditable]')!);
}

function draft(text: string): Editor {
  document.body.innerHTML = draftEditor(0, text);
  return createDraftEditor(document.querySelector<HTMLElement>('[contenteditable]')!);
}

/** Each span of the text, read back from the range that marks it. */
function marked(editor: Editor, ...excerpts: string[]) {
  const text = editor.readText();
  const spans = excerpts.map((excerpt) => {
    const start = text.indexOf(excerpt);
    return { start, end: start + excerpt.length };
  });
  return editor.rangesFor(spans).map((range) => range?.toString());
}

describe('an X editor reads', () => {
  test('one line a block, blank lines included', () => {
    expect(draft('one\n\ntwo\n').readText()).toBe('one\n\ntwo\n');
  });

  test('nothing when it is untouched', () => {
    expect(draft('').readText()).toBe('');
  });

  test('words that decorators split, as one text', () => {
    const editor = draft('see #bad now');
    const words = editor.root.querySelector('[data-text]')!.parentElement!;
    words.outerHTML =
      '<span><span data-text="true">see </span></span><div style="display:inline"><span data-text="true">#bad</span></div><span><span data-text="true"> now</span></span>';

    expect(editor.readText()).toBe('see #bad now');
    expect(marked(editor, 'e #ba', '#bad', 'now')).toEqual(['e #ba', '#bad', 'now']);
  });

  test('an emoji once when its picture lies over the hidden character', () => {
    const editor = draft('a');
    editor.root.querySelector('[data-text]')!.innerHTML = 'hi ';
    const leaf = editor.root.querySelector('[data-text]')!;
    leaf.insertAdjacentHTML(
      'afterend',
      '<span><img alt="🎉" src="data:,"><span data-text="true">🎉</span></span>',
    );

    expect(editor.readText()).toBe('hi 🎉');
  });
});

describe('a Facebook editor reads', () => {
  test('a paragraph a line and a break inside one as a line', () => {
    const editor = lexical(
      '<p><span data-lexical-text="true">one</span><br><span data-lexical-text="true">two</span></p><p><br></p><p><span data-lexical-text="true">four</span></p>',
    );

    expect(editor.readText()).toBe('one\ntwo\n\nfour');
    expect(marked(editor, 'two', 'four')).toEqual(['two', 'four']);
  });

  test('a break at the end only with the placeholder break that shows it', () => {
    expect(lexical('<p><span>one</span><br><br data-lexical-managed-linebreak="true"></p>').readText()).toBe(
      'one\n',
    );
    expect(lexical('<p><br data-lexical-managed-linebreak="true"></p>').readText()).toBe('');
  });

  test('emoji images as their character, and marks words behind them exactly', () => {
    const editor = lexical(
      '<p><span>Hi </span><span><img alt="👍🏽" src="data:,"></span><span> there</span></p>',
    );

    expect(editor.readText()).toBe('Hi 👍🏽 there');
    expect(marked(editor, 'there')).toEqual(['there']);
  });

  test('past the invisible characters that a composition leaves', () => {
    const editor = lexical(
      '<p><span data-lexical-text="true">\u200bab\u200bc</span><span>\ufeffdef</span></p>',
    );

    expect(editor.readText()).toBe('abcdef');
    expect(marked(editor, 'bc', 'def')).toEqual(['b\u200bc', 'def']);
  });

  test('links and list items', () => {
    const editor = lexical(
      '<ul><li><span>one</span></li><li><a href="#"><span>two</span></a></li></ul><p><span>end</span></p>',
    );

    expect(editor.readText()).toBe('one\ntwo\nend');
  });
});

describe('ranges', () => {
  test('are null where there is no such text', () => {
    const editor = lexical('<p><span>short</span></p>');

    expect(
      editor.rangesFor([
        { start: 3, end: 30 },
        { start: 2, end: 2 },
      ]),
    ).toEqual([null, null]);
  });

  test('can span lines', () => {
    const editor = draft('one\ntwo');
    const [range] = editor.rangesFor([{ start: 1, end: 5 }]);

    expect([range?.startContainer.textContent, range?.startOffset]).toEqual(['one', 1]);
    expect([range?.endContainer.textContent, range?.endOffset]).toEqual(['two', 1]);
  });
});

describe('the caret', () => {
  test('is read in the text that people see', () => {
    const editor = draft('one\ntwo');
    const second = [...editor.root.querySelectorAll('[data-text]')][1]!.firstChild!;

    getSelection()!.setBaseAndExtent(second, 2, second, 2);

    expect(editor.selection()).toEqual({ start: 6, end: 6 });
  });

  test('is read on an empty line', () => {
    const editor = draft('one\n\nthree');
    const empty = editor.root.querySelector('br')!.parentElement!;

    getSelection()!.setBaseAndExtent(empty, 0, empty, 0);

    expect(editor.selection()).toEqual({ start: 4, end: 4 });
  });

  test('is null while it is elsewhere', () => {
    const editor = draft('one');
    document.body.insertAdjacentHTML('beforeend', '<p>other</p>');
    const other = document.querySelector('p')!.firstChild!;

    getSelection()!.setBaseAndExtent(other, 1, other, 1);

    expect(editor.selection()).toBeNull();
  });

  test.each([0, 2, 3, 4, 5, 8])('put at %i is read back at the same place', (offset) => {
    const editor = draft('one\n\nfour');

    editor.select({ start: offset, end: offset });

    expect(editor.selection()).toEqual({ start: offset, end: offset });
  });
});
