import { useId } from 'react';
import { useText } from '@/components/ui/language-provider';
import type { FilledView } from '@/lib/state/reply-views';
import { BriefFindings } from './brief-findings';

/** What the guide says of a reply before it goes in. */
export function FilledFindings({ filled }: { filled: FilledView | null }) {
  const { t } = useText();
  const id = useId();
  const findings = filled?.findings ?? [];
  return (
    <div className="filled-findings">
      {filled?.held && (
        <p className="field-note field-error" role="alert">
          {t('blanks.held')}
        </p>
      )}
      <p className="field-note" role="status">
        {findings.length > 0 && t('overlay.count', { count: findings.length })}
      </p>
      {findings.length > 0 && <BriefFindings id={id} findings={findings} />}
    </div>
  );
}
