import { useState } from 'react';
import { useStore } from '../../shared/store';
import { HomeComposer } from '../composer/home-composer';
import { homePosts, posts } from '../content/post-store';
import { Column } from '../frame/column';
import { Tabs } from '../frame/tabs';
import { labels } from '../labels';
import { PostCard } from '../post/post-card';
import { VirtualList } from '../timeline/virtual-list';

const TABS = [labels.forYou, labels.following, labels.community];
const COMMUNITY = 2;

/** The composer above the timeline goes while a pinned community's tab is open, and comes back after. */
export function HomePage() {
  const [tab, setTab] = useState(0);
  const all = homePosts(useStore(posts)).filter((post) => tab !== COMMUNITY || post.handle === 'dalkong_b');
  return (
    <Column
      label={labels.homeTimeline}
      header={<Tabs names={TABS} paths={TABS.map(() => '/home')} current={tab} onChoose={setTab} />}
      above={tab === COMMUNITY ? null : <HomeComposer />}
      heading={labels.yourHomeTimeline}
    >
      <VirtualList
        label={labels.timeline(labels.yourHomeTimeline)}
        items={all.map((post) => ({ key: post.id, content: <PostCard post={post} /> }))}
      />
    </Column>
  );
}
