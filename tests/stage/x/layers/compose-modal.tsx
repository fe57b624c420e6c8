import type { EditorState } from 'draft-js';
import { useRef, useState } from 'react';
import { useFocusTrap } from '../../shared/focus-trap';
import { Icon } from '../../shared/icon';
import type { Surface } from '../../shared/stage-api';
import { Audience } from '../composer/audience';
import { emptyEditor, textOf } from '../composer/editor-reading';
import { canSend, send } from '../composer/send';
import { SubmitButton } from '../composer/submit-button';
import { Toolbar } from '../composer/toolbar';
import { findPost } from '../content/post-store';
import { labels } from '../labels';
import { QuotedPost } from '../post/quoted-post';
import { type Compose, closeCompose } from '../router';
import { Pressable, Row, TextBlock, View, Words } from '../view';
import { AnsweredPost } from './answered-post';
import { DiscardSheet } from './discard-sheet';
import { ThreadPart } from './thread-part';

/** The composer over a page that stays mounted, so that its `tweetTextarea_0` may be the second one. */
export function ComposeModal({ compose }: { compose: Compose }) {
  const dialog = useRef<HTMLDivElement>(null);
  const [parts, setParts] = useState<EditorState[]>(() => [
    emptyEditor(compose.kind === 'post' ? compose.text : ''),
  ]);
  const [current, setCurrent] = useState(0);
  const [asking, setAsking] = useState(false);
  useFocusTrap(dialog);

  const target = compose.kind === 'post' ? undefined : findPost(compose.postId);
  const texts = parts.map(textOf);
  const surface = surfaceOf(compose, parts.length);
  const label =
    compose.kind === 'reply' ? labels.submitReply : parts.length > 1 ? labels.submitAll : labels.submitPost;

  const post = (control: string) => (event: Event) => {
    const relation = compose.kind === 'reply' ? { inReplyTo: compose.postId } : { quoted: target?.id };
    if (send({ surface, control, event, parts: texts, ...relation })) closeCompose();
  };
  const leave = () => (texts.some((text) => text.trim() !== '') ? setAsking(true) : closeCompose());

  return (
    <View css={{ position: 'fixed', inset: 0, alignItems: 'center' }}>
      <View
        data-testid="mask"
        onClick={leave}
        css={{ position: 'absolute', inset: 0, backgroundColor: 'var(--x-mask)' }}
      />
      <View
        role="dialog"
        aria-modal="true"
        aria-labelledby="modal-header"
        divRef={dialog}
        style={{ transform: 'translate3d(0px, 0px, 0px)' }}
        css={{
          backgroundColor: 'var(--x-page)',
          borderRadius: 16,
          marginTop: '5vh',
          maxHeight: '90vh',
          width: 600,
          overflow: 'hidden',
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !event.nativeEvent.isComposing) leave();
        }}
      >
        <h2
          id="modal-header"
          className="css-146c3p1"
          style={{ position: 'absolute', width: 1, height: 1, overflow: 'hidden' }}
        >
          {labels.submitPost}
        </h2>
        <Row
          css={{ alignItems: 'center', justifyContent: 'space-between', minHeight: 53, paddingInline: 16 }}
        >
          <Pressable
            data-testid="app-bar-close"
            aria-label={labels.close}
            onClick={leave}
            css={{ color: 'var(--x-text)' }}
          >
            <Icon name="close" />
          </Pressable>
          <Pressable data-testid="unsentButton">
            <TextBlock css={{ color: 'rgb(29, 155, 240)', fontSize: 14, fontWeight: 700 }}>
              <Words>{labels.drafts}</Words>
            </TextBlock>
          </Pressable>
        </Row>
        <View css={{ overflow: 'hidden auto', flexShrink: 1 }}>
          {compose.kind === 'reply' && target && <AnsweredPost post={target} />}
          {parts.map((state, index) => (
            <ThreadPart
              key={index}
              surface={surface}
              index={index}
              last={index === parts.length - 1}
              dimmed={index !== current}
              placeholder={placeholderOf(compose, index)}
              state={state}
              onChange={(next) => setParts((all) => all.with(index, next))}
              onFocus={() => setCurrent(index)}
              onSendKey={post('Control+Enter')}
              attachment={
                compose.kind === 'quote' && index === 0 && target ? (
                  <QuotedPost post={target} id="modal-quoted" />
                ) : null
              }
            />
          ))}
        </View>
        <View css={{ paddingInline: 16 }}>
          <Audience />
          <Toolbar
            text={texts[current] ?? ''}
            extra={
              compose.kind !== 'reply' &&
              texts.some((text) => text !== '') && (
                <Pressable
                  data-testid="addButton"
                  aria-label={labels.addPost}
                  onClick={() => {
                    setParts((all) => [...all, emptyEditor()]);
                    setCurrent(parts.length);
                  }}
                  css={{
                    color: 'rgb(29, 155, 240)',
                    border: '1px solid var(--x-line)',
                    borderRadius: 9999,
                    padding: 3,
                  }}
                >
                  <Icon name="plus" size={16} />
                </Pressable>
              )
            }
            submit={
              <SubmitButton
                testId="tweetButton"
                label={label}
                disabled={!canSend(texts)}
                onPress={post(label)}
              />
            }
          />
        </View>
      </View>
      {asking && <DiscardSheet onDiscard={closeCompose} onKeep={() => setAsking(false)} />}
    </View>
  );
}

function surfaceOf(compose: Compose, parts: number): Surface {
  if (compose.kind === 'reply') return 'reply-modal';
  if (parts > 1) return 'thread';
  return compose.kind === 'quote' ? 'quote' : 'modal';
}

function placeholderOf(compose: Compose, index: number) {
  if (index > 0) return labels.nextInThread;
  return { post: labels.newPost, reply: labels.reply, quote: labels.quote }[compose.kind];
}
