import { Fragment, type ReactNode, useState } from 'react';
import { useText } from '@/components/ui/language-provider';
import type { Finding } from '@/lib/core/guidelines/finding';

interface FoldedListProps {
  readonly id?: string;
  readonly className?: string;
  readonly label: string;
  readonly shown: readonly Finding[];
  /** Behind "more". */
  readonly folded: readonly Finding[];
  readonly children: (finding: Finding) => ReactNode;
}

/** A few findings at once, strongest first; the rest behind "more". */
export function FoldedList({ id, className, label, shown, folded, children }: FoldedListProps) {
  const { t } = useText();
  const [unfolded, setUnfolded] = useState(false);
  const visible = unfolded ? [...shown, ...folded] : shown;
  return (
    <>
      {visible.length > 0 && (
        <ul id={id} className={className} aria-label={label}>
          {visible.map((finding) => (
            <Fragment key={`${finding.rule}:${finding.start}:${finding.excerpt}`}>
              {children(finding)}
            </Fragment>
          ))}
        </ul>
      )}
      {folded.length > 0 && (
        <button
          type="button"
          className="quiet more"
          aria-expanded={unfolded}
          onClick={() => setUnfolded(!unfolded)}
        >
          {unfolded ? t('overlay.less') : t('overlay.more', { count: folded.length })}
        </button>
      )}
    </>
  );
}
