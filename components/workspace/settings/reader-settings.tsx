import { ChoiceField } from '@/components/ui/choice-field';
import { useText } from '@/components/ui/language-provider';
import { ZoneField } from '../zone-field';
import { type SettingsPartProps, SettingsSection } from './settings-section';

const LANGUAGES = ['auto', 'ko', 'en'] as const;

export function ReaderSettings({ settings, onChange }: SettingsPartProps) {
  const { t } = useText();
  return (
    <SettingsSection title={t('workspace.settings.reader')}>
      <div className="tw-grid">
        <ChoiceField
          label={t('workspace.settings.language')}
          value={settings.language}
          options={LANGUAGES.map((value) => ({ value, label: t(`workspace.language.${value}`) }))}
          onChange={(language) => onChange({ language })}
        />
        <ZoneField value={settings.zone} onChange={(zone) => onChange({ zone })} />
      </div>
    </SettingsSection>
  );
}
