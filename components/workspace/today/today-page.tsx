import { lazy, Suspense } from 'react';
import { formatDay } from '@/components/format-date';
import { RecentDrafts } from '@/components/popup/recent-drafts';
import { TodayRegion } from '@/components/popup/today-region';
import { useText } from '@/components/ui/language-provider';
import { Page } from '@/components/ui/page';
import { useNow } from '@/components/use-now';
import { useStored } from '@/components/use-stored';
import { todayIn } from '@/lib/core/calendar/today';
import { DEFAULT_SETTINGS } from '@/lib/core/team/settings';
import { SampleNote } from '../samples/sample-note';
import { FirstSteps } from './first-steps';
import './today.css';

/** Knows every rule, which is more than Today needs to open. */
const PracticeNudge = lazy(async () => ({
  default: (await import('../practice/practice-nudge')).PracticeNudge,
}));

export function TodayPage() {
  const { t, language } = useText();
  const zone = (useStored('settings') ?? DEFAULT_SETTINGS).zone;
  const date = formatDay(todayIn(zone, useNow()), language);
  return (
    <Page title={t('common.areas.today')} lead={date}>
      <SampleNote />
      <Suspense>
        <PracticeNudge />
      </Suspense>
      <div className="tw-today-page">
        <TodayRegion headHidden />
        <div className="tw-stack">
          <FirstSteps />
          <RecentDrafts />
        </div>
      </div>
    </Page>
  );
}
