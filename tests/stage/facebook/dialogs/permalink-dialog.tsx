import { useStore } from '../../shared/store';
import { personOf } from '../content/people';
import { posts } from '../content/post-store';
import { labels } from '../labels';
import { PostArticle } from '../post/post-article';
import { Box } from '../view';
import { DialogFrame } from './dialog-frame';

/** A post opened by its address, over a feed that stays. */
export function PermalinkDialog({ postId, onClose }: { postId: string; onClose: () => void }) {
  const post = useStore(posts).find(({ id }) => id === postId);
  if (!post) return null;
  return (
    <DialogFrame title={labels.postOf(personOf(post.author).name)} width={700} modal onClose={onClose}>
      <Box css={{ overflow: 'hidden auto', minHeight: 0 }}>
        <PostArticle post={post} position={1} opened />
      </Box>
    </DialogFrame>
  );
}
