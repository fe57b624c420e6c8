import { GraduationCap, ScrollText } from 'lucide-react';
import { useMemo } from 'react';
import { useServices } from '@/components/services';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { useText } from '@/components/ui/language-provider';
import { Page } from '@/components/ui/page';
import { useWatch } from '@/components/ui/use-watch';
import { routeHref } from '../routes';
import { DecisionTable } from './decision-table';
import { PeopleTable } from './people-table';

const SHOWN = 200;

export function TeamPage() {
  const { t } = useText();
  const { store } = useServices();
  const decisions = useWatch(useMemo(() => store.decisions.watchRecent(SHOWN), [store]));
  return (
    <Page title={t('common.areas.team')} lead={t('workspace.team.lead')}>
      <p>
        <a className="tw-link" href={routeHref('settings')}>
          {t('workspace.team.whoWeAre')}
        </a>
      </p>
      <PeopleTable />
      {decisions?.length === 0 && (
        <EmptyState
          icon={ScrollText}
          title={t('workspace.team.emptyTitle')}
          action={
            <ButtonLink icon={GraduationCap} href={routeHref('practice')}>
              {t('workspace.team.emptyAction')}
            </ButtonLink>
          }
        >
          {t('workspace.team.emptyText')}
        </EmptyState>
      )}
      {decisions && decisions.length > 0 && <DecisionTable decisions={decisions} />}
    </Page>
  );
}
