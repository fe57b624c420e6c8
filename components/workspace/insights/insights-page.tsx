import { useText } from '@/components/ui/language-provider';
import { Page } from '@/components/ui/page';
import { useStored } from '@/components/use-stored';
import { PostInsights } from './post-insights';
import { TeamInsights } from './team-insights';
import './insights.css';

/** How the team works, and what its own posts brought. */
export function InsightsPage() {
  const { t } = useText();
  const settings = useStored('settings');
  return (
    <Page title={t('common.areas.insights')} lead={t('workspace.insights.lead')}>
      {settings && (
        <div className="tw-stack">
          <TeamInsights settings={settings} />
          <PostInsights settings={settings} />
        </div>
      )}
    </Page>
  );
}
