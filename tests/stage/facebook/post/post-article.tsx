import { useState } from 'react';
import { Icon } from '../../shared/icon';
import { CommentComposer } from '../composer/comment-composer';
import { WaitingComposer } from '../composer/waiting-composer';
import { personOf, profileLink } from '../content/people';
import { type Post, permalink } from '../content/post';
import { labels } from '../labels';
import { longAge, shortAge } from '../relative-time';
import { Box, Button, Line, Link, Words, x } from '../view';
import { ActionRow } from './action-row';
import { CommentThread } from './comment-thread';
import { Face } from './face';
import { Illustration } from './illustration';
import { StoryMessage } from './story-message';

interface PostArticleProps {
  post: Post;
  position: number;
  /** Opened by its permalink: whole text, and a comment box that is ready. */
  opened?: boolean;
}

export function PostArticle({ post, position, opened = false }: PostArticleProps) {
  const author = personOf(post.author);
  const [woken, setWoken] = useState(false);
  const [liked, setLiked] = useState(false);
  const total = post.comments.reduce((sum, comment) => sum + 1 + comment.replies.length, 0);
  return (
    <Box
      role="article"
      aria-posinset={position}
      css={{
        background: 'var(--card-background)',
        borderRadius: opened ? 0 : 8,
        boxShadow: opened ? 'none' : '0 1px 2px var(--shadow)',
        marginBottom: opened ? 0 : 16,
      }}
    >
      <Line css={{ padding: '12px 16px', gap: 8 }}>
        <Link href={profileLink(author)} aria-hidden="true" tabIndex={-1}>
          <Face person={author} />
        </Link>
        <Box css={{ flexGrow: 1 }}>
          <div data-ad-rendering-role="profile_name">
            <h3 className={x({ fontSize: 15, fontWeight: 600 })}>
              <span>
                <Link href={profileLink(author)}>
                  <strong>
                    <span>{author.name}</span>
                  </strong>
                </Link>
              </span>
            </h3>
          </div>
          <Line css={{ gap: 4, color: 'var(--secondary-text)', fontSize: 13 }}>
            <Words>
              <Link href={permalink(post)} aria-label={longAge(post.at)}>
                {shortAge(post.at)}
              </Link>
            </Words>
            <span aria-hidden="true">·</span>
            <Icon name="globe" size={12} />
          </Line>
        </Box>
        <Button label={labels.postActions} menu css={{ color: 'var(--secondary-icon)' }}>
          <Icon name="more" />
        </Button>
      </Line>
      <StoryMessage text={post.text} whole={opened} />
      {post.picture && <Illustration picture={post.picture} />}
      <Line
        css={{
          padding: '10px 16px',
          justifyContent: 'space-between',
          color: 'var(--secondary-text)',
          fontSize: 14,
        }}
      >
        <span>👍 {post.likes + (liked ? 1 : 0)}</span>
        <span>
          {labels.comments(total)} · {labels.shares(post.shares)}
        </span>
      </Line>
      <ActionRow
        name={author.name}
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
