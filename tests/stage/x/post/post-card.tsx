import { useId } from 'react';
import { Icon } from '../../shared/icon';
import { ME, personOf } from '../content/people';
import { type Post, permalink } from '../content/post';
import { dropPosts, findPost } from '../content/post-store';
import { labels } from '../labels';
import { type MenuItem, showMenu } from '../layers/menu-store';
import { navigate } from '../router';
import { Anchor, Pressable, Row, TextBlock, View, Words } from '../view';
import { ActionBar } from './action-bar';
import { Avatar } from './avatar';
import { Picture } from './picture';
import { PostBody } from './post-body';
import { QuotedPost } from './quoted-post';
import { ReplyContext } from './reply-context';
import { UserName } from './user-name';

/** A post in a timeline. Its node may show another post a moment later. */
export function PostCard({ post }: { post: Post }) {
  const id = `id__${useId().replaceAll(':', '')}`;
  const person = personOf(post.handle);
  const answered = post.answers ? findPost(post.answers) : undefined;
  const quoted = post.quotes ? findPost(post.quotes) : undefined;
  return (
    <View css={{ cursor: 'pointer', ':hover': { backgroundColor: 'var(--x-hover)' } }}>
      <View {...(post.promoted ? { 'data-testid': 'placementTracking' } : {})}>
        <article
          aria-labelledby={`${id}-name ${id}-text ${id}-group`}
          role="article"
          tabIndex={0}
          data-testid="tweet"
          onClick={() => navigate(permalink(post))}
          className="css-175oi2r"
          style={{ outlineOffset: -2 }}
        >
          <View css={{ padding: '12px 16px' }}>
            {post.repostedBy && <RepostHeader handle={post.repostedBy} />}
            <Row>
              <View css={{ marginRight: 8, width: 40 }}>
                <View data-testid="Tweet-User-Avatar">
                  <Avatar person={person} />
                </View>
              </View>
              <View css={{ flex: '1 1 0%' }}>
                <Row css={{ justifyContent: 'space-between', alignItems: 'flex-start' }}>
                  <UserName person={person} id={`${id}-name`} post={post} />
                  <PostControls post={post} />
                </Row>
                {answered && <ReplyContext handle={answered.handle} />}
                <PostBody post={post} id={`${id}-text`} />
                {post.picture && <Picture picture={post.picture} id={`${id}-media`} />}
                {quoted && <QuotedPost post={quoted} id={`${id}-quote`} />}
                <ActionBar post={post} id={`${id}-group`} />
              </View>
            </Row>
          </View>
        </article>
      </View>
    </View>
  );
}

export function PostControls({ post }: { post: Post }) {
  return (
    <Row css={{ gap: 8, color: 'var(--x-faint)' }}>
      <Pressable
        aria-label={labels.grok}
        aria-haspopup="menu"
        aria-expanded={false}
        onClick={(event) => event.stopPropagation()}
      >
        <Icon name="sparkle" size={18} />
      </Pressable>
      <Pressable
        data-testid="caret"
        aria-label={labels.moreActions}
        aria-haspopup="menu"
        aria-expanded={false}
        onClick={(event) => {
          event.stopPropagation();
          showMenu(event.currentTarget, moreItems(post));
        }}
      >
        <Icon name="more" size={18} />
      </Pressable>
    </Row>
  );
}

/** X asks nothing before it mutes somebody; blocking is at once here, too. */
function moreItems({ id, handle, answers }: Post): readonly MenuItem[] {
  if (handle === ME.handle) return [{ icon: 'pin', label: labels.pinPost, onPress: () => {} }];
  const isReplyToUs = answers !== undefined && findPost(answers)?.handle === ME.handle;
  return [
    ...(isReplyToUs
      ? [
          {
            icon: 'back',
            label: labels.hideReply,
            onPress: () => dropPosts((post) => post.id === id),
          } as const,
        ]
      : []),
    { icon: 'bell', label: labels.mute(handle), onPress: () => dropPosts((post) => post.handle === handle) },
    {
      icon: 'close',
      label: labels.block(handle),
      onPress: () => dropPosts((post) => post.handle === handle),
    },
  ];
}

function RepostHeader({ handle }: { handle: string }) {
  return (
    <Row css={{ alignItems: 'center', gap: 8, paddingLeft: 24, marginBottom: 4, color: 'var(--x-faint)' }}>
      <Icon name="repost" size={16} />
      <Anchor href={`/${handle}`} tabIndex={0} onClick={(event) => event.preventDefault()}>
        <TextBlock
          data-testid="socialContext"
          css={{ fontSize: 13, fontWeight: 700, color: 'var(--x-faint)' }}
        >
          <Words>{`${personOf(handle).name} · ${labels.repost}`}</Words>
        </TextBlock>
      </Anchor>
    </Row>
  );
}
