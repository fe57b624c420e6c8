import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { occurrenceId } from '@/lib/core/calendar/occurrence-id';
import type { Recurrence } from '@/lib/core/calendar/recurrence';
import { recurrenceDates } from '@/lib/core/calendar/recurrence-dates';
import { PLAIN_SLOT, SLOT_KINDS, SLOT_STATES, type Slot } from '@/lib/core/calendar/slot';
import { anyDate, anyRecurrence } from './any-recurrence';
import { NOW } from './builders';

/** Letters of all scripts, emoji and what the format itself uses; lone halves of a letter have no UTF-8. */
const text = fc
  .array(
    fc.oneof(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.constantFrom('\\', ';', ',', ':', '"', '\n')),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));
const two = (value: number) => String(value).padStart(2, '0');

const anySlotOn = (date: fc.Arbitrary<string>, hour: fc.Arbitrary<number>) =>
  fc.record({
    date,
    time: fc.tuple(hour, fc.nat(59)).map(([h, m]) => `${two(h)}:${two(m)}`),
    zone: fc.constantFrom('Asia/Seoul', 'America/New_York', 'Europe/Berlin', 'UTC'),
    minutes: fc.nat(1_440),
    site: fc.constantFrom('x', 'facebook'),
    account: text,
    theme: text,
    kind: fc.constantFrom(...SLOT_KINDS),
    brief: text,
    checklist: fc.array(fc.record({ id: fc.uuid(), text, done: fc.boolean() }), { maxLength: 2 }),
    owner: text,
    state: fc.constantFrom(...SLOT_STATES),
  });

/** Slots that stand alone, and series, each with a day that was moved; on any of these ISO dates, at any of these hours. */
export function anyCalendar(
  date: fc.Arbitrary<string> = anyDate,
  hour = fc.integer({ min: 5, max: 23 }),
): fc.Arbitrary<readonly Slot[]> {
  const anySlot = anySlotOn(date, hour);
  return fc
    .array(
      fc.record({
        slot: anySlot,
        recurrence: fc.option(anyRecurrence as fc.Arbitrary<Recurrence>),
        moved: anySlot,
      }),
      { maxLength: 5 },
    )
    .map((all) =>
      all.flatMap(({ slot, recurrence, moved }, index): Slot[] => {
        const id = `s-${index}`;
        const row = { ...PLAIN_SLOT, ...slot, id, createdAt: NOW, updatedAt: NOW } as Slot;
        const [first] = recurrence ? recurrenceDates(slot.date, recurrence, slot.date, soon(slot.date)) : [];
        if (!recurrence || !first) return [row];
        const series = { ...row, date: first, recurrence: without(recurrence, first) };
        const occurrence = { seriesId: id, date: first };
        const one = { ...row, ...moved, id: occurrenceId(id, first), occurrence } as Slot;
        return [series, one];
      }),
    );
}

/** By then every fifth month has had each month's length. */
function soon(date: string): string {
  return Temporal.PlainDate.from(date).add({ years: 6 }).toString();
}

/** The first day is one of the series, so that only its days can be left out. */
function without(recurrence: Recurrence, first: string): Recurrence {
  return { ...recurrence, exceptions: recurrence.exceptions.filter((date) => date > first).toSorted() };
}
