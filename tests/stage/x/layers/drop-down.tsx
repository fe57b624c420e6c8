import { useEffect, useRef } from 'react';
import { Icon } from '../../shared/icon';
import { useStore } from '../../shared/store';
import { Anchor, TextBlock, View, Words } from '../view';
import { type MenuItem, menu } from './menu-store';

const MARGIN = 8;
const WIDTH = 220;

/** The menu under the repost button, or under a post's "More". */
export function DropDown() {
  const open = useStore(menu);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    box.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
    const close = (event: KeyboardEvent) => {
      if (event.key === 'Escape') menu.set(null);
    };
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, [open]);
  if (!open) return null;
  const left = Math.min(open.left, window.innerWidth - WIDTH - MARGIN);
  return (
    <View>
      <View css={{ position: 'fixed', inset: 0 }} onClick={() => menu.set(null)} />
      <View
        role="menu"
        divRef={box}
        style={{ position: 'fixed', left, top: open.top }}
        css={{
          minWidth: 160,
          backgroundColor: 'var(--x-page)',
          borderRadius: 12,
          boxShadow: '0 0 15px rgba(101, 119, 134, 0.3)',
          overflow: 'hidden',
        }}
      >
        <View data-testid="Dropdown">
          {open.items.map((item) => (
            <Item key={item.label} item={item} />
          ))}
        </View>
      </View>
    </View>
  );
}

function Item({ item: { icon, label, testId, href, onPress } }: { item: MenuItem }) {
  const press = () => {
    menu.set(null);
    onPress();
  };
  const css = {
    flexDirection: 'row',
    alignItems: 'center',
    gap: 12,
    padding: 12,
    ':hover': { backgroundColor: 'var(--x-hover)' },
  } as const;
  const content = (
    <>
      <Icon name={icon} />
      <TextBlock css={{ fontWeight: 700 }}>
        <Words>{label}</Words>
      </TextBlock>
    </>
  );
  if (href === undefined)
    return (
      <View role="menuitem" tabIndex={0} data-testid={testId} css={css} onClick={press}>
        {content}
      </View>
    );
  return (
    <Anchor
      role="menuitem"
      href={href}
      css={css}
      onClick={(event) => {
        event.preventDefault();
        press();
      }}
    >
      {content}
    </Anchor>
  );
}
