import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { View } from '../view';

interface CellProps {
  top: number;
  itemKey: string;
  onHeight: (key: string, height: number) => void;
  children: ReactNode;
}

export function Cell({ top, itemKey, onHeight, children }: CellProps) {
  const cell = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const element = cell.current;
    if (!element) return;
    const measure = () => onHeight(itemKey, element.offsetHeight);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  });

  return (
    <View
      data-testid="cellInnerDiv"
      divRef={cell}
      style={{ transform: `translateY(${top}px)`, position: 'absolute', width: '100%' }}
    >
      <View css={{ borderBottom: '1px solid var(--x-line)' }}>{children}</View>
    </View>
  );
}
