import { useState } from 'react';
import { ME } from '../content/people';
import type { Post } from '../content/post';
import { labels } from '../labels';
import { Avatar } from '../post/avatar';
import { ReplyContext } from '../post/reply-context';
import { Row, View, Wrapped } from '../view';
import { emptyEditor, textOf } from './editor-reading';
import { PostEditor } from './post-editor';
import { canSend, send } from './send';
import { SubmitButton } from './submit-button';
import { Toolbar } from './toolbar';

/**
 * The reply under a post's own page, 28 levels between `inline_reply_offscreen` and the editor. Collapsed, the submit
 * button stands 15 levels above the editor and there is no tool bar; on focus the tool bar comes, 19 levels above, and
 * takes the button in.
 */
export function InlineReply({ post }: { post: Post }) {
  const [state, setState] = useState(() => emptyEditor());
  const [round, setRound] = useState(0);
  const [expanded, setExpanded] = useState(false);
  const text = textOf(state);

  const reply = (control: string) => (event: Event) => {
    if (!send({ surface: 'inline-reply', control, event, parts: [text], inReplyTo: post.id })) return;
    setState(emptyEditor());
    setRound(round + 1);
    setExpanded(false);
  };
  const submit = (
    <SubmitButton
      testId="tweetButtonInline"
      label={labels.submitReply}
      disabled={!canSend([text])}
      onPress={reply(labels.submitReply)}
    />
  );

  return (
    <View data-testid="inline_reply_offscreen">
      <Wrapped depth={2}>
        <View role="progressbar" style={{ visibility: 'hidden' }}>
          <View data-testid="progressBar-bar" />
        </View>
        <Wrapped depth={4}>
          {expanded && (
            <View css={{ paddingLeft: 64, paddingTop: 12 }}>
              <ReplyContext handle={post.handle} />
            </View>
          )}
          <Row css={{ paddingInline: 16, paddingBlock: 12 }}>
            <View css={{ marginRight: 8 }}>
              <Avatar person={ME} />
            </View>
            <View css={{ flex: '1 1 0%' }}>
              <Wrapped depth={1}>
                <View>
                  <View>
                    <Wrapped depth={2}>
                      <Row css={{ justifyContent: 'space-between', alignItems: 'center' }}>
                        <View css={{ flex: '1 1 0%', paddingBlock: 8 }}>
                          <Wrapped depth={5}>
                            <PostEditor
                              key={round}
                              surface="inline-reply"
                              index={0}
                              placeholder={labels.reply}
                              state={state}
                              onChange={setState}
                              onFocus={() => setExpanded(true)}
                              onSendKey={reply('Control+Enter')}
                            />
                          </Wrapped>
                        </View>
                        {!expanded && submit}
                      </Row>
                    </Wrapped>
                  </View>
                  {expanded && <Toolbar text={text} submit={submit} />}
                </View>
              </Wrapped>
            </View>
          </Row>
        </Wrapped>
      </Wrapped>
    </View>
  );
}
