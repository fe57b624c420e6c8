import { RotateCcw } from 'lucide-react';
import { useMemo } from 'react';
import { formatMoment } from '@/components/format-date';
import { useServices } from '@/components/services';
import { Button } from '@/components/ui/button';
import { useText } from '@/components/ui/language-provider';
import { useWatch } from '@/components/ui/use-watch';
import type { Slot } from '@/lib/core/calendar/slot';
import { slotInstant } from '@/lib/core/calendar/today';

/** A slot counts texts of its own day. */
const BEFORE_MS = 2 * 86_400_000;

interface SlotWentOutProps {
  readonly slot: Slot;
  readonly onChange: (patch: Partial<Slot>) => void;
}

/** When the text went out by which a slot counts as posted, and the way back where it was another's; nothing for others. */
export function SlotWentOut({ slot, onChange }: SlotWentOutProps) {
  const { t, language } = useText();
  const { store } = useServices();
  const since = slotInstant(slot) - BEFORE_MS;
  const activity = useWatch(useMemo(() => store.activity.watchSince(since), [store, since]));
  const sent = activity?.find(({ type, subject }) => type === 'posted' && subject === slot.id);
  if (slot.state !== 'posted' || !sent) return null;
  const reopen = async () => {
    await store.activity.add({ ...sent, subject: '' });
    onChange({ state: 'ready' });
  };
  return (
    <p className="tw-row tw-small" role="note">
      <span>{t('workspace.calendar.wentOut', { when: formatMoment(sent.at, language, slot.zone) })}</span>
      <Button look="quiet" icon={RotateCcw} onClick={reopen}>
        {t('workspace.calendar.wasAnother')}
      </Button>
    </p>
  );
}
