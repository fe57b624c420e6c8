import { formatMoment } from '@/components/format-date';
import { useText } from '@/components/ui/language-provider';
import { LevelBadge } from '@/components/ui/level-badge';
import type { Decision } from '@/lib/core/team/decision';
import { useRuleName } from '../guide/use-rule-name';
import './decision-table.css';

/** What people did when asked, newest first; with what they wrote only where the team keeps texts. */
export function DecisionTable({ decisions }: { decisions: readonly Decision[] }) {
  const { t, language } = useText();
  const nameOf = useRuleName();
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
              <td>
                {t(`workspace.site.${decision.site}`)}
                {decision.account && <span className="tw-muted tw-small"> {decision.account}</span>}
              </td>
              <td>{[...new Set(decision.rules.map(nameOf))].join(', ')}</td>
              <td>
                <LevelBadge level={decision.level} label={t(`overlay.level.${decision.level}`)} />
              </td>
              <td>{t(`workspace.team.${decision.outcome}`)}</td>
              <td>
                {decision.reason || <span className="tw-muted">{t('workspace.team.noReason')}</span>}
                {decision.text !== null && <q className="tw-decision-text">{decision.text}</q>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
