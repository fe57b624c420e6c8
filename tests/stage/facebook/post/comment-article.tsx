import { useState } from 'react';
import { Icon } from '../../shared/icon';
import { ME, personOf } from '../content/people';
import { authorLink, type Comment, commentLink, type Post } from '../content/post';
import { labels } from '../labels';
import { longAge, shortAge } from '../relative-time';
import { Box, Button, Line, Link, Words, x } from '../view';
import { Face } from './face';
import { Lines } from './lines';

interface CommentArticleProps {
  post: Post;
  comment: Comment;
  /** The comment this one replies to. */
  parent?: Comment;
  onReply: () => void;
}

export function CommentArticle({ post, comment, parent, onReply }: CommentArticleProps) {
  const author = personOf(comment.author);
  const [liked, setLiked] = useState(false);
  const [hidden, setHidden] = useState(false);
  const isForUsToHide = personOf(post.author) === ME && author !== ME;
  const label = (parent ? labels.replyBy : labels.commentBy)(author.name, longAge(comment.at));
  const body = (
    <Words lang={comment.lang}>
      <div>
        <Lines text={comment.text} />
      </div>
    </Words>
  );
  return (
    <Box
      role="article"
      aria-label={label}
      tabIndex={-1}
      css={{ outline: 'none', paddingLeft: parent ? 40 : 0, paddingBlock: 4 }}
    >
      <Line css={{ alignItems: 'flex-start', gap: 6 }}>
        <Link href={authorLink(author, post, comment)} aria-hidden="true" tabIndex={-1}>
          <Face person={author} size={parent ? 24 : 32} />
        </Link>
        <Box css={{ minWidth: 0, opacity: hidden ? 0.5 : undefined }}>
          <Line css={{ gap: 4 }}>
            <Box css={{ background: 'var(--comment-background)', borderRadius: 18, padding: '8px 12px' }}>
              <Link href={authorLink(author, post, comment)} css={{ fontSize: 13, fontWeight: 600 }}>
                <span>
                  <Words>{author.name}</Words>
                </span>
              </Link>
              {/* Now and then a comment's body wears a post's attribute. */}
              {comment.id.endsWith('3') ? <div data-ad-preview="message">{body}</div> : <Box>{body}</Box>}
            </Box>
            <Button label={labels.commentMenu} menu css={{ color: 'var(--secondary-icon)' }}>
              <Icon name="more" size={16} />
            </Button>
          </Line>
          <ul
            className={x({
              display: 'flex',
              gap: 16,
              padding: '2px 12px',
              fontSize: 12,
              color: 'var(--secondary-text)',
            })}
          >
            <li>
              <Link href={commentLink(post, comment, parent)}>{shortAge(comment.at)}</Link>
            </li>
            <li>
              <Button
                label={labels.like}
                onPress={() => setLiked(!liked)}
                css={{ fontWeight: liked ? 800 : 600 }}
              >
                {labels.like}
              </Button>
            </li>
            <li>
              <Button onPress={onReply} css={{ fontWeight: 600 }}>
                {labels.reply}
              </Button>
            </li>
            {isForUsToHide && (
              <li>
                <Button onPress={() => setHidden(!hidden)} css={{ fontWeight: 600 }}>
                  {hidden ? labels.unhide : labels.hide}
                </Button>
              </li>
            )}
          </ul>
        </Box>
      </Line>
    </Box>
  );
}
