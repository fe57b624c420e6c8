import { AtSign, ChartNoAxesColumn } from 'lucide-react';
import { useMemo, useState } from 'react';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { useText } from '@/components/ui/language-provider';
import { SelectField } from '@/components/ui/select-field';
import { useStored } from '@/components/use-stored';
import { ENOUGH_FOR_TIMES } from '@/lib/core/reach/best-times';
import { type AccountPosts, byAccount, ENOUGH_POSTS } from '@/lib/core/reach/own-results';
import type { Settings } from '@/lib/core/team/settings';
import { routeHref } from '../routes';
import { SET_UP } from '../set-up/set-up-page';
import { BestHours } from './best-hours';
import { CountedPosts } from './counted-posts';
import { PaysOff } from './pays-off';
import { UsualResult } from './usual-result';

/** What the team's own posts brought: one account at a time. */
export function PostInsights({ settings }: { settings: Settings }) {
  const { t } = useText();
  const posts = useStored('ownPosts');
  const accounts = useMemo(() => byAccount(posts ?? []), [posts]);
  const [chosen, setChosen] = useState('');
  const shown = accounts.find((one) => keyOf(one) === chosen) ?? accounts[0];
  return (
    <>
      <div className="tw-insights-head">
        <h2 className="tw-section-title">{t('workspace.insights.posts')}</h2>
        {accounts.length > 1 && shown && (
          <SelectField
            label={t('workspace.insights.account')}
            value={keyOf(shown)}
            options={accounts.map((one) => ({
              value: keyOf(one),
              label: `${one.account} · ${t(`common.site.${one.platform}`)}`,
            }))}
            onChange={setChosen}
          />
        )}
      </div>
      {posts?.length === 0 && (
        <EmptyState
          icon={ChartNoAxesColumn}
          title={t('workspace.insights.emptyTitle')}
          action={
            settings.accounts.length === 0 && (
              <ButtonLink icon={AtSign} href={routeHref('settings', SET_UP)}>
                {t('workspace.insights.nameAccounts')}
              </ButtonLink>
            )
          }
        >
          <p>{t('workspace.insights.emptyText')}</p>
          <p>{t('workspace.insights.emptyWhen', { posts: ENOUGH_POSTS, times: ENOUGH_FOR_TIMES })}</p>
        </EmptyState>
      )}
      {shown && (
        <>
          <UsualResult posts={shown.posts} />
          <PaysOff posts={shown.posts} />
          <BestHours posts={shown.posts} zone={settings.zone} />
          <CountedPosts posts={shown.posts} />
        </>
      )}
    </>
  );
}

function keyOf({ platform, account }: AccountPosts): string {
  return `${platform} ${account}`;
}
