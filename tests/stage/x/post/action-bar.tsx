import { type ReactNode, useState } from 'react';
import { Icon } from '../../shared/icon';
import type { IconName } from '../../shared/icon-paths';
import { language } from '../../shared/preferences';
import { useStore } from '../../shared/store';
import type { Post } from '../content/post';
import { permalink } from '../content/post';
import { bookmarked, liked, toggle } from '../content/post-store';
import { labels } from '../labels';
import { showMenu } from '../layers/menu-store';
import { navigate, openCompose } from '../router';
import { Anchor, Pressable, Row, TextBlock, View, Words } from '../view';

export function ActionBar({ post, id }: { post: Post; id: string }) {
  const isLiked = useStore(liked).has(post.id);
  const isBookmarked = useStore(bookmarked).has(post.id);
  const [reposted, setReposted] = useState(false);
  const { replies, reposts, views } = post.counts;
  const likes = post.counts.likes + (isLiked ? 1 : 0);
  const shown = { replies, reposts: reposts + (reposted ? 1 : 0), likes, views };
  return (
    <Row
      role="group"
      id={id}
      aria-label={rowName(shown)}
      css={{ justifyContent: 'space-between', marginTop: 12, maxWidth: 600 }}
    >
      <Action
        testId="reply"
        icon="reply"
        name={labels.replies(replies)}
        count={replies}
        onPress={() => openCompose({ kind: 'reply', postId: post.id })}
      />
      <Action
        testId={reposted ? 'unretweet' : 'retweet'}
        icon="repost"
        name={labels.reposts(reposts)}
        count={reposts + (reposted ? 1 : 0)}
        colour={reposted ? 'rgb(0, 186, 124)' : undefined}
        menu
        onPress={(element) =>
          showMenu(element, [
            {
              icon: 'repost',
              label: labels.repost,
              testId: 'retweetConfirm',
              onPress: () => setReposted((was) => !was),
            },
            {
              icon: 'quill',
              label: labels.quotePost,
              href: '/compose/post',
              onPress: () => openCompose({ kind: 'quote', postId: post.id }),
            },
          ])
        }
      />
      <Action
        testId={isLiked ? 'unlike' : 'like'}
        icon="heart"
        name={labels.likes(likes)}
        count={likes}
        filled={isLiked}
        colour={isLiked ? 'rgb(249, 24, 128)' : undefined}
        onPress={() => toggle(liked, post.id)}
      />
      <View css={{ flex: '1 1 0%' }}>
        <Anchor
          href={`${permalink(post)}/analytics`}
          aria-label={labels.analytics(views)}
          onClick={(event) => {
            event.preventDefault();
            event.stopPropagation();
            navigate(permalink(post));
          }}
        >
          <Face icon="chart" count={views} />
        </Anchor>
      </View>
      <Row css={{ gap: 12 }}>
        <Pressable
          data-testid={isBookmarked ? 'removeBookmark' : 'bookmark'}
          aria-label={labels.bookmark}
          onClick={stop(() => toggle(bookmarked, post.id))}
        >
          <Face icon="bookmark" filled={isBookmarked} />
        </Pressable>
        <Pressable
          aria-label={labels.sharePost}
          aria-haspopup="menu"
          aria-expanded={false}
          onClick={stop(() => {})}
        >
          <Face icon="share" />
        </Pressable>
      </Row>
    </Row>
  );
}

interface ActionProps {
  testId: string;
  icon: IconName;
  name: string;
  count: number;
  filled?: boolean;
  colour?: string | undefined;
  menu?: boolean;
  onPress: (element: HTMLElement) => void;
}

function Action({ testId, icon, name, count, filled = false, colour, menu = false, onPress }: ActionProps) {
  return (
    <View css={{ flex: '1 1 0%', alignItems: 'flex-start' }}>
      <Pressable
        data-testid={testId}
        aria-label={name}
        {...(menu ? { 'aria-haspopup': 'menu' as const, 'aria-expanded': false } : {})}
        onClick={(event) => {
          event.stopPropagation();
          onPress(event.currentTarget);
        }}
      >
        <Face icon={icon} count={count} filled={filled} colour={colour} />
      </Pressable>
    </View>
  );
}

interface FaceProps {
  icon: IconName;
  count?: number;
  filled?: boolean;
  colour?: string | undefined;
}

function Face({ icon, count, filled = false, colour = 'var(--x-faint)' }: FaceProps): ReactNode {
  return (
    <TextBlock css={{ color: colour, display: 'flex', alignItems: 'center', fontSize: 13 }}>
      <Icon name={icon} size={18} filled={filled} />
      <Words data-testid="app-text-transition-container" css={{ paddingInline: 6, minWidth: '1em' }}>
        <Words>
          <Words>{count ? short(count) : ''}</Words>
        </Words>
      </Words>
    </TextBlock>
  );
}

/** The row names what is not none. */
function rowName(counts: Post['counts']) {
  const names = ['replies', 'reposts', 'likes', 'views'] as const;
  return names
    .filter((name) => counts[name] > 0)
    .map((name) => labels.row[name](counts[name]))
    .join(', ');
}

function short(count: number) {
  if (language === 'ko')
    return new Intl.NumberFormat('ko', { notation: count < 10_000 ? 'standard' : 'compact' }).format(count);
  return count < 1_000 ? String(count) : `${(count / 1_000).toFixed(1)}K`;
}

function stop(action: () => void) {
  return (event: React.MouseEvent) => {
    event.stopPropagation();
    action();
  };
}
