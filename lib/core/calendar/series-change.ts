import { isSame } from '../team/is-same';
import type { ChecklistItem, Slot } from './slot';

/** What a series says of all its days alike; how far a slot is, and which draft it has, is said of one day. */
const SHARED_FIELDS = [
  'theme',
  'time',
  'minutes',
  'zone',
  'site',
  'account',
  'kind',
  'owner',
  'brief',
  'checklist',
] as const satisfies readonly (keyof Slot)[];
export type SharedField = (typeof SHARED_FIELDS)[number];

/** Where the day that was changed goes (ISO date), and what the days for which that holds say otherwise from then on. */
export type SeriesChange = Pick<Slot, 'date'> & Partial<Pick<Slot, SharedField>>;

/** What somebody changed of a slot that other days of its series can take over, the day first. */
export function changedFields(before: Slot, after: Slot): readonly ('date' | SharedField)[] {
  const fields = SHARED_FIELDS.filter((field) => !isSame(shared(before, field), shared(after, field)));
  return before.date === after.date ? fields : ['date', ...fields];
}

/** A day or a series, saying what it says otherwise from then on; what is ticked off of a checklist stays ticked off. */
export function saying(slot: Slot, change: Partial<Pick<Slot, SharedField>>): Slot {
  const { checklist } = change;
  return { ...slot, ...change, ...(checklist && { checklist: tickedAs(slot.checklist, checklist) }) };
}

/**
 * A day of a series that has a row of its own, taking over what is said otherwise of the series, but for what was changed of
 * that day by itself: where it stands, that is day and time, and each of the rest. What went out is left as it is.
 */
export function followed(day: Slot, series: Slot, { date: _, ...change }: SeriesChange): Slot {
  if (day.state === 'posted') return day;
  const fields = SHARED_FIELDS.filter((field) =>
    field === 'time' ? isInPlace(day, series) : isSame(shared(day, field), shared(series, field)),
  );
  const taken = fields.filter((field) => field in change).map((field) => [field, change[field]]);
  return saying(day, Object.fromEntries(taken));
}

/** Whether a day of a series stands where the series has it. */
export function isInPlace({ date, time, occurrence }: Slot, series: Pick<Slot, 'time'>): boolean {
  return date === occurrence?.date && time === series.time;
}

function shared(slot: Slot, field: SharedField): unknown {
  return field === 'checklist' ? tickedAs([], slot.checklist) : slot[field];
}

function tickedAs(
  known: readonly ChecklistItem[],
  items: readonly ChecklistItem[],
): readonly ChecklistItem[] {
  const ticked = new Set(known.filter(({ done }) => done).map(({ id }) => id));
  return items.map((item) => ({ ...item, done: ticked.has(item.id) }));
}
