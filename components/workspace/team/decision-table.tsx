import { formatMoment } from '@/components/format-date';
import { DataTable } from '@/components/ui/data-table';
import { useText } from '@/components/ui/language-provider';
import { LevelBadge } from '@/components/ui/level-badge';
import type { Decision } from '@/lib/core/team/decision';
import { useRuleName } from '../guide/use-rule-name';
import { PractiseLink } from '../practice/practise-link';
import './decision-table.css';

/** What people did when asked, newest first; with what they wrote only where the team keeps texts. */
export function DecisionTable({ decisions }: { decisions: readonly Decision[] }) {
  const { t, language } = useText();
  const nameOf = useRuleName();
  return (
    <DataTable
      caption={t('workspace.team.decisions')}
      columns={[
        t('workspace.team.when'),
        t('workspace.fields.site'),
        t('workspace.team.rules'),
        t('workspace.team.level'),
        t('workspace.team.outcome'),
        t('workspace.team.reason'),
      ]}
    >
      {decisions.map((decision) => (
        <tr key={decision.id}>
          <td>{formatMoment(decision.at, language)}</td>
          <td>
            {t(`common.site.${decision.site}`)}
            {decision.account && <span className="tw-muted tw-small"> {decision.account}</span>}
          </td>
          <td>
            {[...new Map(decision.rules.map((rule) => [nameOf(rule), rule]))].map(([name, rule]) => (
              <div key={rule}>
                {name} {decision.outcome === 'posted' && <PractiseLink rule={rule} />}
              </div>
            ))}
          </td>
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
    </DataTable>
  );
}
