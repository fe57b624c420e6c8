import { Trash2 } from 'lucide-react';
import { IconButton } from '@/components/ui/icon-button';
import { useText } from '@/components/ui/language-provider';
import { TextField } from '@/components/ui/text-field';
import type { SensitiveDate } from '@/lib/core/calendar/sensitive-dates';
import { sensitiveName } from '@/lib/core/calendar/sensitive-name';
import { useFocusAdded } from './use-focus-added';
import './sensitive-date-fields.css';

interface SensitiveDateFieldsProps {
  readonly date: SensitiveDate;
  /** In which a day of every year is shown. */
  readonly year: string;
  /** Just now, by the person's own click. */
  readonly isAdded: boolean;
  readonly onChange: (date: SensitiveDate) => void;
  readonly onRemove: () => void;
}

const YEARLY = 'MM-DD'.length;

/** One sensitive date: its day, what it is, and whether it comes every year. */
export function SensitiveDateFields({ date, year, isAdded, onChange, onRemove }: SensitiveDateFieldsProps) {
  const { t, language } = useText();
  const fields = useFocusAdded<HTMLFieldSetElement>(isAdded);
  const known = sensitiveName(date)[language];
  const isYearly = date.day.length === YEARLY;
  const whole = isYearly ? `${year}-${date.day}` : date.day;
  const put = (day: string, yearly: boolean) => onChange({ ...date, day: yearly ? day.slice(-YEARLY) : day });
  return (
    <fieldset className="tw-sensitive-date" ref={fields}>
      <legend className="tw-hidden">{known}</legend>
      <TextField
        type="date"
        label={t('workspace.settings.sensitiveDay')}
        value={whole}
        onChange={(day) => day && put(day, isYearly)}
      />
      <TextField
        label={t('workspace.settings.sensitiveName')}
        value={date.name}
        placeholder={known}
        onChange={(name) => onChange({ ...date, name })}
      />
      <label className="tw-sensitive-yearly">
        <input type="checkbox" checked={isYearly} onChange={({ target }) => put(whole, target.checked)} />
        {t('workspace.settings.sensitiveYearly')}
      </label>
      <IconButton
        icon={Trash2}
        label={t('workspace.settings.sensitiveRemove', { name: known })}
        onClick={onRemove}
      />
    </fieldset>
  );
}
