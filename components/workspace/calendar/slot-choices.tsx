import { useServices } from '@/components/services';
import { ChoiceField } from '@/components/ui/choice-field';
import { useText } from '@/components/ui/language-provider';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { useStored } from '@/components/use-stored';
import { SLOT_KINDS, SLOT_STATES, type Slot } from '@/lib/core/calendar/slot';
import { stateAt } from '@/lib/core/calendar/state-at';
import type { Platform } from '@/lib/core/platform';

interface SlotPartProps {
  readonly slot: Slot;
  readonly onChange: (patch: Partial<Slot>) => void;
}

const SITES: readonly Platform[] = ['x', 'facebook'];

/** Where it goes, from which account, and what sort of post it is, and who sees to it. */
export function SlotChoices({ slot, onChange }: SlotPartProps) {
  const { t } = useText();
  const accounts = useStored('settings')?.accounts ?? [];
  const state = stateAt(slot, useServices().now());
  // What was missed, the clock says.
  const states = SLOT_STATES.filter((one) => one !== 'missed' || one === state);
  return (
    <>
      <div className="tw-grid">
        <ChoiceField
          label={t('workspace.fields.site')}
          value={slot.site}
          options={SITES.map((site) => ({ value: site, label: t(`common.site.${site}`) }))}
          onChange={(site) => onChange({ site })}
        />
        <TextField
          label={t('workspace.fields.account')}
          value={slot.account}
          placeholder="@moa_kr"
          suggestions={accounts}
          onChange={(account) => onChange({ account })}
        />
      </div>
      <div className="tw-grid">
        <SelectField
          label={t('workspace.fields.slotKind')}
          value={slot.kind}
          options={SLOT_KINDS.map((kind) => ({ value: kind, label: t(`common.slotKind.${kind}`) }))}
          onChange={(kind) => onChange({ kind })}
        />
        <SelectField
          label={t('workspace.fields.state')}
          value={state}
          options={states.map((value) => ({ value, label: t(`common.slotState.${value}`) }))}
          onChange={(next) => onChange({ state: next })}
        />
        <TextField
          label={t('workspace.fields.owner')}
          value={slot.owner}
          onChange={(owner) => onChange({ owner })}
        />
      </div>
    </>
  );
}
