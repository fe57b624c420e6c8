import { type ComponentType, lazy, Suspense, useEffect } from 'react';
import { StoreTrouble } from '@/components/store-trouble';
import { ErrorBoundary } from '@/components/ui/error-boundary';
import { useText } from '@/components/ui/language-provider';
import type { WorkspaceArea } from '@/lib/protocol/workspace-areas';
import { ClearedNotice } from './cleared-notice';
import { focusPageHeading } from './focus-page-heading';
import { Sidebar } from './sidebar';
import { TodayPage } from './today/today-page';
import { useRoute } from './use-route';
import './workspace.css';

/** What is large is fetched when somebody wants to see it. */
const CalendarPage = lazy(async () => ({ default: (await import('./calendar/calendar-page')).CalendarPage }));
const DraftsPage = lazy(async () => ({ default: (await import('./drafts/drafts-page')).DraftsPage }));
const RepliesPage = lazy(async () => ({ default: (await import('./replies/replies-page')).RepliesPage }));
const GuidePage = lazy(async () => ({ default: (await import('./guide/guide-page')).GuidePage }));
const InsightsPage = lazy(async () => ({ default: (await import('./insights/insights-page')).InsightsPage }));
const PracticePage = lazy(async () => ({ default: (await import('./practice/practice-page')).PracticePage }));
const TeamPage = lazy(async () => ({ default: (await import('./team/team-page')).TeamPage }));
const SettingsPage = lazy(async () => ({ default: (await import('./settings/settings-page')).SettingsPage }));

const PAGES: Record<WorkspaceArea, ComponentType<{ id: string | null }>> = {
  today: TodayPage,
  calendar: CalendarPage,
  drafts: DraftsPage,
  replies: RepliesPage,
  guide: GuidePage,
  insights: InsightsPage,
  team: TeamPage,
  practice: PracticePage,
  settings: SettingsPage,
};

export function WorkspaceApp() {
  const { t } = useText();
  const { area, id } = useRoute();
  const Shown = PAGES[area];
  useEffect(keepFocus, []);
  return (
    <div className="tw-workspace">
      <button type="button" className="tw-skip" onClick={focusPageHeading}>
        {t('workspace.skip')}
      </button>
      <Sidebar current={area} />
      <main className="tw-workspace-main">
        <ClearedNotice />
        <ErrorBoundary key={area} fallback={(error) => <StoreTrouble error={error} />}>
          <Suspense>
            <Shown id={id} />
          </Suspense>
        </ErrorBoundary>
      </main>
    </div>
  );
}

/** What was pressed to go somewhere may go with the place one came from: the focus is then on the heading. */
function keepFocus(): () => void {
  const look = () =>
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) focusPageHeading();
    });
  addEventListener('hashchange', look);
  return () => removeEventListener('hashchange', look);
}
