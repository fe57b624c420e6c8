import { CheckboxGroup } from '@/components/ui/checkbox-group';
import { useText } from '@/components/ui/language-provider';
import { LinesField } from '@/components/ui/lines-field';
import { TextField } from '@/components/ui/text-field';
import type { TeamScope } from '@/lib/core/guidelines/team-rule';
import { withoutSign } from '@/lib/core/text/without-sign';

interface ScopeFieldsProps {
  readonly scope: TeamScope;
  readonly onChange: (scope: TeamScope) => void;
}

/** Where and when a rule speaks. Nothing chosen means everywhere and always. */
export function ScopeFields({ scope, onChange }: ScopeFieldsProps) {
  const { t } = useText();
  return (
    <details className="tw-scope">
      <summary>{t('workspace.guide.scope')}</summary>
      <div className="tw-stack">
        <p className="tw-muted tw-small">{t('workspace.guide.scopeHint')}</p>
        <CheckboxGroup
          label={t('workspace.fields.site')}
          values={scope.platforms}
          options={(['x', 'facebook'] as const).map((value) => ({
            value,
            label: t(`common.site.${value}`),
          }))}
          onChange={(platforms) => onChange({ ...scope, platforms })}
        />
        <CheckboxGroup
          label={t('workspace.guide.field.kinds')}
          values={scope.kinds}
          options={(['post', 'reply', 'comment'] as const).map((value) => ({
            value,
            label: t(`common.textKind.${value}`),
          }))}
          onChange={(kinds) => onChange({ ...scope, kinds })}
        />
        <CheckboxGroup
          label={t('workspace.guide.field.languages')}
          values={scope.languages}
          options={(['ko', 'en'] as const).map((value) => ({
            value,
            label: t(`workspace.language.${value}`),
          }))}
          onChange={(languages) => onChange({ ...scope, languages })}
        />
        <LinesField
          label={t('workspace.guide.field.accounts')}
          hint={t('workspace.guide.oneALine')}
          rows={2}
          values={scope.accounts}
          clean={withoutSign}
          onChange={(accounts) => onChange({ ...scope, accounts })}
        />
        <div className="tw-grid">
          <TextField
            type="date"
            label={t('workspace.guide.field.from')}
            value={scope.from ?? ''}
            onChange={(from) => onChange({ ...scope, from: from || null })}
          />
          <TextField
            type="date"
            label={t('workspace.guide.field.until')}
            value={scope.until ?? ''}
            onChange={(until) => onChange({ ...scope, until: until || null })}
          />
        </div>
      </div>
    </details>
  );
}
