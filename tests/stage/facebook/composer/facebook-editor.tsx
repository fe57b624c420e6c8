import { HashtagNode } from '@lexical/hashtag';
import { createEmptyHistoryState } from '@lexical/history';
import { AutoFocusPlugin } from '@lexical/react/LexicalAutoFocusPlugin';
import { ClearEditorPlugin } from '@lexical/react/LexicalClearEditorPlugin';
import { type InitialConfigType, LexicalComposer } from '@lexical/react/LexicalComposer';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary';
import { HashtagPlugin } from '@lexical/react/LexicalHashtagPlugin';
import { HistoryPlugin } from '@lexical/react/LexicalHistoryPlugin';
import { OnChangePlugin } from '@lexical/react/LexicalOnChangePlugin';
import { PlainTextPlugin } from '@lexical/react/LexicalPlainTextPlugin';
import { RichTextPlugin } from '@lexical/react/LexicalRichTextPlugin';
import type { EditorState } from 'lexical';
import { type ReactNode, useState } from 'react';
import type { Surface } from '../../shared/stage-api';
import { Box, x } from '../view';
import { $textOf } from './editor-reading';
import { ListedPlugin } from './listed-plugin';
import { MentionNode } from './mention-node';
import { SendOnEnterPlugin } from './send-on-enter-plugin';

const THEME = {
  paragraph: x({ margin: 0 }),
  hashtag: x({ color: 'var(--blue-link)' }),
};

interface FacebookEditorProps {
  surface: Surface;
  /** The post box knows paragraphs; comments are one paragraph with line breaks. */
  kind: 'rich' | 'plain';
  /** Left out where Facebook names the box by its placeholder alone. */
  label?: string;
  placeholder: string;
  initial?: InitialConfigType['editorState'];
  size?: number;
  autoFocus?: boolean;
  onChange: (text: string, state: EditorState) => void;
  onEnter?: (event: KeyboardEvent) => void;
  /** Further plugins. */
  children?: ReactNode;
}

export function FacebookEditor(props: FacebookEditorProps) {
  const {
    surface,
    kind,
    label,
    placeholder,
    initial,
    size = 15,
    autoFocus = false,
    onChange,
    onEnter,
    children,
  } = props;
  const [history] = useState(createEmptyHistoryState);
  const Plugin = kind === 'rich' ? RichTextPlugin : PlainTextPlugin;
  const editable = (
    <ContentEditable
      role="textbox"
      {...(label ? { ariaLabel: label } : {})}
      aria-placeholder={placeholder}
      placeholder={<Placeholder text={placeholder} size={size} />}
      spellCheck
      tabIndex={0}
      className={`xzsf02u notranslate ${x({ outline: 'none', fontSize: size, lineHeight: 1.34, minHeight: '1.34em' })}`}
    />
  );
  return (
    <LexicalComposer
      initialConfig={{
        namespace: surface,
        theme: THEME,
        nodes: [HashtagNode, MentionNode],
        onError: (error) => {
          throw error;
        },
        ...(initial ? { editorState: initial } : {}),
      }}
    >
      <Box css={{ position: 'relative' }}>
        <Plugin contentEditable={editable} ErrorBoundary={LexicalErrorBoundary} />
      </Box>
      <HistoryPlugin externalHistoryState={history} />
      <HashtagPlugin />
      <ClearEditorPlugin />
      <OnChangePlugin
        ignoreSelectionChange
        onChange={(state) => state.read(() => onChange($textOf(), state))}
      />
      <ListedPlugin surface={surface} history={history} />
      {onEnter && <SendOnEnterPlugin onEnter={onEnter} />}
      {children}
      {autoFocus && <AutoFocusPlugin defaultSelection="rootEnd" />}
    </LexicalComposer>
  );
}

function Placeholder({ text, size }: { text: string; size: number }) {
  return (
    <Box
      aria-hidden="true"
      css={{
        position: 'absolute',
        top: 0,
        color: 'var(--secondary-text)',
        fontSize: size,
        lineHeight: 1.34,
        pointerEvents: 'none',
        whiteSpace: 'nowrap',
        overflow: 'hidden',
        maxWidth: '100%',
        textOverflow: 'ellipsis',
      }}
    >
      <div>{text}</div>
    </Box>
  );
}
