import { useMemo } from 'react';
import { KIND_LOOKS } from '@/components/kind-looks';
import { useServices } from '@/components/services';
import { BarChart } from '@/components/ui/bar-chart';
import { useText } from '@/components/ui/language-provider';
import { useWatch } from '@/components/ui/use-watch';
import { useNow } from '@/components/use-now';
import { useStored } from '@/components/use-stored';
import { SLOT_KINDS } from '@/lib/core/calendar/slot';
import { postingMix, postsIn } from '@/lib/core/insights/posting-mix';
import { startOfWeek } from '@/lib/core/insights/weeks';
import { MOST_PROMOTION } from '@/lib/core/reach/mix-shares';
import { DEFAULT_SETTINGS } from '@/lib/core/team/settings';

/** What this week's posts were for, as one bar; the line stands at four to one. */
export function MixThisWeek() {
  const { t } = useText();
  const { store, workspaceHref, linkTarget } = useServices();
  const { zone } = useStored('settings') ?? DEFAULT_SETTINGS;
  const since = startOfWeek(useNow(), zone);
  const activity = useWatch(useMemo(() => store.activity.watchSince(since), [store, since]));
  const mix = postingMix(activity ?? []);
  const posts = postsIn(mix);
  const series = SLOT_KINDS.map((kind) => ({
    name: `${t(`common.slotKind.${kind}`)} ${mix[kind]}`,
    look: KIND_LOOKS[kind],
  }));
  return (
    <section className="tw-popup-section" aria-labelledby="tw-mix">
      <div className="tw-popup-title">
        <h2 id="tw-mix">{t('popup.mix.title')}</h2>
        <a className="tw-link tw-small" href={workspaceHref('insights')} target={linkTarget}>
          {t('popup.mix.all')}
        </a>
      </div>
      {posts > 0 ? (
        <BarChart
          label={series.map(({ name }) => name).join(', ')}
          series={series}
          bars={[{ id: 'week', name: '', values: SLOT_KINDS.map((kind) => mix[kind]), end: '' }]}
          full={posts}
          mark={posts * (1 - MOST_PROMOTION)}
        />
      ) : (
        <p className="tw-muted tw-small tw-popup-none">{activity ? t('popup.mix.none') : ' '}</p>
      )}
    </section>
  );
}
