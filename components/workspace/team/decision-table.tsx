import { formatMoment } from '@/components/format-date';
import { useText } from '@/components/ui/language-provider';
import { LevelBadge } from '@/components/ui/level-badge';
import { TEAM_TERM } from '@/lib/core/guidelines/team-terms';
import type { Language } from '@/lib/core/language';
import type { Decision } from '@/lib/core/team/decision';
import { ALL_RULES } from '../guide/all-rules';
import './decision-table.css';

/** What people did at the gate, newest first. It never holds what they wrote. */
export function DecisionTable({ decisions }: { decisions: readonly Decision[] }) {
  const { t, language } = useText();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard.
    <section className="tw-card tw-table-frame" tabIndex={0} aria-label={t('workspace.team.decisions')}>
      <table className="tw-table">
        <caption className="tw-section-title">{t('workspace.team.decisions')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('workspace.team.when')}</th>
            <th scope="col">{t('workspace.fields.site')}</th>
            <th scope="col">{t('workspace.team.rules')}</th>
            <th scope="col">{t('workspace.team.level')}</th>
            <th scope="col">{t('workspace.team.outcome')}</th>
            <th scope="col">{t('workspace.team.reason')}</th>
          </tr>
        </thead>
        <tbody>
          {decisions.map((decision) => (
            <tr key={decision.id}>
              <td>{formatMoment(decision.at, language)}</td>
              <td>{t(`workspace.site.${decision.site}`)}</td>
              <td>
                {decision.rules
                  .map((rule) =>
                    rule === TEAM_TERM ? t('workspace.team.teamWord') : ruleName(rule, language),
                  )
                  .join(', ')}
              </td>
              <td>
                <LevelBadge level={decision.level} label={t(`overlay.level.${decision.level}`)} />
              </td>
              <td>{t(`workspace.team.${decision.outcome}`)}</td>
              <td>{decision.reason || <span className="tw-muted">{t('workspace.team.noReason')}</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A rule that this version no longer knows keeps its id. */
function ruleName(id: string, language: Language): string {
  return ALL_RULES.find((rule) => rule.id === id)?.message[language] ?? id;
}
