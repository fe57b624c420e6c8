import { useText } from '@/components/ui/language-provider';
import { SwitchField } from '@/components/ui/switch-field';
import type { Platform } from '@/lib/core/platform';
import { type SettingsPartProps, SettingsSection } from './settings-section';

const SITES: readonly Platform[] = ['x', 'facebook'];

export function SwitchSettings({ settings, onChange }: SettingsPartProps) {
  const { t } = useText();
  return (
    <SettingsSection title={t('workspace.settings.switches')}>
      <SwitchField
        label={t('workspace.settings.crisis')}
        hint={t('workspace.settings.crisisHint')}
        on={settings.crisis}
        onChange={(crisis) => onChange({ crisis })}
      />
      {SITES.map((site) => (
        <SwitchField
          key={site}
          label={t('popup.page.pause', { site: t(`common.site.${site}`) })}
          on={settings.paused[site]}
          onChange={(on) => onChange({ paused: { ...settings.paused, [site]: on } })}
        />
      ))}
    </SettingsSection>
  );
}
