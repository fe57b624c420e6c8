import { useEffect, useReducer } from 'react';
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

/** A wait longer than this is seen: what there is then shows at once. */
const UNSEEN_MS = 200;

/**
 * Drawn when today is there, so that no empty place is painted only to be painted over. The rest is asked for once that is
 * drawn, so that nothing stands in today's way.
 */
export function PopupApp() {
  const { t } = useText();
  const health = usePageHealth();
  const [isShown, show] = useReducer(() => true, false);
  const [isDrawn, goOn] = useReducer(() => true, false);
  // Behind the frame, as effects run.
  useEffect(() => {
    if (isShown) goOn();
  }, [isShown]);
  useEffect(() => {
    const timer = setTimeout(show, UNSEEN_MS);
    return () => clearTimeout(timer);
  }, []);
  const crisis = useStored('settings')?.crisis ?? false;
  return (
    <div className="tw-popup" hidden={!isShown}>
      <header className="tw-popup-header">
        <img src="/icon/48.png" alt="" width="22" height="22" />
        <h1 className="tw-popup-name">{t('panel.title')}</h1>
        {crisis && <Badge strong>{t('popup.crisis')}</Badge>}
      </header>
      <main className="tw-popup-main">
        <TodayRegion page={health} onShown={show} />
        {isDrawn && (
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
