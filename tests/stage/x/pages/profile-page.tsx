import { useStore } from '../../shared/store';
import { personOf } from '../content/people';
import { homePosts, posts } from '../content/post-store';
import { Column } from '../frame/column';
import { TitleBar } from '../frame/title-bar';
import { labels } from '../labels';
import { PostCard } from '../post/post-card';
import { VirtualList } from '../timeline/virtual-list';

/** The posts of one account; its replies are under a tab of their own. */
export function ProfilePage({ handle }: { handle: string }) {
  const own = homePosts(useStore(posts), handle);
  const title = personOf(handle).name;
  return (
    <Column label={labels.homeTimeline} header={<TitleBar title={title} back />} heading={title}>
      <VirtualList
        label={labels.timeline(title)}
        items={own.map((post) => ({ key: post.id, content: <PostCard post={post} /> }))}
      />
    </Column>
  );
}
