import type { EditorState } from 'draft-js';
import type { ReactNode } from 'react';
import type { Surface } from '../../shared/stage-api';
import { PostEditor } from '../composer/post-editor';
import { ME } from '../content/people';
import { Avatar } from '../post/avatar';
import { Row, View, Wrapped } from '../view';

interface ThreadPartProps {
  surface: Surface;
  index: number;
  last: boolean;
  dimmed: boolean;
  placeholder: string;
  state: EditorState;
  onChange: (state: EditorState) => void;
  onFocus: () => void;
  onSendKey: (event: Event) => void;
  attachment: ReactNode;
}

/** One post of the modal: avatar, editor, and what is attached to it. */
export function ThreadPart({ last, dimmed, attachment, ...editor }: ThreadPartProps) {
  return (
    <Row css={{ paddingInline: 16, paddingTop: 4, opacity: dimmed ? 0.5 : 1 }}>
      <View css={{ marginRight: 8, alignItems: 'center' }}>
        <Avatar person={ME} />
        {!last && <View css={{ width: 2, flexGrow: 1, backgroundColor: 'var(--x-line)' }} />}
      </View>
      <View css={{ flex: '1 1 0%', paddingBottom: 12 }}>
        <View css={{ paddingBlock: 8, minHeight: last && editor.index === 0 && !attachment ? 120 : 48 }}>
          <Wrapped depth={4}>
            <PostEditor {...editor} autoFocus={last} />
          </Wrapped>
        </View>
        {attachment && <View data-testid="attachments">{attachment}</View>}
      </View>
    </Row>
  );
}
