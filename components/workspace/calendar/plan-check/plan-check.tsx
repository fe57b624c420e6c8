import { CircleCheck } from 'lucide-react';
import { Badge } from '@/components/ui/badge';
import { useText } from '@/components/ui/language-provider';
import type { ViewRoute } from '../calendar-view';
import { PlanFindingItem } from './plan-finding-item';
import { type LookedAt, usePlanFindings } from './use-plan-findings';
import './plan-check.css';

/** What the calendar's rules have to say of the days shown: quiet, with the reason behind each and a way to the slots. */
export function PlanCheck({ route, ...looked }: LookedAt & { readonly route: ViewRoute }) {
  const { t } = useText();
  const findings = usePlanFindings(looked);
  if (!findings) return null;
  return (
    <section className="tw-card tw-stack" aria-labelledby="tw-plan-check">
      <h2 id="tw-plan-check" className="tw-section-title tw-row">
        {t('workspace.planCheck.title')}
        {findings.length > 0 && <Badge>{findings.length}</Badge>}
      </h2>
      {findings.length === 0 ? (
        <p className="tw-row tw-muted">
          <CircleCheck aria-hidden size={18} />
          {t('workspace.planCheck.clean')}
        </p>
      ) : (
        <ul className="tw-plan-findings">
          {findings.map((finding) => (
            <PlanFindingItem
              key={`${finding.rule} ${finding.slots.join(' ')} ${finding.message?.en}`}
              finding={finding}
              route={route}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
