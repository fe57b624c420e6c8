import { useDeferredValue, useMemo } from 'react';
import { useText } from '@/components/ui/language-provider';
import type { CheckContext } from '@/lib/core/guidelines/check-context';
import type { Check } from '@/lib/core/guidelines/check-result';
import { FindingList } from '../guide/finding-list';

interface DraftFindingsProps {
  readonly text: string;
  readonly check: Check;
  readonly context: CheckContext;
}

/** As many as a composer shows at once; the rest is folded. */
const SHOWN = 3;

/** What the guide says to a wording while it is written, strongest first. */
export function DraftFindings({ text, check, context }: DraftFindingsProps) {
  const { t } = useText();
  const late = useDeferredValue(text);
  const all = useMemo(() => {
    if (late.trim() === '') return null;
    const { findings, hints } = check(late, context);
    return [...findings, ...hints];
  }, [check, late, context]);
  const folded = all?.slice(SHOWN) ?? [];
  return (
    <>
      <div role="status">{all && <FindingList findings={all.slice(0, SHOWN)} />}</div>
      {folded.length > 0 && (
        <details className="tw-folded">
          <summary>{t('overlay.more', { count: folded.length })}</summary>
          <FindingList findings={folded} />
        </details>
      )}
    </>
  );
}
