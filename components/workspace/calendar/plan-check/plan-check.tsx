import { CircleCheck } from 'lucide-react';
import { useDeferredValue, useMemo } from 'react';
import { Badge } from '@/components/ui/badge';
import { useText } from '@/components/ui/language-provider';
import { useStored } from '@/components/use-stored';
import { checkPlan } from '@/lib/core/calendar/check-plan';
import type { Slot } from '@/lib/core/calendar/slot';
import type { Settings } from '@/lib/core/team/settings';
import type { ViewRoute } from '../calendar-view';
import { PlanFindingItem } from './plan-finding-item';
import './plan-check.css';

interface PlanCheckProps {
  /** Rows of the calendar. */
  readonly rows: readonly Slot[];
  readonly settings: Settings;
  /** ISO dates looked at, both included. */
  readonly first: string;
  readonly last: string;
  readonly today: string;
  readonly route: ViewRoute;
}

/** What the calendar's rules have to say of the days shown: quiet, with the reason behind each and a way to the slots. */
export function PlanCheck(props: PlanCheckProps) {
  const { t } = useText();
  // The days themselves are drawn first.
  const { rows, settings, first, last, today, route } = useDeferredValue(props);
  const drafts = useStored('drafts');
  const findings = useMemo(
    () => drafts && checkPlan({ rows, drafts, first, last, today, team: settings }),
    [rows, drafts, first, last, today, settings],
  );
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
              key={`${finding.rule} ${finding.slots.join(' ')}`}
              finding={finding}
              route={route}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
