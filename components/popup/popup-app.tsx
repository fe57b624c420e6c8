import { useReducer } from 'react';
import { Badge } from '@/components/ui/badge';
import { useText } from '@/components/ui/language-provider';
import { useStored } from '@/components/use-stored';
import { MixThisWeek } from './mix-this-week';
import { PageSection } from './page-section';
import { Promises } from './promises';
import { RecentDrafts } from './recent-drafts';
import { TodayRegion } from './today-region';
import { usePageHealth } from './use-page-health';
import { WaitingComplaints } from './waiting-complaints';
import { WorkspaceLinks } from './workspace-links';
import './popup.css';

/** Today comes first, on the screen and from the database; the rest is asked for once it stands there. */
export function PopupApp() {
  const { t } = useText();
  const health = usePageHealth();
  const [isRestShown, showRest] = useReducer(() => true, false);
  const crisis = useStored('settings')?.crisis ?? false;
  return (
    <div className="tw-popup">
      <header className="tw-popup-header">
        <img src="/icon/48.png" alt="" width="22" height="22" />
        <h1 className="tw-popup-name">{t('panel.title')}</h1>
        {crisis && <Badge strong>{t('popup.crisis')}</Badge>}
      </header>
      <main className="tw-popup-main">
        <TodayRegion page={health} onShown={showRest} />
        {isRestShown && (
          <>
            <WaitingComplaints />
            <Promises />
            <RecentDrafts />
            <MixThisWeek />
            <PageSection health={health} />
          </>
        )}
      </main>
      <WorkspaceLinks />
    </div>
  );
}
