import { Icon } from '../../shared/icon';
import { useStore } from '../../shared/store';
import { personOf } from '../content/people';
import { posts } from '../content/post-store';
import { Column } from '../frame/column';
import { Tabs } from '../frame/tabs';
import { labels } from '../labels';
import { Avatar } from '../post/avatar';
import { PostCard } from '../post/post-card';
import { VirtualList } from '../timeline/virtual-list';
import { Row, TextBlock, View, Words } from '../view';

/** Mentions are ordinary posts; likes and follows are gathered in rows of another kind. */
export function NotificationsPage({ onlyMentions }: { onlyMentions: boolean }) {
  const mentions = useStore(posts).filter(
    (post) => post.handle !== 'moa_kr' && post.text.includes('@moa_kr'),
  );
  const rows = mentions.map((post) => ({ key: post.id, content: <PostCard post={post} /> }));
  if (!onlyMentions) {
    rows.splice(1, 0, {
      key: 'likes',
      content: (
        <AggregateRow
          kind="like"
          handle="minjae_table"
          text={labels.likedYours(personOf('minjae_table').name, 11)}
        />
      ),
    });
    rows.splice(4, 0, {
      key: 'follows',
      content: <AggregateRow kind="follow" handle="ada_wren" text={labels.followedYou('Ada Wren', 3)} />,
    });
  }
  return (
    <Column
      label={labels.notifications}
      header={
        <Tabs
          names={[labels.allNotifications, labels.mentions]}
          paths={['/notifications', '/notifications/mentions']}
          current={onlyMentions ? 1 : 0}
        />
      }
      heading={labels.notifications}
    >
      <VirtualList label={labels.timeline(labels.notifications)} items={rows} />
    </Column>
  );
}

function AggregateRow({ kind, handle, text }: { kind: 'like' | 'follow'; handle: string; text: string }) {
  return (
    <View>
      <View>
        <article role="article" tabIndex={0} data-testid="notification" className="css-175oi2r">
          <Row css={{ padding: '12px 16px', gap: 12 }}>
            <View
              css={{
                width: 40,
                alignItems: 'flex-end',
                color: kind === 'like' ? 'rgb(249, 24, 128)' : 'rgb(29, 155, 240)',
              }}
            >
              <Icon name={kind === 'like' ? 'heart' : 'person'} size={28} filled />
            </View>
            <View css={{ gap: 8, flexShrink: 1 }}>
              <Avatar person={personOf(handle)} size={32} />
              <TextBlock>
                <Words>{text}</Words>
              </TextBlock>
            </View>
          </Row>
        </article>
      </View>
    </View>
  );
}
