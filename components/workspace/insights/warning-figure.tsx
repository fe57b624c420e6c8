import { BarChart } from '@/components/ui/bar-chart';
import { useText } from '@/components/ui/language-provider';
import { warned, warningRecords } from '@/lib/core/insights/warning-record';
import type { Activity, Decision } from '@/lib/core/team/decision';
import { useRuleName } from '../guide/use-rule-name';
import { InsightFigure } from './insight-figure';
import { percentOf } from './percent-of';

/** As many as are taken in at a glance; the table holds all. */
const SHOWN = 8;

interface WarningFigureProps {
  readonly activity: readonly Activity[];
  readonly decisions: readonly Decision[];
}

/** Which warnings were heeded and which overridden, by rule. */
export function WarningFigure({ activity, decisions }: WarningFigureProps) {
  const { t } = useText();
  const nameOf = useRuleName();
  const records = warningRecords(activity, decisions);
  const shown = records.filter((record) => warned(record) > 0).slice(0, SHOWN);
  const heeded = records.reduce((sum, record) => sum + record.heeded, 0);
  const all = records.reduce((sum, record) => sum + warned(record), 0);
  const summary =
    all > 0
      ? t('workspace.insights.warnings.summary', { heeded, warned: all })
      : t('workspace.insights.warnings.onlyHeld');
  return (
    <InsightFigure
      title={t('workspace.insights.warnings.title')}
      subject="warnings"
      summary={records.length === 0 ? null : summary}
      empty={t('workspace.insights.warnings.empty')}
      note={t('workspace.insights.warnings.note')}
      columns={[
        { name: t('workspace.insights.warnings.rule'), show: (id) => nameOf(String(id)) },
        { name: t('workspace.insights.warnings.warned') },
        { name: t('workspace.insights.warnings.heeded') },
        { name: t('workspace.insights.warnings.overridden') },
        { name: t('workspace.insights.warnings.share') },
        { name: t('workspace.insights.warnings.held') },
        { name: t('workspace.insights.warnings.passed') },
      ]}
      rows={records.map((record) => [
        record.rule,
        warned(record),
        record.heeded,
        record.overridden,
        percentOf(record.heeded, warned(record)),
        record.held,
        record.passed,
      ])}
    >
      {shown.length > 0 && (
        <BarChart
          label={summary}
          series={[
            { name: t('workspace.insights.warnings.heeded'), look: 'solid' },
            { name: t('workspace.insights.warnings.overridden'), look: 'striped' },
          ]}
          bars={shown.map((record) => ({
            id: record.rule,
            name: nameOf(record.rule),
            values: [record.heeded, record.overridden],
            end: `${record.heeded} / ${warned(record)}`,
          }))}
          full={Math.max(...shown.map(warned))}
        />
      )}
    </InsightFigure>
  );
}
