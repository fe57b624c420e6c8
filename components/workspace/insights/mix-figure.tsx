import { useMemo, useState } from 'react';
import { KIND_LOOKS } from '@/components/kind-looks';
import { BarChart } from '@/components/ui/bar-chart';
import { useText } from '@/components/ui/language-provider';
import { SelectField } from '@/components/ui/select-field';
import { SLOT_KINDS } from '@/lib/core/calendar/slot';
import { mixByWeek, postingMix, postsIn } from '@/lib/core/insights/posting-mix';
import { MOST_PROMOTION } from '@/lib/core/reach/mix-shares';
import type { Activity } from '@/lib/core/team/decision';
import { plainHandle } from '@/lib/core/team/plain-handle';
import { InsightFigure } from './insight-figure';
import { percentOf } from './percent-of';
import { latestWeeks, useWeekName } from './week-name';

interface MixFigureProps {
  readonly activity: readonly Activity[];
  /** Mondays, oldest first. */
  readonly weeks: readonly string[];
  readonly zone: string;
}

/** What an account's posts were for, week by week, against four to one: promotion comes last and reaches over the line. */
export function MixFigure({ activity, weeks, zone }: MixFigureProps) {
  const { t } = useText();
  const weekName = useWeekName();
  const [chosen, setChosen] = useState('');
  const accounts = useMemo(() => accountsOf(activity), [activity]);
  // Another period may know nothing of the account that was chosen.
  const shown = accounts.some(({ key }) => key === chosen) ? chosen : '';
  const own = useMemo(
    () => (shown === '' ? activity : activity.filter((row) => keyOf(row) === shown)),
    [activity, shown],
  );
  const byWeek = useMemo(() => mixByWeek(own, weeks, zone), [own, weeks, zone]);
  const whole = postingMix(own);
  const posts = postsIn(whole);
  const summary = t('workspace.insights.mix.summary', {
    promotions: whole.promotion,
    posts,
    percent: percentOf(whole.promotion, posts) ?? 0,
  });
  return (
    <InsightFigure
      title={t('workspace.insights.mix.title')}
      subject="mix-by-week"
      summary={posts === 0 ? null : summary}
      empty={t('workspace.insights.mix.empty')}
      note={t('workspace.insights.mix.note')}
      columns={[
        { name: t('workspace.insights.week'), show: (week) => weekName(String(week)) },
        ...SLOT_KINDS.map((kind) => ({ name: t(`common.slotKind.${kind}`) })),
        { name: t('workspace.insights.mix.posts') },
        { name: t('workspace.insights.mix.share') },
      ]}
      rows={byWeek.map(({ week, mix }) => [
        week,
        ...SLOT_KINDS.map((kind) => mix[kind]),
        postsIn(mix),
        percentOf(mix.promotion, postsIn(mix)),
      ])}
    >
      {accounts.length > 1 && (
        <SelectField
          label={t('workspace.insights.mix.of')}
          value={shown}
          options={[
            { value: '', label: t('workspace.insights.mix.allAccounts') },
            ...accounts.map(({ key, account, site }) => ({
              value: key,
              label: `${account} · ${t(`common.site.${site}`)}`,
            })),
          ]}
          onChange={setChosen}
        />
      )}
      <BarChart
        label={summary}
        series={SLOT_KINDS.map((kind) => ({ name: t(`common.slotKind.${kind}`), look: KIND_LOOKS[kind] }))}
        bars={latestWeeks(byWeek).map(({ week, mix }) => ({
          id: week,
          name: weekName(week),
          values: SLOT_KINDS.map((kind) => mix[kind] / Math.max(1, postsIn(mix))),
          end: `${mix.promotion} / ${postsIn(mix)}`,
        }))}
        full={1}
        mark={1 - MOST_PROMOTION}
      />
    </InsightFigure>
  );
}

function accountsOf(activity: readonly Activity[]) {
  const posts = activity.filter(({ type, account }) => type === 'posted' && account);
  return [...new Map(posts.map((row) => [keyOf(row), row]))].map(([key, { account = '', site }]) => ({
    ...{ key, account, site },
  }));
}

function keyOf({ site, account = '' }: Activity): string {
  return `${site} ${plainHandle(account)}`;
}
