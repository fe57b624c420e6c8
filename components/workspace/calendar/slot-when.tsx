import { useText } from '@/components/ui/language-provider';
import { NumberField } from '@/components/ui/number-field';
import { TextField } from '@/components/ui/text-field';
import { ZoneField } from '@/components/workspace/zone-field';
import type { Slot } from '@/lib/core/calendar/slot';

interface SlotPartProps {
  readonly slot: Slot;
  readonly onChange: (patch: Partial<Slot>) => void;
}

const DAY_MINUTES = 1_440;

/** Day, time, length and zone. A half-typed date reads as empty and leaves the slot where it is. */
export function SlotWhen({ slot, onChange }: SlotPartProps) {
  const { t } = useText();
  return (
    <div className="tw-grid">
      <TextField
        type="date"
        label={t('workspace.fields.date')}
        value={slot.date}
        onChange={(date) => date && onChange({ date })}
      />
      <TextField
        type="time"
        label={t('workspace.fields.time')}
        value={slot.time}
        onChange={(time) => time && onChange({ time })}
      />
      <NumberField
        label={t('workspace.fields.minutes')}
        value={slot.minutes}
        largest={DAY_MINUTES}
        onChange={(minutes) => onChange({ minutes })}
      />
      <ZoneField value={slot.zone} onChange={(zone) => onChange({ zone })} />
    </div>
  );
}
