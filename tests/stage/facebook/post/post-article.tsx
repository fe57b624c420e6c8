import { useState } from 'react';
import { CommentComposer } from '../composer/comment-composer';
import { WaitingComposer } from '../composer/waiting-composer';
import { personOf } from '../content/people';
import type { Post } from '../content/post';
import { Box } from '../view';
import { ActionRow } from './action-row';
import { CommentThread } from './comment-thread';
import { CountLine } from './count-line';
import { Illustration } from './illustration';
import { PostHeader } from './post-header';
import { StoryMessage } from './story-message';

interface PostArticleProps {
  post: Post;
  position: number;
  /** Opened by its permalink: whole text, and a comment box that is ready. */
  opened?: boolean;
}

export function PostArticle({ post, position, opened = false }: PostArticleProps) {
  const { bare = false } = post;
  const [woken, setWoken] = useState(false);
  const [liked, setLiked] = useState(false);
  const total = post.comments.reduce((sum, comment) => sum + 1 + comment.replies.length, 0);
  return (
    <Box
      role="article"
      {...(bare ? { 'aria-describedby': `_r_${post.id}_` } : { 'aria-posinset': position })}
      css={{
        background: 'var(--card-background)',
        borderRadius: opened ? 0 : 8,
        boxShadow: opened ? 'none' : '0 1px 2px var(--shadow)',
        marginBottom: opened ? 0 : 16,
      }}
    >
      <PostHeader post={post} />
      <div id={`_r_${post.id}_`}>
        <StoryMessage text={post.text} whole={opened} bare={bare} />
      </div>
      {post.picture && <Illustration picture={post.picture} />}
      <CountLine reactions={post.likes + (liked ? 1 : 0)} comments={total} shares={post.shares} />
      <ActionRow
        name={personOf(post.author).name}
        bare={bare}
        liked={liked}
        onLike={() => setLiked(!liked)}
        onComment={() => setWoken(true)}
      />
      <Box css={{ padding: '4px 16px 12px' }}>
        {post.comments.map((comment) => (
          <CommentThread key={comment.id} post={post} comment={comment} />
        ))}
        {opened ? <CommentComposer postId={post.id} /> : <WaitingComposer postId={post.id} woken={woken} />}
      </Box>
    </Box>
  );
}
