import { useMemo, useState } from 'react';
import { useServices } from '@/components/services';
import { ChoiceField } from '@/components/ui/choice-field';
import { useText } from '@/components/ui/language-provider';
import { useWatch } from '@/components/ui/use-watch';
import { useStored } from '@/components/use-stored';
import { writtenAt } from '@/lib/core/insights/answer-record';
import { PERIODS, type Period, periodStart } from '@/lib/core/insights/period';
import { weeksBetween } from '@/lib/core/insights/weeks';
import type { Settings } from '@/lib/core/team/settings';
import { AnswerFigures } from './answer-figures';
import { MixFigure } from './mix-figure';
import { ReplyFigure } from './reply-figure';
import { WarningFigure } from './warning-figure';

/** How the team works: its warnings, answers, mix and replies over a period. */
export function TeamInsights({ settings }: { settings: Settings }) {
  const { t } = useText();
  const { store, now } = useServices();
  const { zone } = settings;
  const [period, setPeriod] = useState<Period>('weeks13');
  const [time] = useState(now);
  const since = periodStart(period, zone, time);
  const activity = useWatch(useMemo(() => store.activity.watchSince(since), [store, since]));
  const decisions = useWatch(useMemo(() => store.decisions.watchSince(since), [store, since]));
  const templates = useStored('templates');
  const kept = useStored('cases');
  const cases = useMemo(() => kept?.filter((one) => writtenAt(one) >= since), [kept, since]);
  const weeksOf = (moments: readonly number[]) =>
    weeksBetween(since || Math.min(time, ...moments), time, zone);

  return (
    <>
      <div className="tw-insights-head">
        <h2 className="tw-section-title">{t('workspace.insights.team')}</h2>
        <ChoiceField
          label={t('workspace.insights.period')}
          value={period}
          options={PERIODS.map((value) => ({ value, label: t(`workspace.insights.periods.${value}`) }))}
          onChange={setPeriod}
        />
      </div>
      {activity && decisions && cases && templates && (
        <>
          <WarningFigure activity={activity} decisions={decisions} />
          <AnswerFigures cases={cases} weeks={weeksOf(cases.map(writtenAt))} settings={settings} now={time} />
          <MixFigure activity={activity} weeks={weeksOf(activity.map(({ at }) => at))} zone={zone} />
          <ReplyFigure templates={templates} activity={activity} zone={zone} />
        </>
      )}
    </>
  );
}
