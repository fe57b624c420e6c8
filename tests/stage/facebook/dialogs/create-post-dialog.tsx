import type { EditorState } from 'lexical';
import { useState } from 'react';
import { postFlow } from '../../shared/preferences';
import { recordPosted, recordPressed } from '../../shared/stage';
import { addOwnPost } from '../content/post-store';
import { labels } from '../labels';
import { DialogFrame } from './dialog-frame';
import { PostSettings } from './post-settings';
import { WritingSheet } from './writing-sheet';

/** Both flows: Post at once, or Next to a settings sheet on which the editor is gone and its text kept in state. */
export function CreatePostDialog({ onClose }: { onClose: () => void }) {
  const [text, setText] = useState('');
  const [kept, setKept] = useState<EditorState | null>(null);
  const [sheet, setSheet] = useState<'writing' | 'settings'>('writing');

  const publish = (event: Event) => {
    recordPressed('dialog', labels.post, event);
    if (text.trim() === '') return;
    recordPosted({ surface: 'dialog', text, inReplyTo: null });
    addOwnPost(text);
    onClose();
  };

  if (sheet === 'settings') {
    return (
      <DialogFrame
        key="settings"
        title={labels.settings}
        width={500}
        onClose={onClose}
        onBack={() => setSheet('writing')}
      >
        <PostSettings onPost={publish} />
      </DialogFrame>
    );
  }
  return (
    <DialogFrame key="writing" title={labels.createPost} width={500} onClose={onClose}>
      <WritingSheet
        initial={kept}
        empty={text.trim() === ''}
        submit={postFlow === 'next' ? labels.next : labels.post}
        onChange={(next, state) => {
          setText(next);
          setKept(state);
        }}
        onSubmit={(event) => {
          if (postFlow === 'direct') publish(event);
          else if (text.trim() !== '') setSheet('settings');
        }}
      />
    </DialogFrame>
  );
}
