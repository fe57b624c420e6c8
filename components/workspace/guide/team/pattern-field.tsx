import { useId } from 'react';
import { useText } from '@/components/ui/language-provider';
import { SwitchField } from '@/components/ui/switch-field';
import { TextField } from '@/components/ui/text-field';
import type { TeamDemand } from '@/lib/core/guidelines/team-rule';
import { usePatternVerdict } from './use-pattern-verdict';

type Patterned = Extract<TeamDemand, { readonly ignoreCase: boolean }>;

interface PatternFieldProps<D extends Patterned> {
  readonly part: Exclude<keyof D, 'kind' | 'ignoreCase' | 'most' | 'within'> &
    ('pattern' | 'first' | 'second');
  readonly demand: D;
  readonly onChange: (demand: D) => void;
}

/** A regular expression that is judged while it is typed: one that could stall a composer is refused, with the part at fault. */
export function PatternField<D extends Patterned>({ part, demand, onChange }: PatternFieldProps<D>) {
  const { t, language } = useText();
  const pattern = String(demand[part]);
  const verdict = usePatternVerdict([{ pattern, ignoreCase: demand.ignoreCase }]);
  const statusId = useId();
  return (
    <div className="tw-stack">
      <TextField
        label={t(`workspace.guide.field.${part}`)}
        value={pattern}
        hint={
          <span id={statusId} role="status">
            {verdict === 'judging' && t('workspace.guide.judging')}
            {verdict === 'fine' && t('workspace.guide.linear')}
            {typeof verdict === 'object' && <strong className="tw-refusal">{verdict[language]}</strong>}
          </span>
        }
        onChange={(next) => onChange({ ...demand, [part]: next })}
      />
      {part !== 'second' && (
        <SwitchField
          label={t('workspace.guide.field.ignoreCase')}
          on={demand.ignoreCase}
          onChange={(ignoreCase) => onChange({ ...demand, ignoreCase })}
        />
      )}
    </div>
  );
}
