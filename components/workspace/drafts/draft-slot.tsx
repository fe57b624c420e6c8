import { CalendarDays } from 'lucide-react';
import { formatDay } from '@/components/format-date';
import { useServices } from '@/components/services';
import { ButtonLink } from '@/components/ui/button-link';
import { useText } from '@/components/ui/language-provider';
import { SelectField } from '@/components/ui/select-field';
import { useStored } from '@/components/use-stored';
import type { Slot } from '@/lib/core/calendar/slot';
import { todayIn } from '@/lib/core/calendar/today';
import type { Draft } from '@/lib/core/drafts/draft';
import { slotsToTake } from '@/lib/core/drafts/slots-to-take';
import { routeHref } from '../routes';

/** The place in the calendar from which a draft goes out. */
export function DraftSlot({ draft }: { draft: Draft }) {
  const { t, language } = useText();
  const { store, now } = useServices();
  const slots = useStored('slots');
  const drafts = useStored('drafts');
  const settings = useStored('settings');
  if (!slots || !drafts || !settings) return null;
  const taken = slots.find(({ draftId }) => draftId === draft.id);
  const free = slotsToTake(slots, draft, drafts, todayIn(settings.zone, now()));

  const link = (slot: Slot, draftId: string | null) =>
    store.slots.save({ ...slot, draftId, updatedAt: now() });
  const choose = async (id: string) => {
    const chosen = free.find((slot) => slot.id === id);
    if (taken) await link(taken, null);
    if (chosen) await link(chosen, draft.id);
  };
  const nameOf = ({ date, time, account, theme }: Slot) =>
    [`${formatDay(date, language)} ${time}`, account, theme].filter(Boolean).join(' · ');

  return (
    <div className="tw-row tw-draft-slot">
      <SelectField
        label={t('workspace.drafts.slot')}
        value={taken?.id ?? ''}
        options={[
          { value: '', label: t('workspace.drafts.noSlot') },
          ...[...(taken ? [taken] : []), ...free].map((slot) => ({ value: slot.id, label: nameOf(slot) })),
        ]}
        onChange={choose}
      />
      {taken && (
        <ButtonLink icon={CalendarDays} href={routeHref('calendar', taken.id)}>
          {t('workspace.drafts.openSlot')}
        </ButtonLink>
      )}
    </div>
  );
}
