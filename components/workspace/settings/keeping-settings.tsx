import { useText } from '@/components/ui/language-provider';
import { NumberField } from '@/components/ui/number-field';
import { SwitchField } from '@/components/ui/switch-field';
import { type SettingsPartProps, SettingsSection } from './settings-section';

/** What stays on this machine, and for how long. */
export function KeepingSettings({ settings, onChange }: SettingsPartProps) {
  const { t } = useText();
  return (
    <SettingsSection title={t('workspace.settings.keeping')}>
      <NumberField
        label={t('workspace.settings.unsentDays')}
        hint={t('workspace.settings.unsentDaysHint')}
        value={settings.unsentDays}
        smallest={1}
        largest={365}
        onChange={(unsentDays) => onChange({ unsentDays })}
      />
      <SwitchField
        label={t('workspace.settings.keepTexts')}
        hint={t('workspace.settings.keepTextsHint')}
        on={settings.keepTexts}
        onChange={(keepTexts) => onChange({ keepTexts })}
      />
    </SettingsSection>
  );
}
