import { formatDay } from '@/components/format-date';
import type { MoveTarget } from '@/lib/core/calendar/move-slot';
import type { Slot } from '@/lib/core/calendar/slot';
import type { Language } from '@/lib/core/language';
import type { Translate } from '@/lib/locales/translate';

/** Where a slot would come to stand, and how long it would be. */
export type Aim = Required<MoveTarget>;

/** A slot that somebody took up. */
export interface Held {
  readonly slot: Slot;
  readonly to: Aim;
}

/** Where it stands. */
export function aimOf({ date, time, minutes }: Slot): Aim {
  return { date, time, minutes };
}

export function isSameAim(a: Aim, b: Aim): boolean {
  return a.date === b.date && a.time === b.time && a.minutes === b.minutes;
}

/** Only its length changes. */
export function isStretched({ slot, to }: Held): boolean {
  return slot.minutes !== to.minutes && isSameAim({ ...aimOf(slot), minutes: to.minutes }, to);
}

/** "Quiz: Monday, November 23, 09:00", and the length where that changes. */
export function sayAim({ slot, to }: Held, t: Translate, language: Language): string {
  const said = t('workspace.calendar.moveTo', {
    theme: slot.theme || t('common.untitledSlot'),
    day: formatDay(to.date, language),
    time: to.time,
  });
  if (slot.minutes === to.minutes) return said;
  return [said, t('workspace.calendar.ofMinutes', { count: to.minutes })].join(', ');
}
