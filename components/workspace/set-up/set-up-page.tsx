import { useState } from 'react';
import { useText } from '@/components/ui/language-provider';
import { Page } from '@/components/ui/page';
import { useStored } from '@/components/use-stored';
import { type SetUp, setUpOf, type TeamRows } from '@/lib/core/team/set-up';
import { SetUpForm } from './set-up-form';
import { SpokenIn } from './spoken-in';

/** Its place under Settings. */
export const SET_UP = 'setup';

/** The questions of the first two minutes. Nothing is kept until the person says so. */
export function SetUpPage() {
  const settings = useStored('settings');
  const guide = useStored('guide');
  return settings && guide ? <LoadedSetUp rows={{ settings, guide }} /> : null;
}

function LoadedSetUp({ rows }: { rows: TeamRows }) {
  const { language } = useText();
  const [chosen, setChosen] = useState<SetUp>(() => setUpOf(rows));
  return (
    <SpokenIn language={chosen.language === 'auto' ? language : chosen.language}>
      <Asked chosen={chosen} onChange={(patch) => setChosen((now) => ({ ...now, ...patch }))} />
    </SpokenIn>
  );
}

function Asked(props: { readonly chosen: SetUp; readonly onChange: (patch: Partial<SetUp>) => void }) {
  const { t } = useText();
  return (
    <Page title={t('workspace.setUp.title')} lead={t('workspace.setUp.lead')}>
      <SetUpForm {...props} />
    </Page>
  );
}
