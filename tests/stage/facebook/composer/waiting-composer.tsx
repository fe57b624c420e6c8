import { useState } from 'react';
import { ME } from '../content/people';
import { labels } from '../labels';
import { Face } from '../post/face';
import { Box, Line } from '../view';
import { CommentComposer } from './comment-composer';

/** In the feed the comment box is an inert holder until it is focused; only then does the editor load into its place. */
export function WaitingComposer({ postId, woken }: { postId: string; woken: boolean }) {
  const [touched, setTouched] = useState(false);
  const label = labels.commentAs(ME.name);
  if (touched || woken) return <CommentComposer postId={postId} autoFocus />;
  return (
    <Box role="presentation" css={{ paddingBlock: 4 }}>
      <Line css={{ alignItems: 'flex-start', gap: 6 }}>
        <Face person={ME} size={32} />
        <Box
          css={{
            flexGrow: 1,
            background: 'var(--comment-background)',
            borderRadius: 18,
            padding: '8px 12px',
          }}
        >
          <Box
            role="textbox"
            tabIndex={0}
            aria-label={label}
            onFocus={() => setTouched(true)}
            css={{ color: 'var(--secondary-text)', cursor: 'text' }}
          >
            {label}
          </Box>
        </Box>
      </Line>
    </Box>
  );
}
