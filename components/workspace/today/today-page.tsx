import { RecentDrafts } from '@/components/popup/recent-drafts';
import { TodayRegion } from '@/components/popup/today-region';
import { useText } from '@/components/ui/language-provider';
import { Page } from '@/components/ui/page';
import { FirstSteps } from './first-steps';
import './today.css';

export function TodayPage() {
  const { t } = useText();
  return (
    <Page title={t('workspace.areas.today')} lead={t('workspace.today.lead')}>
      <div className="tw-today-page">
        <TodayRegion />
        <div className="tw-stack">
          <FirstSteps />
          <RecentDrafts />
        </div>
      </div>
    </Page>
  );
}
