import { useState } from 'react';
import { ME } from '../content/people';
import { labels } from '../labels';
import { Avatar } from '../post/avatar';
import { Row, View, Wrapped } from '../view';
import { Audience } from './audience';
import { emptyEditor, textOf } from './editor-reading';
import { PostEditor } from './post-editor';
import { canSend, send } from './send';
import { SubmitButton } from './submit-button';
import { Toolbar } from './toolbar';

/** The inline composer above the home timeline. The text's row and the tool bar meet 19 levels above the editor. */
export function HomeComposer() {
  const [state, setState] = useState(() => emptyEditor());
  const [round, setRound] = useState(0);
  const [used, setUsed] = useState(false);
  const text = textOf(state);

  const post = (control: string) => (event: Event) => {
    if (!send({ surface: 'home', control, event, parts: [text] })) return;
    setState(emptyEditor());
    setRound(round + 1);
    setUsed(false);
  };

  return (
    <View css={{ borderBottom: '1px solid var(--x-line)' }}>
      <View role="progressbar" style={{ visibility: 'hidden' }}>
        <View data-testid="progressBar-bar" />
      </View>
      <Row css={{ paddingInline: 16, paddingTop: 12 }}>
        <View css={{ marginRight: 8 }}>
          <Avatar person={ME} />
        </View>
        <View css={{ flex: '1 1 0%' }}>
          <View>
            <View css={{ paddingBlock: 12 }}>
              <Wrapped depth={9}>
                <PostEditor
                  key={round}
                  surface="home"
                  index={0}
                  placeholder={labels.newPost}
                  state={state}
                  onChange={setState}
                  onFocus={() => setUsed(true)}
                  onSendKey={post('Control+Enter')}
                />
              </Wrapped>
            </View>
            {used && <Audience />}
            <Toolbar
              text={text}
              submit={
                <SubmitButton
                  testId="tweetButtonInline"
                  label={labels.submitPost}
                  disabled={!canSend([text])}
                  onPress={post(labels.submitPost)}
                />
              }
            />
          </View>
        </View>
      </Row>
    </View>
  );
}
