import type { Post } from '../content/post';
import { labels } from '../labels';
import { PostArticle } from '../post/post-article';
import { Box } from '../view';

/** The home feed. A Page's own timeline has no feed role: its posts hang under main. */
export function Feed({ posts }: { posts: Post[] }) {
  return (
    <div>
      <h3 dir="auto" style={{ position: 'absolute', width: 1, height: 1, overflow: 'hidden' }}>
        {labels.feed}
      </h3>
      <div role="feed">
        {posts.map((post, index) => (
          <div key={post.id} data-pagelet={`FeedUnit_${index}`}>
            <PostArticle post={post} position={index + 1} />
          </div>
        ))}
        <Box
          role="article"
          aria-posinset={posts.length + 1}
          css={{ background: 'var(--card-background)', borderRadius: 8, padding: 24 }}
        >
          <div role="status" aria-label={labels.loading}>
            {labels.loading}
          </div>
        </Box>
      </div>
    </div>
  );
}

export function PageTimeline({ posts }: { posts: Post[] }) {
  return posts.map((post, index) => (
    <div key={post.id} data-pagelet={`TimelineFeedUnit_${index}`}>
      <PostArticle post={post} position={index + 1} />
    </div>
  ));
}
