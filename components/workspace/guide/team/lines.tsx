import { useText } from '@/components/ui/language-provider';
import { LinesField } from '@/components/ui/lines-field';

interface LinesProps {
  readonly name: 'terms' | 'when' | 'companions' | 'wrong' | 'domains' | 'allowed' | 'required' | 'endings';
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
  readonly example?: string;
  readonly clean?: (line: string) => string;
}

/** One of the lists that demands hold, under its own name. */
export function Lines({ name, values, onChange, example, clean }: LinesProps) {
  const { t } = useText();
  return (
    <LinesField
      label={t(`workspace.guide.field.${name}`)}
      hint={t('workspace.guide.oneALine')}
      values={values}
      onChange={onChange}
      {...(example ? { placeholder: example } : {})}
      {...(clean ? { clean } : {})}
    />
  );
}
