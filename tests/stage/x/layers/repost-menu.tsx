import { useEffect, useRef } from 'react';
import { Icon } from '../../shared/icon';
import { useStore } from '../../shared/store';
import { labels } from '../labels';
import { openCompose } from '../router';
import { Anchor, TextBlock, View, Words } from '../view';
import { menu } from './menu-store';

/** The menu under the repost button: repost at once, or quote through the composer. */
export function RepostMenu() {
  const open = useStore(menu);
  const first = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    first.current?.focus();
    const close = (event: KeyboardEvent) => {
      if (event.key === 'Escape') menu.set(null);
    };
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, [open]);
  if (!open) return null;
  const item = {
    flexDirection: 'row',
    alignItems: 'center',
    gap: 12,
    padding: 12,
    ':hover': { backgroundColor: 'var(--x-hover)' },
  } as const;
  return (
    <View>
      <View css={{ position: 'fixed', inset: 0 }} onClick={() => menu.set(null)} />
      <View
        role="menu"
        style={{ position: 'fixed', left: open.left, top: open.top }}
        css={{
          minWidth: 160,
          backgroundColor: 'var(--x-page)',
          borderRadius: 12,
          boxShadow: '0 0 15px rgba(101, 119, 134, 0.3)',
          overflow: 'hidden',
        }}
      >
        <View data-testid="Dropdown">
          <View
            role="menuitem"
            tabIndex={0}
            data-testid="retweetConfirm"
            divRef={first}
            css={item}
            onClick={() => {
              open.onRepost();
              menu.set(null);
            }}
          >
            <Icon name="repost" />
            <TextBlock css={{ fontWeight: 700 }}>
              <Words>{labels.repost}</Words>
            </TextBlock>
          </View>
          <Anchor
            role="menuitem"
            href="/compose/post"
            css={item}
            onClick={(event) => {
              event.preventDefault();
              menu.set(null);
              openCompose({ kind: 'quote', postId: open.postId });
            }}
          >
            <Icon name="quill" />
            <TextBlock css={{ fontWeight: 700 }}>
              <Words>{labels.quotePost}</Words>
            </TextBlock>
          </Anchor>
        </View>
      </View>
    </View>
  );
}
