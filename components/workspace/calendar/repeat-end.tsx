import { useText } from '@/components/ui/language-provider';
import { NumberField } from '@/components/ui/number-field';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import type { Recurrence } from '@/lib/core/calendar/recurrence';

interface RepeatEndProps {
  readonly end: Recurrence['end'];
  /** ISO date on which it begins. */
  readonly start: string;
  readonly onChange: (end: Recurrence['end']) => void;
}

const ENDS = ['never', 'until', 'count'] as const;
const FIRST_COUNT = 10;
const LARGEST_COUNT = 10_000;

/** How long it goes on. */
export function RepeatEnd({ end, start, onChange }: RepeatEndProps) {
  const { t } = useText();
  const chosen = end === null ? 'never' : 'until' in end ? 'until' : 'count';
  const choose = (choice: (typeof ENDS)[number]) =>
    onChange({ never: null, until: { until: start }, count: { count: FIRST_COUNT } }[choice]);

  return (
    <div className="tw-grid">
      <SelectField
        label={t('workspace.repeat.ends')}
        value={chosen}
        options={ENDS.map((value) => ({ value, label: t(`workspace.repeat.end.${value}`) }))}
        onChange={choose}
      />
      {end && 'until' in end && (
        <TextField
          type="date"
          label={t('workspace.repeat.lastDate')}
          value={end.until}
          onChange={(until) => until && onChange({ until })}
        />
      )}
      {end && 'count' in end && (
        <NumberField
          label={t('workspace.repeat.times')}
          value={end.count}
          smallest={1}
          largest={LARGEST_COUNT}
          onChange={(count) => onChange({ count })}
        />
      )}
    </div>
  );
}
