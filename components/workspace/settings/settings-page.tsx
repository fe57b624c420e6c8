import { ListChecks } from 'lucide-react';
import { useServices } from '@/components/services';
import { ButtonLink } from '@/components/ui/button-link';
import { useText } from '@/components/ui/language-provider';
import { Page } from '@/components/ui/page';
import { SaveStatus } from '@/components/ui/save-status';
import { useAutosave } from '@/components/ui/use-autosave';
import { useStored } from '@/components/use-stored';
import type { Settings } from '@/lib/core/team/settings';
import { routeHref } from '../routes';
import { SET_UP, SetUpPage } from '../set-up/set-up-page';
import { useStep } from '../use-step';
import { AnswerSettings } from './answer-settings';
import { BackupSection } from './backup-section';
import { ComplaintSettings } from './complaint-settings';
import { ContactSettings } from './contact-settings';
import { KeepingSettings } from './keeping-settings';
import { OurselvesSettings } from './ourselves-settings';
import { ReaderSettings } from './reader-settings';
import { ReminderSettings } from './reminder-settings';
import { SampleSection } from './sample-section';
import { SensitiveDateSettings } from './sensitive-date-settings';
import { SwitchSettings } from './switch-settings';

/** `id` is `setup` for the questions of the first minutes. */
export function SettingsPage({ id }: { id: string | null }) {
  return id === SET_UP ? <SetUpPage /> : <AllSettings />;
}

function AllSettings() {
  const { t } = useText();
  const settings = useStored('settings');
  if (!settings) return <Page title={t('common.areas.settings')} lead={t('workspace.settings.lead')} />;
  return <LoadedSettings stored={settings} />;
}

function LoadedSettings({ stored }: { stored: Settings }) {
  const { t } = useText();
  const { store } = useServices();
  const { value, change, update, state } = useAutosave(stored, (_, to) => store.settings.change(to));
  const step = useStep(update);
  return (
    <Page
      title={t('common.areas.settings')}
      lead={t('workspace.settings.lead')}
      actions={
        <>
          <SaveStatus state={state} />
          <ButtonLink icon={ListChecks} href={routeHref('settings', SET_UP)}>
            {t('workspace.setUp.open')}
          </ButtonLink>
        </>
      }
    >
      <OurselvesSettings settings={value} onChange={change} />
      <ReaderSettings settings={value} onChange={change} />
      <ComplaintSettings settings={value} onChange={change} />
      <AnswerSettings settings={value} onChange={change} />
      <ContactSettings settings={value} onChange={change} onStep={step} />
      <SensitiveDateSettings settings={value} onChange={change} onStep={step} />
      <KeepingSettings settings={value} onChange={change} />
      <ReminderSettings settings={value} onChange={change} />
      <SwitchSettings settings={value} onChange={change} />
      <SampleSection />
      <BackupSection />
    </Page>
  );
}
