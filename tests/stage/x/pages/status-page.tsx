import { useStore } from '../../shared/store';
import { InlineReply } from '../composer/inline-reply';
import type { Post } from '../content/post';
import { findPost, posts, repliesTo } from '../content/post-store';
import { Column } from '../frame/column';
import { TitleBar } from '../frame/title-bar';
import { labels } from '../labels';
import { FocusedPost } from '../post/focused-post';
import { PostCard } from '../post/post-card';
import { VirtualList } from '../timeline/virtual-list';
import { View } from '../view';

/** A post's own page: what it answers above, the post with the reply composer beside it, replies below. */
export function StatusPage({ id }: { id: string }) {
  const all = useStore(posts);
  const focused = findPost(id);
  const card = (post: Post) => ({ key: post.id, content: <PostCard post={post} /> });
  const items = focused
    ? [
        ...ancestors(focused).map(card),
        {
          key: focused.id,
          content: (
            <View>
              <View>
                <FocusedPost post={focused} />
                <InlineReply key={focused.id} post={focused} />
              </View>
            </View>
          ),
        },
        ...repliesTo(all, id).map(card),
      ]
    : [];
  return (
    <Column
      label={labels.homeTimeline}
      header={<TitleBar title={labels.postHeading} back />}
      heading={labels.conversation}
    >
      <VirtualList label={labels.timeline(labels.conversation)} items={items} />
    </Column>
  );
}

function ancestors(post: Post): Post[] {
  const parent = post.answers ? findPost(post.answers) : undefined;
  return parent ? [...ancestors(parent), parent] : [];
}
