import { useStore } from '../../shared/store';
import { HomeComposer } from '../composer/home-composer';
import { homePosts, posts } from '../content/post-store';
import { Column } from '../frame/column';
import { Tabs } from '../frame/tabs';
import { labels } from '../labels';
import { PostCard } from '../post/post-card';
import { VirtualList } from '../timeline/virtual-list';

export function HomePage() {
  const items = homePosts(useStore(posts)).map((post) => ({
    key: post.id,
    content: <PostCard post={post} />,
  }));
  return (
    <Column
      label={labels.homeTimeline}
      header={<Tabs names={[labels.forYou, labels.following]} paths={['/home', '/home']} />}
      above={<HomeComposer />}
      heading={labels.yourHomeTimeline}
    >
      <VirtualList label={labels.timeline(labels.yourHomeTimeline)} items={items} />
    </Column>
  );
}
