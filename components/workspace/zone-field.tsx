import { useText } from '@/components/ui/language-provider';
import { SelectField } from '@/components/ui/select-field';

interface ZoneFieldProps {
  /** IANA zone. */
  readonly value: string;
  readonly onChange: (zone: string) => void;
}

const COMMON = ['Asia/Seoul', 'UTC'];

export function ZoneField({ value, onChange }: ZoneFieldProps) {
  const { t } = useText();
  const zones = [...new Set([...COMMON, value, ...Intl.supportedValuesOf('timeZone')])];
  return (
    <SelectField
      label={t('workspace.fields.zone')}
      value={value}
      options={zones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
      onChange={onChange}
    />
  );
}
