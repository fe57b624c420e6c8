import { useServices } from '@/components/services';
import { useText } from '@/components/ui/language-provider';
import type { Slot } from '@/lib/core/calendar/slot';

/** The slot's checklist, to be ticked off on the way. */
export function SlotTasks({ slot }: { slot: Slot }) {
  const { t } = useText();
  const { store, now } = useServices();
  const { checklist } = slot;
  if (checklist.length === 0) return null;
  const tick = (id: string, done: boolean) =>
    store.slots.save({
      ...slot,
      checklist: checklist.map((item) => (item.id === id ? { ...item, done } : item)),
      updatedAt: now(),
    });
  return (
    <ul className="tw-slot-tasks tw-small" aria-label={t('common.checklist')}>
      {checklist.map(({ id, text, done }, index) => (
        <li key={id}>
          <label>
            <input type="checkbox" checked={done} onChange={({ target }) => void tick(id, target.checked)} />
            {text || t('common.checklistItem', { number: index + 1 })}
          </label>
        </li>
      ))}
    </ul>
  );
}
