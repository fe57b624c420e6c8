import type { ReactNode } from 'react';
import './badge.css';

/** A word that stands out a little. `strong` for the one that counts. */
export function Badge({ children, strong = false }: { children: ReactNode; strong?: boolean }) {
  return <span className={strong ? 'tw-badge tw-badge-strong' : 'tw-badge'}>{children}</span>;
}
