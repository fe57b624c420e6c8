import { labels } from '../labels';
import { follow } from '../router';
import { Anchor, TextBlock, Words } from '../view';

/** "Replying to @handle": in timelines, outside the name and the text. */
export function ReplyContext({ handle }: { handle: string }) {
  return (
    <TextBlock css={{ color: 'var(--x-faint)' }}>
      {labels.replyingTo}
      <Anchor
        dir="ltr"
        href={`/${handle}`}
        onClick={(event) => follow(event, `/${handle}`)}
        css={{ color: 'rgb(29, 155, 240)', display: 'inline-flex' }}
      >
        <Words>@{handle}</Words>
      </Anchor>
      {labels.replyingToEnd}
    </TextBlock>
  );
}
