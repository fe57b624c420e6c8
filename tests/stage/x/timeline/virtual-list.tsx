import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { View } from '../view';
import { Cell } from './cell';

export interface ListItem {
  key: string;
  content: ReactNode;
}

const ASSUMED_HEIGHT = 180;
const MARGIN = 300;

/**
 * X's virtual list: a min-height box with absolutely placed cells, of which only those near the viewport exist. A cell's
 * node is handed on to another post when its own leaves the viewport.
 */
export function VirtualList({ items, label }: { items: ListItem[]; label: string }) {
  const box = useRef<HTMLDivElement>(null);
  const [heights, setHeights] = useState<ReadonlyMap<string, number>>(new Map());
  const [view, setView] = useState({ top: 0, bottom: 900 });
  const slots = useRef(new Map<string, number>());

  useEffect(() => {
    const look = () => {
      const offset = box.current?.getBoundingClientRect().top ?? 0;
      const top = Math.max(0, -offset - MARGIN);
      setView({ top, bottom: window.innerHeight - offset + MARGIN });
    };
    look();
    window.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    return () => {
      window.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  }, []);

  let total = 0;
  const placed = items.map((item) => {
    const top = total;
    total += heights.get(item.key) ?? ASSUMED_HEIGHT;
    return { ...item, top, bottom: total };
  });
  const shown = placed.filter((item) => item.bottom >= view.top && item.top <= view.bottom);
  const slotOf = assignSlots(
    slots.current,
    shown.map((item) => item.key),
  );
  useLayoutEffect(() => {
    slots.current = slotOf;
  });

  const measured = (key: string, height: number) => {
    if (heights.get(key) !== height) setHeights((known) => new Map(known).set(key, height));
  };

  return (
    <div aria-label={label} className="css-175oi2r">
      <View divRef={box} style={{ position: 'relative', minHeight: total }}>
        {[...shown]
          .sort((a, b) => (slotOf.get(a.key) ?? 0) - (slotOf.get(b.key) ?? 0))
          .map((item) => (
            <Cell key={slotOf.get(item.key)} top={item.top} itemKey={item.key} onHeight={measured}>
              {item.content}
            </Cell>
          ))}
      </View>
    </div>
  );
}

/** Keeps a shown item in its slot and gives newcomers the slots of those that left. */
function assignSlots(before: ReadonlyMap<string, number>, keys: string[]): Map<string, number> {
  const kept = new Map(
    keys.flatMap((key) => (before.has(key) ? [[key, before.get(key) ?? 0] as const] : [])),
  );
  const taken = new Set(kept.values());
  let next = 0;
  for (const key of keys) {
    if (kept.has(key)) continue;
    while (taken.has(next)) next += 1;
    kept.set(key, next);
    taken.add(next);
  }
  return kept;
}
