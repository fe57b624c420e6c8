import { useText } from '@/components/ui/language-provider';
import { TagField } from '@/components/ui/tag-field';
import { TextField } from '@/components/ui/text-field';
import { withoutSign } from '@/lib/core/text/without-sign';
import { RoleChoices } from './role-choices';
import { type SettingsPartProps, SettingsSection } from './settings-section';

/** Who we are: fills the blanks of replies and keeps chips off our own posts. */
export function OurselvesSettings({ settings, onChange }: SettingsPartProps) {
  const { t, language } = useText();
  return (
    <SettingsSection title={t('workspace.settings.ourselves')}>
      <div className="tw-grid">
        <TextField
          label={t('workspace.settings.brand')}
          hint={t('workspace.settings.brandHint', { blank: language === 'ko' ? '{브랜드}' : '{brand}' })}
          value={settings.brand}
          onChange={(brand) => onChange({ brand })}
        />
        <TextField
          label={t('workspace.settings.signature')}
          hint={t('workspace.settings.signatureHint')}
          value={settings.signature}
          onChange={(signature) => onChange({ signature })}
        />
      </div>
      <TagField
        label={t('workspace.settings.accounts')}
        hint={t('workspace.settings.accountsHint')}
        values={settings.accounts}
        clean={withoutSign}
        onChange={(accounts) => onChange({ accounts })}
      />
      <RoleChoices settings={settings} onChange={onChange} />
    </SettingsSection>
  );
}
