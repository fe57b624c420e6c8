import { personOf } from '../content/people';
import { type Post, permalink } from '../content/post';
import { findPost } from '../content/post-store';
import { labels } from '../labels';
import { longTime } from '../relative-time';
import { follow } from '../router';
import { Anchor, Row, TextBlock, View, Words } from '../view';
import { ActionBar } from './action-bar';
import { Avatar } from './avatar';
import { Picture } from './picture';
import { PostBody } from './post-body';
import { PostControls } from './post-card';
import { QuotedPost } from './quoted-post';
import { UserName } from './user-name';

/** The post its page is about: not in the tab order, its time in a row of its own below the text. */
export function FocusedPost({ post }: { post: Post }) {
  const person = personOf(post.handle);
  const quoted = post.quotes ? findPost(post.quotes) : undefined;
  const id = `id__${post.id.slice(-6)}`;
  return (
    <article
      aria-labelledby={`${id}-name ${id}-text ${id}-group`}
      role="article"
      tabIndex={-1}
      data-testid="tweet"
      className="css-175oi2r"
      style={{ outline: 'none' }}
    >
      <View css={{ padding: '12px 16px 0' }}>
        <Row css={{ marginBottom: 8 }}>
          <View data-testid="Tweet-User-Avatar" css={{ marginRight: 8 }}>
            <Avatar person={person} />
          </View>
          <Row css={{ flex: '1 1 0%', justifyContent: 'space-between' }}>
            <UserName person={person} id={`${id}-name`} stacked />
            <PostControls post={post} />
          </Row>
        </Row>
        <PostBody post={post} id={`${id}-text`} size={17} whole />
        {post.picture && <Picture picture={post.picture} id={`${id}-media`} />}
        {quoted && <QuotedPost post={quoted} id={`${id}-quote`} />}
        <Row css={{ marginBlock: 16, gap: 4, alignItems: 'baseline' }}>
          <Anchor
            href={permalink(post)}
            aria-describedby={`${id}-time`}
            onClick={(event) => follow(event, permalink(post))}
          >
            <TextBlock css={{ color: 'var(--x-faint)' }}>
              <time dateTime={post.at}>{longTime(post.at)}</time>
            </TextBlock>
          </Anchor>
          <TextBlock aria-hidden="true" css={{ color: 'var(--x-faint)' }}>
            ·
          </TextBlock>
          <Anchor href={`${permalink(post)}/analytics`} onClick={(event) => event.preventDefault()}>
            <TextBlock css={{ color: 'var(--x-faint)' }}>
              <Words>{labels.views(post.counts.views.toLocaleString('en'))}</Words>
            </TextBlock>
          </Anchor>
        </Row>
        <View css={{ borderBlock: '1px solid var(--x-line)', paddingBottom: 12 }}>
          <ActionBar post={post} id={`${id}-group`} />
        </View>
      </View>
    </article>
  );
}
