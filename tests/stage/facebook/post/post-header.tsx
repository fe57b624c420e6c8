import { Icon } from '../../shared/icon';
import { personOf, profileLink } from '../content/people';
import { type Post, permalink } from '../content/post';
import { labels } from '../labels';
import { longAge, shortAge } from '../relative-time';
import { Box, Button, Line, Link, Words, x } from '../view';
import { Face } from './face';

/** Who wrote the post, and its permalink under its age. */
export function PostHeader({ post }: { post: Post }) {
  const author = personOf(post.author);
  return (
    <Line css={{ padding: '12px 16px', gap: 8 }}>
      <Link href={profileLink(author)} aria-hidden="true" tabIndex={-1}>
        <Face person={author} />
      </Link>
      <Box css={{ flexGrow: 1 }}>
        <div data-ad-rendering-role={post.bare ? undefined : 'profile_name'}>
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
  );
}
