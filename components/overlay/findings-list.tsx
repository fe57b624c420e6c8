import { useState } from 'react';
import { useText } from '@/components/ui/language-provider';
import type { Finding } from '@/lib/core/guidelines/finding';
import { FindingItem } from './finding-item';

interface FindingsListProps {
  readonly label: string;
  readonly shown: readonly Finding[];
  readonly folded: readonly Finding[];
}

/** A few at once, strongest first; the rest behind "more". */
export function FindingsList({ label, shown, folded }: FindingsListProps) {
  const { t } = useText();
  const [unfolded, setUnfolded] = useState(false);
  if (shown.length + folded.length === 0) return null;
  const visible = unfolded ? [...shown, ...folded] : shown;
  return (
    <section className="findings">
      <h3>{label}</h3>
      {visible.length > 0 && (
        <ul aria-label={label}>
          {visible.map((finding) => (
            <FindingItem key={`${finding.rule}:${finding.start}:${finding.excerpt}`} finding={finding} />
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
    </section>
  );
}
