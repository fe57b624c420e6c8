import { emojiImage } from '../../shared/emoji';
import { labels, short } from '../labels';
import { Box, Button, Line, Words } from '../view';

interface CountLineProps {
  reactions: number;
  comments: number;
  shares: number;
}

/** What the post has brought; Facebook shows nothing for none, and names the total for screen readers only. */
export function CountLine({ reactions, comments, shares }: CountLineProps) {
  const hidden = { position: 'absolute', width: 1, height: 1, overflow: 'hidden' } as const;
  return (
    <Line
      css={{
        padding: '10px 16px',
        justifyContent: 'space-between',
        color: 'var(--secondary-text)',
        fontSize: 14,
      }}
    >
      <Line css={{ gap: 6 }}>
        {reactions > 0 && (
          <>
            <span role="toolbar" aria-label={labels.whoReacted}>
              <Button label={`${labels.like}: ${short(reactions)}`}>
                <img role="presentation" alt="" src={emojiImage('👍')} width={18} height={18} />
              </Button>
            </span>
            <Box>
              <Box css={hidden}>{labels.allReactions}</Box>
              <span aria-hidden="true">
                <span>
                  <span>{short(reactions)}</span>
                </span>
              </span>
            </Box>
          </>
        )}
      </Line>
      <Line css={{ gap: 12 }}>
        {comments > 0 && (
          <Button>
            <Words>{labels.comments(comments)}</Words>
          </Button>
        )}
        {shares > 0 && (
          <Button>
            <Words>{labels.shares(shares)}</Words>
          </Button>
        )}
      </Line>
    </Line>
  );
}
