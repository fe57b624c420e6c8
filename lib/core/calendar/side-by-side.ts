/** What has a time and a length. */
export interface Timed {
  /** `HH:MM`. */
  readonly time: string;
  readonly minutes: number;
}

/** Where something stands in the column of its day. */
export interface Placed<T extends Timed> {
  readonly entry: T;
  /** Minutes from midnight. */
  readonly start: number;
  readonly end: number;
  /** Which of so many lanes it takes, from 0. */
  readonly lane: number;
  readonly lanes: number;
}

/** Shorter ones could not be read. */
const SHORTEST = 40;
const DAY_MINUTES = 1_440;

/** What stands on one day, that which overlaps side by side in as few lanes as it takes. */
export function sideBySide<T extends Timed>(entries: readonly T[]): readonly Placed<T>[] {
  const placed: Placed<T>[] = [];
  let group: Omit<Placed<T>, 'lanes'>[] = [];
  let ends: number[] = [];
  const close = () => {
    placed.push(...group.map((one) => ({ ...one, lanes: ends.length })));
    group = [];
    ends = [];
  };
  for (const entry of entries.toSorted((a, b) => a.time.localeCompare(b.time) || b.minutes - a.minutes)) {
    const start = Math.min(minutesOf(entry.time), DAY_MINUTES - SHORTEST);
    const end = Math.min(start + shownMinutes(entry.minutes), DAY_MINUTES);
    if (ends.every((other) => other <= start)) close();
    const free = ends.findIndex((other) => other <= start);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = end;
    group.push({ entry, start, end, lane });
  }
  close();
  return placed;
}

/** How long a slot is drawn. */
export function shownMinutes(minutes: number): number {
  return Math.max(minutes, SHORTEST);
}

/** Minutes from midnight of `HH:MM`. */
export function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** `HH:MM` so many minutes from midnight, within the day. */
export function timeOf(minutes: number): string {
  const within = Math.min(Math.max(minutes, 0), DAY_MINUTES - 1);
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`;
}
