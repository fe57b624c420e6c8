import { useText } from '@/components/ui/language-provider';
import { NumberField } from '@/components/ui/number-field';
import { RangeField } from '@/components/ui/range-field';
import { type SettingsPartProps, SettingsSection } from './settings-section';

/** How sure the reading of a post must be before a chip stands on it, and when public answers are enough. */
export function ComplaintSettings({ settings, onChange }: SettingsPartProps) {
  const { t } = useText();
  const percent = Math.round(settings.complaintThreshold * 100);
  return (
    <SettingsSection title={t('workspace.settings.complaints')}>
      <RangeField
        label={t('workspace.settings.threshold')}
        hint={t('workspace.settings.thresholdHint')}
        value={percent}
        valueText={t('workspace.settings.percent', { percent })}
        min={30}
        max={95}
        step={5}
        onChange={(chosen) => onChange({ complaintThreshold: chosen / 100 })}
      />
      <NumberField
        label={t('workspace.settings.publicTurns')}
        hint={t('workspace.settings.publicTurnsHint')}
        value={settings.publicTurns}
        smallest={1}
        largest={100}
        onChange={(publicTurns) => onChange({ publicTurns })}
      />
    </SettingsSection>
  );
}
