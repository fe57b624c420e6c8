import { useStore } from '../../shared/store';
import { posts } from '../content/post-store';
import { Column } from '../frame/column';
import { SearchBox } from '../frame/search-box';
import { Tabs } from '../frame/tabs';
import { labels } from '../labels';
import { PostCard } from '../post/post-card';
import { VirtualList } from '../timeline/virtual-list';
import { Row, View } from '../view';

const TABS = [labels.top, labels.latest, labels.people, labels.media, labels.lists];
const FILTERS = ['top', 'live', 'user', 'media', 'list'];

/** Posts that hold every word searched for; the same cards as anywhere. */
export function SearchPage({ address }: { address: string }) {
  const query = new URLSearchParams(address.split('?')[1]);
  const words = (query.get('q') ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const found = useStore(posts).filter(({ text }) =>
    words.every((word) => text.toLowerCase().includes(word)),
  );
  const q = encodeURIComponent(words.join(' '));
  return (
    <Column
      label={labels.homeTimeline}
      header={
        <View>
          <Row css={{ alignItems: 'center', height: 53, paddingInline: 16 }}>
            <SearchBox query={words.join(' ')} />
          </Row>
          <Tabs
            names={TABS}
            paths={FILTERS.map((filter) => `/search?q=${q}&f=${filter}`)}
            current={Math.max(0, FILTERS.indexOf(query.get('f') ?? 'top'))}
          />
        </View>
      }
      heading={labels.searchTimeline}
    >
      <VirtualList
        label={labels.timeline(labels.searchTimeline)}
        items={found.map((post) => ({ key: post.id, content: <PostCard post={post} /> }))}
      />
    </Column>
  );
}
