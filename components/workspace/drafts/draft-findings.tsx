import { useDeferredValue, useMemo } from 'react';
import { useText } from '@/components/ui/language-provider';
import type { CheckContext } from '@/lib/core/guidelines/check-context';
import type { Check } from '@/lib/core/guidelines/check-result';
import { CheckedFindings } from '../guide/checked-findings';
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
  const result = useMemo(() => (late.trim() === '' ? null : check(late, context)), [check, late, context]);
  const all = result ? [...result.findings, ...result.hints] : [];
  const folded = all.slice(SHOWN);
  return (
    <>
      <div role="status">{result && <CheckedFindings result={result} findings={all.slice(0, SHOWN)} />}</div>
      {folded.length > 0 && (
        <details className="tw-folded">
          <summary>{t('overlay.more', { count: folded.length })}</summary>
          <FindingList findings={folded} />
        </details>
      )}
    </>
  );
}
