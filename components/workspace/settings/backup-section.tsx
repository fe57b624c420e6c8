import { Download } from 'lucide-react';
import { useServices } from '@/components/services';
import { Button } from '@/components/ui/button';
import { useText } from '@/components/ui/language-provider';
import { useToast } from '@/components/ui/toast';
import { useStored } from '@/components/use-stored';
import { todayIn } from '@/lib/core/calendar/today';
import { DEFAULT_SETTINGS } from '@/lib/core/team/settings';
import { downloadText } from './download-text';
import { ImportPicker } from './import-picker';
import { SettingsSection } from './settings-section';

/** Everything out to one file, and back in. */
export function BackupSection() {
  const { t } = useText();
  const { store, now } = useServices();
  const toast = useToast();
  const { zone } = useStored('settings') ?? DEFAULT_SETTINGS;

  const save = async () => {
    try {
      const day = todayIn(zone, now());
      downloadText(`tonewright-${day}.json`, await store.backup.exportAll());
      toast({ message: t('workspace.backup.exported') });
    } catch {
      toast({ message: t('workspace.backup.exportFailed') });
    }
  };

  return (
    <SettingsSection title={t('workspace.backup.title')}>
      <p className="tw-muted">{t('workspace.backup.text')}</p>
      <div className="tw-row">
        <Button icon={Download} onClick={save}>
          {t('workspace.backup.export')}
        </Button>
        <ImportPicker />
      </div>
    </SettingsSection>
  );
}
