import { type Editor, EditorState, Modifier, type SelectionState } from 'draft-js';
import { type RefObject, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { type Person, peopleLike } from '../content/people';
import { Avatar } from '../post/avatar';
import { Pressable, Row, TextBlock, View, Words } from '../view';

interface TypeaheadProps {
  id: string;
  state: EditorState;
  onChange: (state: EditorState) => void;
  editor: RefObject<Editor | null>;
}

/** The list of people that opens under #layers while an @name is being written. */
export function Typeahead({ id, state, onChange, editor }: TypeaheadProps) {
  const mention = mentionAtCaret(state);
  const [closedAt, setClosedAt] = useState<string | null>(null);
  const [row, setRow] = useState(0);
  const people = mention && mention.typed !== closedAt ? peopleLike(mention.typed) : [];
  const layers = document.getElementById('layers');
  const open = people.length > 0 && mention !== null;

  useEffect(() => {
    const element = editor.current?.editor;
    if (!open || !element) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.isComposing) return;
      if (event.key === 'Escape') setClosedAt(mention.typed);
      else if (event.key === 'ArrowDown') setRow((at) => (at + 1) % people.length);
      else if (event.key === 'ArrowUp') setRow((at) => (at + people.length - 1) % people.length);
      else if ((event.key === 'Enter' && !event.ctrlKey && !event.metaKey) || event.key === 'Tab')
        choose(people[row] ?? people[0]);
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    element.addEventListener('keydown', onKey);
    return () => element.removeEventListener('keydown', onKey);
  });

  if (!open || !layers) return null;

  function choose(person: Person | undefined) {
    if (!person || !mention) return;
    const content = state.getCurrentContent().createEntity('MENTION', 'IMMUTABLE', { handle: person.handle });
    const named = Modifier.replaceText(
      content,
      mention.range,
      `@${person.handle}`,
      undefined,
      content.getLastCreatedEntityKey(),
    );
    const spaced = Modifier.insertText(named, named.getSelectionAfter(), ' ');
    setRow(0);
    onChange(EditorState.push(state, spaced, 'insert-fragment'));
  }

  const caret = window.getSelection()?.rangeCount
    ? window.getSelection()?.getRangeAt(0).getBoundingClientRect()
    : null;
  return createPortal(
    <View
      id={id}
      role="listbox"
      style={{ position: 'fixed', left: caret?.left ?? 0, top: (caret?.bottom ?? 0) + 8 }}
      css={{
        width: 300,
        backgroundColor: 'var(--x-page)',
        borderRadius: 8,
        boxShadow: '0 0 12px rgba(101, 119, 134, 0.35)',
        zIndex: 5,
      }}
    >
      {people.map((person, index) => (
        <Pressable
          key={person.handle}
          data-testid="typeaheadResult"
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => choose(person)}
          css={{ backgroundColor: index === row ? 'var(--x-hover)' : 'transparent', padding: 12 }}
        >
          <Row data-testid="TypeaheadUser" css={{ gap: 8 }}>
            <Avatar person={person} />
            <View>
              <TextBlock css={{ fontWeight: 700 }}>
                <Words>{person.name}</Words>
              </TextBlock>
              <TextBlock css={{ color: 'var(--x-faint)' }}>
                <Words>@{person.handle}</Words>
              </TextBlock>
            </View>
          </Row>
        </Pressable>
      ))}
    </View>,
    layers,
  );
}

function mentionAtCaret(state: EditorState): { typed: string; range: SelectionState } | null {
  const selection = state.getSelection();
  if (!selection.isCollapsed() || !selection.getHasFocus() || state.isInCompositionMode()) return null;
  const block = state.getCurrentContent().getBlockForKey(selection.getStartKey());
  const before = block.getText().slice(0, selection.getStartOffset());
  const typed = /(?:^|\s)@([\p{L}\p{N}_]{1,15})$/u.exec(before)?.[1];
  if (typed === undefined) return null;
  const start = selection.getStartOffset() - typed.length - 1;
  return { typed, range: selection.merge({ anchorOffset: start }) };
}
