import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import './empty-state.css';

interface EmptyStateProps {
  readonly icon: LucideIcon;
  readonly title: string;
  /** What this place is for and what to do first. */
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

export function EmptyState({ icon: Icon, title, children, action }: EmptyStateProps) {
  return (
    <div className="tw-empty">
      <span className="tw-empty-icon" aria-hidden>
        <Icon size={22} />
      </span>
      <p className="tw-empty-title">{title}</p>
      <div className="tw-empty-text">{children}</div>
      {action && <div className="tw-row">{action}</div>}
    </div>
  );
}
