import { useText } from '@/components/ui/language-provider';
import { SelectField } from '@/components/ui/select-field';
import { ACCOUNT_ROLES } from '@/lib/core/guidelines/check-context';
import type { SettingsPartProps } from './settings-section';

/** Who speaks through each of our accounts: some rules are for brands, others for persons. */
export function RoleChoices({ settings: { accounts, roles }, onChange }: SettingsPartProps) {
  const { t } = useText();
  if (accounts.length === 0) return null;
  return (
    <fieldset className="tw-grid tw-roles">
      <legend className="tw-label">{t('workspace.settings.roles')}</legend>
      {accounts.map((account) => (
        <SelectField
          key={account}
          label={t('workspace.settings.roleOf', { account })}
          value={roles[account] ?? 'brand'}
          options={ACCOUNT_ROLES.map((value) => ({ value, label: t(`workspace.settings.role.${value}`) }))}
          onChange={(role) => onChange({ roles: { ...roles, [account]: role } })}
        />
      ))}
    </fieldset>
  );
}
