import { useServices } from '@/components/services';
import { useText } from '@/components/ui/language-provider';
import { Page } from '@/components/ui/page';
import { SaveStatus } from '@/components/ui/save-status';
import { useAutosave } from '@/components/ui/use-autosave';
import { useStored } from '@/components/use-stored';
import type { Settings } from '@/lib/core/team/settings';
import { AnswerSettings } from './answer-settings';
import { BackupSection } from './backup-section';
import { ComplaintSettings } from './complaint-settings';
import { ContactSettings } from './contact-settings';
import { KeepingSettings } from './keeping-settings';
import { OurselvesSettings } from './ourselves-settings';
import { ReaderSettings } from './reader-settings';
import { SwitchSettings } from './switch-settings';

export function SettingsPage() {
  const { t } = useText();
  const settings = useStored('settings');
  if (!settings) return <Page title={t('workspace.areas.settings')} lead={t('workspace.settings.lead')} />;
  return <LoadedSettings stored={settings} />;
}

function LoadedSettings({ stored }: { stored: Settings }) {
  const { t } = useText();
  const { store } = useServices();
  const { value, change, state } = useAutosave(stored, (_, to) => store.settings.change(to));
  return (
    <Page
      title={t('workspace.areas.settings')}
      lead={t('workspace.settings.lead')}
      actions={<SaveStatus state={state} />}
    >
      <OurselvesSettings settings={value} onChange={change} />
      <ReaderSettings settings={value} onChange={change} />
      <ComplaintSettings settings={value} onChange={change} />
      <AnswerSettings settings={value} onChange={change} />
      <ContactSettings settings={value} onChange={change} />
      <KeepingSettings settings={value} onChange={change} />
      <SwitchSettings settings={value} onChange={change} />
      <BackupSection />
    </Page>
  );
}
