import { useState } from 'react';
import { replyMention } from '../../shared/preferences';
import { CommentComposer } from '../composer/comment-composer';
import { personOf } from '../content/people';
import type { Comment, Post } from '../content/post';
import { Box } from '../view';
import { CommentArticle } from './comment-article';

/** A comment, its replies as siblings of its article, and the reply box when it is open. */
export function CommentThread({ post, comment }: { post: Post; comment: Comment }) {
  const [answering, setAnswering] = useState<Comment | null>(null);
  return (
    <div data-commentid={post.bare ? undefined : comment.id}>
      <Box>
        <Box>
          <CommentArticle post={post} comment={comment} onReply={() => setAnswering(comment)} />
        </Box>
        {comment.replies.map((reply) => (
          <Box key={reply.id}>
            <CommentArticle
              post={post}
              comment={reply}
              parent={comment}
              onReply={() => setAnswering(reply)}
            />
          </Box>
        ))}
        {answering && (
          <Box css={{ paddingLeft: 40 }}>
            <CommentComposer
              key={answering.id}
              postId={post.id}
              autoFocus
              replyTo={{
                commentId: answering.id,
                threadId: comment.id,
                name: personOf(answering.author).name,
                mention: replyMention === 'always' || answering !== comment,
              }}
            />
          </Box>
        )}
      </Box>
    </div>
  );
}
