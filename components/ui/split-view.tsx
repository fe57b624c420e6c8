import type { ReactNode } from 'react';
import './split-view.css';

interface SplitViewProps {
  readonly list: ReactNode;
  readonly detail: ReactNode;
  /** On a narrow window only one of the two shows: the detail, once something is chosen. */
  readonly chosen: boolean;
  /** The list is a picture of its own: it has the width to itself until something is chosen. */
  readonly wide?: boolean;
}

export function SplitView({ list, detail, chosen, wide = false }: SplitViewProps) {
  return (
    <div className={`tw-split${chosen ? ' tw-split-chosen' : ''}${wide ? ' tw-split-wide' : ''}`}>
      <div className="tw-split-list">{list}</div>
      {(chosen || !wide) && <div className="tw-split-detail">{detail}</div>}
    </div>
  );
}
