import type { ReactNode } from 'react';
import './split-view.css';

interface SplitViewProps {
  readonly list: ReactNode;
  readonly detail: ReactNode;
  /** On a narrow window only one of the two shows: the detail, once something is chosen. */
  readonly chosen: boolean;
}

export function SplitView({ list, detail, chosen }: SplitViewProps) {
  return (
    <div className={chosen ? 'tw-split tw-split-chosen' : 'tw-split'}>
      <div className="tw-split-list">{list}</div>
      <div className="tw-split-detail">{detail}</div>
    </div>
  );
}
