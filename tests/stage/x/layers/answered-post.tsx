import { language } from '../../shared/preferences';
import { personOf } from '../content/people';
import type { Post } from '../content/post';
import { Avatar } from '../post/avatar';
import { PostText } from '../post/post-text';
import { ReplyContext } from '../post/reply-context';
import { UserName } from '../post/user-name';
import { Row, TextBlock, View } from '../view';

/** The post being answered, above the editor in the reply modal. */
export function AnsweredPost({ post }: { post: Post }) {
  const person = personOf(post.handle);
  return (
    <article data-testid="tweet" role="article" tabIndex={-1} className="css-175oi2r">
      <Row css={{ padding: '4px 16px 0' }}>
        <View css={{ marginRight: 8, alignItems: 'center' }}>
          <View data-testid="Tweet-User-Avatar">
            <Avatar person={person} />
          </View>
          <View css={{ width: 2, flexGrow: 1, backgroundColor: 'var(--x-line)', marginTop: 4 }} />
        </View>
        <View css={{ flex: '1 1 0%', paddingBottom: 12 }}>
          <UserName person={person} id="modal-answered-name" post={post} />
          <TextBlock
            data-testid="tweetText"
            dir="auto"
            lang={post.translation ? language : post.lang}
            id="modal-answered-text"
          >
            <PostText text={post.translation?.text[language] ?? post.text} />
          </TextBlock>
          <View css={{ marginTop: 12 }}>
            <ReplyContext handle={post.handle} />
          </View>
        </View>
      </Row>
    </article>
  );
}
