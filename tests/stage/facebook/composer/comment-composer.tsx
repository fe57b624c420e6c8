import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  CLEAR_EDITOR_COMMAND,
  CLEAR_HISTORY_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { useRef, useState } from 'react';
import { recordPosted, recordPressed } from '../../shared/stage';
import { ME } from '../content/people';
import { addOwnComment } from '../content/post-store';
import { labels } from '../labels';
import { Face } from '../post/face';
import { Box, Line } from '../view';
import { CommentTools } from './comment-tools';
import { EditorHandle } from './editor-handle';
import { FacebookEditor } from './facebook-editor';
import { $createMentionNode } from './mention-node';

interface CommentComposerProps {
  postId: string;
  /** The comment being answered, and whether the reply begins with the person's name. */
  replyTo?: { commentId: string; threadId: string; name: string; mention: boolean };
  autoFocus?: boolean;
}

/** A comment or reply box. Enter sends, Shift+Enter breaks the line, and a send icon comes once there is text. */
export function CommentComposer({ postId, replyTo, autoFocus = false }: CommentComposerProps) {
  const [text, setText] = useState('');
  const editor = useRef<LexicalEditor>(null);
  const surface = replyTo ? 'reply' : 'comment';
  const label = replyTo ? labels.replyTo(replyTo.name) : labels.commentAs(ME.name);

  const send = (control: string, event: Event) => {
    recordPressed(surface, control, event);
    if (text.trim() === '') return;
    recordPosted({ surface, text, inReplyTo: replyTo?.commentId ?? postId });
    addOwnComment(postId, text, replyTo?.threadId ?? null);
    editor.current?.dispatchCommand(CLEAR_EDITOR_COMMAND, undefined);
    editor.current?.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined);
  };

  return (
    <Box role="presentation" css={{ paddingBlock: 4 }}>
      <Line css={{ alignItems: 'flex-start', gap: 6 }}>
        <Face person={ME} size={32} />
        <Box
          css={{
            flexGrow: 1,
            minWidth: 0,
            background: 'var(--comment-background)',
            borderRadius: 18,
            padding: '8px 12px',
          }}
        >
          <Box>
            <Box>
              <FacebookEditor
                surface={surface}
                kind="plain"
                label={label}
                placeholder={label}
                autoFocus={autoFocus}
                onChange={setText}
                onEnter={(event) => send('Enter', event)}
                {...(replyTo?.mention ? { initial: () => $beginWith(replyTo.name) } : {})}
              >
                <EditorHandle editor={editor} />
              </FacebookEditor>
            </Box>
          </Box>
          <CommentTools sendable={text.trim() !== ''} onSend={(event) => send(labels.send, event)} />
        </Box>
      </Line>
    </Box>
  );
}

function $beginWith(name: string) {
  $getRoot().append($createParagraphNode().append($createMentionNode(name), $createTextNode(' ')));
}
