import { Editor, type EditorState, getDefaultKeyBinding } from 'draft-js';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useListedEditor } from '../../shared/stage';
import type { Surface } from '../../shared/stage-api';
import { labels } from '../labels';
import { r, View, Wrapped } from '../view';
import { readEditor } from './editor-reading';
import { Typeahead } from './typeahead';

interface PostEditorProps {
  surface: Surface;
  /** The place within the thread: `tweetTextarea_0`, `_1` … */
  index: number;
  placeholder: string;
  state: EditorState;
  autoFocus?: boolean;
  onChange: (state: EditorState) => void;
  onFocus?: () => void;
  onSendKey: (event: Event) => void;
}

/** Draft.js inside the wrappers X puts around it, from the label down. */
export function PostEditor(props: PostEditorProps) {
  const { surface, index, placeholder, state, autoFocus = false, onChange, onFocus, onSendKey } = props;
  const editor = useRef<Editor>(null);
  const testId = `tweetTextarea_${index}`;
  useListedEditor(() => readEditor(surface, state));

  useEffect(() => {
    const element = editor.current?.editor;
    element?.setAttribute('no-focustrapview-refocus', 'true');
    if (autoFocus) editor.current?.focus();
  }, [autoFocus]);

  const bindKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return getDefaultKeyBinding(event);
    onSendKey(event.nativeEvent);
    return 'x-send';
  };

  return (
    <View data-testid={`${testId}_label`}>
      <Wrapped depth={1}>
        <View
          dir="ltr"
          css={{ color: 'var(--x-text)', fontSize: 20, lineHeight: '24px', fontFamily: 'inherit' }}
        >
          <View>
            <div className={`css-175oi2r ${r({ flexGrow: 1 })} draftjs-styles_0`}>
              <div
                className="css-175oi2r"
                data-testid={`${testId}RichTextInputContainer`}
                style={{ minHeight: 24, maxHeight: 720, overflow: 'hidden auto', fontFamily: 'inherit' }}
              >
                <Editor
                  ref={editor}
                  editorState={state}
                  onChange={onChange}
                  onFocus={() => onFocus?.()}
                  keyBindingFn={bindKey}
                  handleKeyCommand={(command) => (command === 'x-send' ? 'handled' : 'not-handled')}
                  placeholder={placeholder}
                  role="textbox"
                  ariaLabel={labels.editor}
                  ariaMultiline
                  ariaAutoComplete="list"
                  ariaControls={`typeaheadDropdownWrapped-${index}`}
                  ariaActiveDescendantID={`typeaheadFocus-${testId}`}
                  webDriverTestID={testId}
                  spellCheck
                  tabIndex={0}
                  stripPastedStyles
                />
              </div>
            </div>
          </View>
        </View>
      </Wrapped>
      <View />
      <Typeahead id={`typeaheadDropdownWrapped-${index}`} state={state} onChange={onChange} editor={editor} />
    </View>
  );
}
