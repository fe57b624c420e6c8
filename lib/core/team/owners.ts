import { isOpen, type Slot } from '../calendar/slot';

/** Somebody who sees to slots, with what is still ahead. */
export interface Owner {
  readonly name: string;
  /** Planned or ready, from today on; a series counts once. By date and time. */
  readonly ahead: readonly Slot[];
}

/** Everybody who sees to a slot, by name; `today` is an ISO date. */
export function ownersOf(slots: readonly Slot[], today: string): readonly Owner[] {
  const names = [...new Set(slots.map(({ owner }) => owner.trim()))].filter((name) => name !== '');
  const open = slots
    .filter((slot) => isOpen(slot) && (slot.recurrence !== null || slot.date >= today))
    .toSorted((a, b) => `${a.date} ${a.time}`.localeCompare(`${b.date} ${b.time}`));
  return names
    .toSorted((a, b) => a.localeCompare(b))
    .map((name) => ({ name, ahead: open.filter(({ owner }) => owner.trim() === name) }));
}
