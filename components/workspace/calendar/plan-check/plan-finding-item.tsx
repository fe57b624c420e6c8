import { useText } from '@/components/ui/language-provider';
import { LevelBadge } from '@/components/ui/level-badge';
import type { PlanFinding } from '@/lib/core/calendar/check-plan';
import { PLAN_DOCS } from '@/lib/core/calendar/plan-rules/docs';
import type { ViewRoute } from '../calendar-view';
import { PlanFindingPlaces } from './plan-finding-places';

/** One remark on what is planned: what, where, and why it is said. */
export function PlanFindingItem({ finding, route }: { finding: PlanFinding; route: ViewRoute }) {
  const { t, language } = useText();
  const docs = PLAN_DOCS[finding.rule];
  if (!docs) return null;
  return (
    <li className="tw-plan-finding">
      <div className="tw-row">
        <LevelBadge level={finding.level} label={t(`overlay.level.${finding.level}`)} />
        <span>{(finding.message ?? docs.message)[language]}</span>
      </div>
      <PlanFindingPlaces finding={finding} route={route} />
      <details>
        <summary>{t('overlay.why')}</summary>
        <div className="tw-plan-reasons tw-small">
          <p>{docs.reason[language]}</p>
          <p className="tw-muted">{docs.summary[language]}</p>
          <ul aria-label={t('workspace.guide.evidence')}>
            {docs.evidence.map(({ source, date, strength }) => (
              <li key={source.en}>
                {source[language]}{' '}
                <span className="tw-muted">{`(${date}, ${t(`overlay.strength.${strength}`)})`}</span>
              </li>
            ))}
          </ul>
        </div>
      </details>
    </li>
  );
}
