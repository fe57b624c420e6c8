import { personOf } from '../content/people';
import { type Post, permalink } from '../content/post';
import { labels } from '../labels';
import { navigate } from '../router';
import { Row, TextBlock, View } from '../view';
import { Avatar } from './avatar';
import { PostText } from './post-text';
import { UserName } from './user-name';

/** A quoted post is a link of its own, with no test id and an unlinked time. */
export function QuotedPost({ post, id }: { post: Post; id: string }) {
  const person = personOf(post.handle);
  return (
    <View aria-labelledby={`${id}-name ${id}-text`} id={id} css={{ marginTop: 12 }}>
      <h2
        dir="auto"
        className="css-146c3p1"
        style={{ position: 'absolute', width: 1, height: 1, overflow: 'hidden' }}
      >
        {labels.quotePost}
      </h2>
      <View
        role="link"
        tabIndex={0}
        onClick={(event) => {
          event.stopPropagation();
          navigate(permalink(post));
        }}
        css={{ border: '1px solid var(--x-line)', borderRadius: 16, padding: 12 }}
      >
        <Row css={{ alignItems: 'center', gap: 6 }}>
          <Avatar person={person} size={20} />
          <UserName person={person} id={`${id}-name`} post={post} linked={false} />
        </Row>
        <TextBlock
          data-testid="tweetText"
          dir="auto"
          lang={post.lang}
          id={`${id}-text`}
          css={{
            marginTop: 4,
            display: '-webkit-box',
            WebkitLineClamp: '5',
            WebkitBoxOrient: 'vertical',
            overflow: 'hidden',
          }}
        >
          <PostText text={post.text} />
        </TextBlock>
      </View>
    </View>
  );
}
