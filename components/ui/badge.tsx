import type { ReactNode } from 'react';
import type { Level } from '@/lib/core/level';
import './badge.css';

interface BadgeProps {
  readonly children: ReactNode;
  /** For the one that counts. */
  readonly strong?: boolean;
  /** How grave what it says is; the words say it, too. */
  readonly level?: Level;
}

/** A word that stands out a little. */
export function Badge({ children, strong = false, level }: BadgeProps) {
  const look = level ? ` tw-level-${level}` : strong ? ' tw-badge-strong' : '';
  return <span className={`tw-badge${look}`}>{children}</span>;
}
