import type { ReactNode } from 'react';
import { Icon } from '../../shared/icon';
import { labels } from '../labels';
import { Button, Line } from '../view';

interface ActionRowProps {
  name: string;
  bare: boolean;
  liked: boolean;
  onLike: () => void;
  onComment: () => void;
}

export function ActionRow({ name, bare, liked, onLike, onComment }: ActionRowProps) {
  return (
    <Line css={{ borderBlock: '1px solid var(--divider)', marginInline: 16, paddingBlock: 4 }}>
      <Action label={bare ? labels.like : labels.likePost(name)} role="like_button" onPress={onLike}>
        <Icon name="thumb" filled={liked} />
        {labels.like}
      </Action>
      <Action
        label={bare ? labels.leaveComment : labels.commentOn(name)}
        role="comment_button"
        onPress={onComment}
      >
        <Icon name="comment" />
        {labels.comment}
      </Action>
      <Action label={labels.shareLabel} role="share_button">
        <Icon name="share" />
        {labels.share}
      </Action>
    </Line>
  );
}

interface ActionProps {
  label: string;
  role: string;
  onPress?: () => void;
  children: ReactNode;
}

function Action({ label, role, onPress, children }: ActionProps) {
  return (
    <Button
      label={label}
      {...(onPress ? { onPress } : {})}
      css={{ flexGrow: 1, borderRadius: 4, padding: 6 }}
    >
      <div data-ad-rendering-role={role}>
        <Line css={{ justifyContent: 'center', gap: 8, color: 'var(--secondary-text)', fontWeight: 600 }}>
          {children}
        </Line>
      </div>
    </Button>
  );
}
